import type { AnchorView } from './anchors/anchor.js';
import type { Block } from './block.js';

const CRANE =
  'The port of Lindhaven will spend 4.2 million euros ($4.6 million) on a crane this year, 5 percent more than it spent on equipment in 2025.';
const WORDS = 'It lifts twice as much as the old one';

/** The text of the article in the examples of the reference. */
export const EXAMPLE_BODY: Block[] = [
  { id: 'b1', type: 'paragraph', text: CRANE, marks: [] },
  {
    id: 'b2',
    type: 'paragraph',
    text: `“${WORDS},” Ines Holm, the harbour master, said on Friday.`,
    marks: [{ type: 'bold', start: 41, end: 50 }],
  },
  {
    id: 'b3',
    type: 'table',
    text: 'Year\tCranes\n2025\t3\n2026\t4',
    marks: [],
    headerRows: 1,
    headerColumns: 1,
    caption: 'Cranes in the port of Lindhaven',
  },
];

/** The position of words in the example. @throws if they are not there */
export function exampleAnchor(exact: string): AnchorView {
  for (const block of EXAMPLE_BODY) {
    const start = 'text' in block ? block.text.indexOf(exact) : -1;
    if (start >= 0) return { blockId: block.id, start, end: start + exact.length, exact };
  }
  throw new Error(`The example has no "${exact}".`);
}
