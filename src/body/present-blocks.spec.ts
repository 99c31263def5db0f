import type { Block } from './block.js';
import { parseBlocks } from './parse-blocks.js';
import { presentBlocks } from './present-blocks.js';

/** As the first release stored it. */
const OLD = [
  { id: 'b1', type: 'paragraph', text: 'a', marks: [] },
  { id: 'b2', type: 'heading', level: 2, text: 'b', marks: [] },
  { id: 'b3', type: 'list-item', ordered: true, text: 'c', marks: [{ type: 'bold', start: 0, end: 1 }] },
  { id: 'b4', type: 'blockquote', text: 'd', marks: [] },
  {
    id: 'b5',
    type: 'image',
    assetId: null,
    url: 'https://a.example/e.jpg',
    alt: 'e',
    caption: 'f',
    credit: 'g',
  },
  { id: 'b6', type: 'image', assetId: 'h', url: null, alt: null, caption: null, credit: null },
  { id: 'b7', type: 'embed', url: 'https://a.example/', provider: 'i' },
  { id: 'b8', type: 'separator' },
] as unknown as Block[];

describe('presentBlocks', () => {
  it('reads what an older release stored as the present one would have written it, letter for letter', () => {
    expect(JSON.stringify(presentBlocks(OLD))).toBe(JSON.stringify(parseBlocks(OLD)));
  });

  it('answers a body that lacks nothing as it is', () => {
    const blocks = parseBlocks([
      ...OLD,
      { id: 'b9', type: 'table', text: 'a\tb' },
      { id: 'b10', type: 'list-item', text: 'a', ordered: true, depth: 2, start: 3 },
    ]);
    expect(presentBlocks(blocks)).toBe(blocks);
  });
});
