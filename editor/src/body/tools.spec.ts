import { undo } from 'prosemirror-history';
import { Desk, paragraph } from '../../../test/editor/support/desk.js';
import { indent, selectWithinQuotes, toggleKind } from './commands.js';
import { toBlocks, toDoc } from './convert.js';
import { lengthOf } from './count.js';
import { findAll, findNext, replaceAll } from './find.js';
import { highlight, highlightsOf } from './highlights.js';
import { listNumbers } from './list-numbers.js';
import type { Block } from '../../../src/body/block.js';
import { link, linkAt, unlink } from './links.js';
import { insertTable, toCell } from './tables.js';
import { wordsBetween } from './text.js';

describe('Finding', () => {
  const desk = (): Desk => new Desk(paragraph('b1', 'The port. THE PORT'), paragraph('b2', 'porter, port'));

  it('knows case and whole words', () => {
    const { doc } = desk().state;
    expect(findAll(doc, { text: 'port' })).toHaveLength(4);
    expect(findAll(doc, { text: 'port', wholeWords: true })).toHaveLength(3);
    expect(findAll(doc, { text: 'port', matchCase: true, wholeWords: true })).toHaveLength(2);
    expect(findAll(doc, { text: '.' })).toHaveLength(1);
    expect(findAll(doc, { text: '' })).toEqual([]);
  });

  it('goes round', () => {
    const one = desk().at(1);
    const starts = [1, 1, 1, 1, 1].map(() => (one.run(findNext({ text: 'port' })), one.state.selection.from));
    expect(starts[4]).toBe(starts[0]);
    expect(new Set(starts).size).toBe(4);
    one.run(findNext({ text: 'port' }, -1));
    expect(one.state.selection.from).toBe(starts[3]);
  });

  it('replaces all as one step', () => {
    const one = desk();
    one.run(replaceAll({ text: 'port', wholeWords: true }, 'quay'));
    expect(one.blocks.map((block) => (block as string[])[2])).toEqual(['The quay. THE quay', 'porter, quay']);
    one.run(undo);
    expect(one.blocks.map((block) => (block as string[])[2])).toEqual(['The port. THE PORT', 'porter, port']);
  });
});

describe('Tools of the text', () => {
  it('set and change links, and take them off', () => {
    const desk = new Desk(paragraph('b1', 'See this report')).at(5, 9);
    expect(desk.run(link('javascript:alert(1)'))).toBe(false);
    expect(desk.run(link('https://a.example/'))).toBe(true);
    desk.at(7);
    expect(linkAt(desk.state)).toEqual({ href: 'https://a.example/', from: 5, to: 9 });
    desk.run(link('https://b.example/'));
    expect(toBlocks(desk.state.doc)).toMatchObject([
      { marks: [{ type: 'link', href: 'https://b.example/', start: 4, end: 8 }] },
    ]);
    desk.run(unlink);
    expect(toBlocks(desk.state.doc)).toMatchObject([{ marks: [] }]);
  });

  it('make tables, whose keys lead from cell to cell', () => {
    const desk = new Desk(paragraph('b1', 'One')).at(2);
    desk.run(insertTable(2, 2));
    desk.type('a');
    desk.run(toCell(1));
    desk.type('b');
    desk.key('Enter');
    desk.type('c');
    expect(toBlocks(desk.state.doc)[1]).toMatchObject({
      type: 'table',
      text: 'a\tb\nc\t\n\t',
      headerRows: 1,
    });
    expect([desk.run(toCell(-1)), desk.run(toCell(-1)), desk.run(toCell(-1))]).toEqual([true, true, false]);
  });

  it('indent items up to the sixth level', () => {
    const desk = new Desk(paragraph('b1', 'One')).at(2);
    desk.run(toggleKind('list_item', { ordered: false }));
    const did = Array.from({ length: 6 }, () => desk.run(indent(1)));
    expect(did).toEqual([true, true, true, true, true, false]);
    expect(toBlocks(desk.state.doc)).toMatchObject([{ id: 'b1', depth: 6 }]);
  });

  it('number lists as they are read: by depth, from where they begin', () => {
    const item = (depth: number, ordered: boolean, start: number | null = null): Block => ({
      id: crypto.randomUUID(),
      type: 'list-item',
      ordered,
      depth,
      start,
      text: '',
      marks: [],
    });
    const numbers = listNumbers(
      toDoc([
        ...[item(1, true, 3), item(1, true), item(2, true), item(2, true), item(2, false), item(2, true)],
        ...[item(1, true), paragraph('p', ''), item(1, true), item(1, false), item(1, true)],
      ]),
    );
    expect(numbers).toEqual([3, 4, 1, 2, null, 1, 5, null, 1, null, 1]);
  });

  it('count words and minutes, of any script', () => {
    const of = (text: string): unknown => {
      const { words, minutes } = lengthOf(toDoc([paragraph('b1', text)]));
      return { words, minutes };
    };
    expect(of('The port’s 4.2 million euros – all of it.')).toEqual({ words: 8, minutes: 1 });
    expect(of('上海市将投资')).toEqual({ words: 6, minutes: 1 });
    expect(of('')).toEqual({ words: 0, minutes: 0 });
    expect(of('word '.repeat(500))).toEqual({ words: 500, minutes: 3 });
  });

  it('select what stands within quotation marks', () => {
    const desk = new Desk(paragraph('b1', 'Then “we go,” he said.')).at(9);
    const selection = selectWithinQuotes(desk.state.selection.$from);
    expect(selection && wordsBetween(desk.state.doc, selection.from, selection.to)).toBe('we go,');
  });

  it('show findings until their words are touched', () => {
    const desk = new Desk(paragraph('b1', 'One two three'));
    desk.dispatch(highlight(desk.state.tr, 'finding', [{ from: 5, to: 8, id: 'f', kind: 'error' }]));
    desk.at(1).type('x');
    expect(highlightsOf(desk.state, 'finding')).toEqual([{ from: 6, to: 9, id: 'f', kind: 'error' }]);
    desk.at(6, 9).type('2');
    expect(highlightsOf(desk.state, 'finding')).toEqual([]);
  });
});
