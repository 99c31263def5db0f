import type { Block } from '../body/block.js';
import { harbourArticle } from '../../test/support/content-article.js';
import { bodyText, renderText } from './plain-text.js';

it('is headline, byline, dateline and body', () => {
  expect(renderText(harbourArticle())).toBe(
    [
      ...['Harbour gets a second crane', 'Mara Lindqvist, Jo Brandt', 'Kiel, 2026-11-20'],
      'The harbour will buy a second crane for 4.2 million euros.',
      '"We turn ships away every week," said Ines Falk.\n',
    ].join('\n\n'),
  );
});

it('leaves out what is not there', () => {
  const article = harbourArticle({ bylines: [], dateline: { place: null, date: null }, body: [] });
  expect(renderText(article)).toBe('Harbour gets a second crane\n');
});

it('writes every kind of block', () => {
  const words = { id: 'x', marks: [] };
  const image = { id: 'i', type: 'image', assetId: null, url: null, alt: 'A crane', caption: null } as const;
  const body: Block[] = [
    { ...words, type: 'heading', level: 2, text: 'Plans' },
    { ...words, type: 'list-item', ordered: true, text: 'one' },
    { ...words, type: 'list-item', ordered: true, text: 'two' },
    { ...words, type: 'list-item', ordered: false, text: 'three' },
    { ...words, type: 'blockquote', text: 'a\nb' },
    { id: 's', type: 'separator' },
    { ...image, credit: 'Staff' },
    { ...image, alt: null, credit: null },
    { id: 'e', type: 'embed', url: 'https://video.example/1', provider: null },
  ];
  expect(bodyText(body)).toBe(
    'Plans\n\n1. one\n2. two\n\n- three\n\n> a\n> b\n\n* * *\n\n[A crane · Staff]\n\nhttps://video.example/1',
  );
});
