import fc from 'fast-check';
import { anyBody } from '../../../test/support/any-body.js';
import type { Block } from '../../../src/body/block.js';
import { textOf } from '../../../src/body/block.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { readBody } from '../../../src/body/parse-body.js';
import { articles } from '../../../src/demo/content/articles.js';
import { anchorsOf, spanOf } from './anchors/spans.js';
import { toBlock, toBlocks, toDoc } from './convert.js';
import { schema } from './schema.js';

/** As if each block had been edited: made anew from what the document holds. */
function rewritten(body: readonly Block[]): Block[] {
  return toDoc(body).children.map((node) => toBlock(node.type.create(node.attrs, node.content, node.marks)));
}

/** Marks of one kind that overlap or touch are one mark: that is all that may differ. */
function covered(body: readonly Block[]): unknown[] {
  return body.map((block) => {
    if (!('marks' in block)) return block;
    const { marks, ...rest } = block;
    const types = (at: number): string[] =>
      marks.filter(({ start, end }) => start <= at && at < end).map(({ type }) => type);
    return { ...rest, cover: [...block.text].map((_, at) => [...new Set(types(at))].sort().join(' ')) };
  });
}

describe('A body', () => {
  it.each(articles.map(({ key, article }) => [key, article] as const))(
    'of the sample newsroom goes into the document and back, and so do its anchors: %s',
    (_, article) => {
      const { blocks } = readBody(article.body);
      const doc = toDoc(blocks);
      doc.check();
      expect(toBlocks(doc)).toEqual(blocks);
      expect(rewritten(blocks)).toEqual(blocks);
      const facts = [...article.quotes, ...article.statistics, ...article.mentions];
      for (const { exact } of facts.flatMap(({ anchors }) => anchors)) {
        const block = blocks.find((one) => textOf(one)?.includes(exact));
        if (!block) continue;
        const start = textOf(block)?.indexOf(exact) ?? -1;
        const anchor = { blockId: block.id, start, end: start + exact.length, exact };
        const span = spanOf(doc, anchor);
        expect(span && anchorsOf(doc, span)).toEqual([anchor]);
      }
    },
  );

  it('of any kind goes into the document and back', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const doc = toDoc(body);
        doc.check();
        const isSame = sameJson(toBlocks(doc), body);
        const isSameAnew = sameJson(covered(rewritten(body)), covered(body));
        if (!isSame || !isSameAnew) expect(covered(rewritten(body))).toEqual(covered(body));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps properties and kinds of blocks that are not known yet', () => {
    const body = [
      { id: 'b1', type: 'paragraph', text: 'So', marks: [], tone: { is: 'new' } },
      { id: 'b2', type: 'poll', question: 'Who?', answers: ['I'] },
    ] as unknown as Block[];
    expect(toBlocks(toDoc(body))).toEqual(body);
    expect(rewritten(body)).toEqual(body);
  });

  it('has an offset for each position: a line break and the border of two cells count one', () => {
    const body: Block[] = [
      { id: 'p', type: 'paragraph', text: 'a😀b\nc', marks: [] },
      ...([{ id: 't', type: 'table', text: 'Year\tTonnes\n2025\t39.9', marks: [] }] as const).map(
        (table) => ({
          ...table,
          marks: [],
          headerRows: 1,
          headerColumns: 0,
          caption: null,
        }),
      ),
    ];
    const doc = toDoc(body);
    expect(doc.children.map(({ content }) => content.size)).toEqual([6, 21]);
    const cell = { blockId: 't', start: 17, end: 21, exact: '39.9' };
    expect(spanOf(doc, cell)).toEqual({ from: 8 + 1 + 17, to: 8 + 1 + 21 });
  });

  it('that is empty has an empty paragraph to write in, which is no block; one that came as a block is one', () => {
    expect(toBlocks(toDoc([]))).toEqual([]);
    const blank: Block[] = [{ id: 'b1', type: 'paragraph', text: '', marks: [] }];
    expect(toBlocks(toDoc(blank))).toEqual(blank);
    expect(toDoc([]).firstChild?.type).toBe(schema.nodes['paragraph']);
  });
});
