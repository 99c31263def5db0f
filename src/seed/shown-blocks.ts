import type { Block, ListItem } from '../body/block.js';
import type { Statistic } from '../statistics/statistic.dto.js';

/** One article in this many has more than paragraphs. */
export const SHOWN_IN = 20;

/** A picture with a link in its caption, a list within a list, and the figures of an article as a table. */
export function shownBlocks(
  statistics: readonly Pick<Statistic, 'indicator' | 'place' | 'asPrinted'>[],
): Block[] {
  const [credit, before] = ['more pictures', 'As it looks now; '];
  const caption = `${before}${credit}`;
  const link = {
    type: 'link' as const,
    start: before.length,
    end: caption.length,
    href: 'https://pictures.example/',
  };
  const rows = statistics.map(({ indicator, place, asPrinted }) =>
    [indicator?.name, place, asPrinted].join('\t'),
  );
  return [
    {
      id: 'i1',
      type: 'image',
      assetId: null,
      url: 'https://pictures.example/1.jpg',
      alt: 'A view',
      text: caption,
      marks: [link],
      caption,
      credit: null,
    },
    item({ id: 'l1', ordered: true, depth: 1, text: 'What was counted' }),
    item({ id: 'l2', ordered: false, depth: 2, text: 'by those who publish it' }),
    item({ id: 'l3', ordered: true, depth: 1, text: 'What was left out' }),
    {
      id: 't1',
      type: 'table',
      text: ['Indicator\tPlace\tValue', ...rows].join('\n'),
      marks: [],
      headerRows: 1,
      headerColumns: 1,
      caption: 'The figures of this article',
    },
  ];
}

function item(own: Pick<ListItem, 'id' | 'ordered' | 'depth' | 'text'>): ListItem {
  return { type: 'list-item', start: null, marks: [], ...own };
}
