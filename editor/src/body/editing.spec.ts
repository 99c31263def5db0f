import { undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command, Plugin } from 'prosemirror-state';
import type { Block } from '../../../src/body/block.js';
import { anchorsIn, changeAnchors } from './anchors/plugin.js';
import { spanOf } from './anchors/spans.js';
import { bodyPlugins } from './body-editor.js';
import { indent, moveBlocks, selectWithinQuotes, toggleKind } from './commands.js';
import { toBlocks, toDoc } from './convert.js';
import { lengthOf } from './count.js';
import { findAll, findNext, replaceAll } from './find.js';
import { highlight, highlightsOf } from './highlights.js';
import { KEYS } from './keymap.js';
import { link, linkAt, unlink } from './links.js';
import { sliceOf } from './paste/plugin.js';
import { pastedText } from './paste/pasted.js';
import { insertTable, toCell } from './tables.js';
import { textOf, wordsBetween } from './text.js';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });

/** Somebody at the keyboard, without a browser: plugins that act on typed text are called as the view calls them. */
class Desk {
  state: EditorState;

  constructor(...body: Block[]) {
    this.state = EditorState.create({ doc: toDoc(body), plugins: bodyPlugins({}, () => false) });
  }

  get blocks(): unknown[] {
    return toBlocks(this.state.doc).map((block) =>
      'text' in block
        ? [block.id.length > 3 ? '*' : block.id, block.type, block.text]
        : [block.id, block.type],
    );
  }

  readonly dispatch = (tr: EditorState['tr']): void => {
    this.state = this.state.applyTransaction(tr).state;
  };

  run(command: Command | undefined): boolean {
    return command?.(this.state, this.dispatch) ?? false;
  }

  at(from: number, to = from): this {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)));
    return this;
  }

  type(text: string): this {
    for (const character of text) {
      const { from, to } = this.state.selection;
      const view = { state: this.state, dispatch: this.dispatch, composing: false };
      const isTaken = this.state.plugins.some((plugin: Plugin) =>
        (plugin.props.handleTextInput as ((...given: unknown[]) => boolean) | undefined)?.call(
          plugin,
          view,
          from,
          to,
          character,
        ),
      );
      if (!isTaken) this.dispatch(this.state.tr.insertText(character, from, to));
    }
    return this;
  }

  key(name: string): boolean {
    return this.run(KEYS[name]);
  }

  paste(text: string): this {
    const slice = sliceOf(pastedText(text).blocks);
    this.dispatch(this.state.tr.replaceSelection(slice).setMeta('paste', true).setMeta('uiEvent', 'paste'));
    return this;
  }

  cut(): string {
    const { from, to } = this.state.selection;
    const text = wordsBetween(this.state.doc, from, to);
    this.dispatch(this.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
    return text;
  }

  mark(blockId: string, exact: string): this {
    const block = this.state.doc.children.find((node) => node.attrs['id'] === blockId);
    const start = textOf(block!).indexOf(exact);
    const span = spanOf(this.state.doc, { blockId, start, end: start + exact.length, exact })!;
    const held = { factId: exact, kind: 'figure', exact, ...span } as const;
    this.dispatch(changeAnchors(this.state.tr, { add: [held] }));
    return this;
  }

  /** The words that each fact stands on; null where they are lost. */
  get passages(): Record<string, string | null> {
    const { held, lost } = anchorsIn(this.state);
    return Object.fromEntries([
      ...lost.map(({ factId }) => [factId, null] as const),
      ...held.map(({ factId, from, to }) => [factId, wordsBetween(this.state.doc, from, to)] as const),
    ]);
  }
}

describe('Ids of blocks', () => {
  it('stay with the first half of a split, and come back when the halves are joined', () => {
    const desk = new Desk(paragraph('b1', 'One two')).at(4);
    desk.key('Enter');
    expect(desk.blocks).toEqual([
      ['b1', 'paragraph', 'One'],
      ['*', 'paragraph', ' two'],
    ]);
    desk.run(undo);
    expect(desk.blocks).toEqual([['b1', 'paragraph', 'One two']]);
  });

  it('go with the words where an empty paragraph is made above them', () => {
    const desk = new Desk(paragraph('b1', 'One')).at(1);
    desk.key('Enter');
    expect(desk.blocks).toEqual([
      ['*', 'paragraph', ''],
      ['b1', 'paragraph', 'One'],
    ]);
  });

  it('stay when a paragraph becomes a heading by a key, or by what is typed', () => {
    const desk = new Desk(paragraph('b1', 'One')).at(1);
    desk.key('Mod-Alt-3');
    expect(desk.blocks).toEqual([['b1', 'heading', 'One']]);
    desk.key('Mod-Alt-3');
    desk.at(1).type('## ');
    expect(toBlocks(desk.state.doc)[0]).toMatchObject({ id: 'b1', type: 'heading', level: 2, text: 'One' });
  });

  it('are the original’s where a block is copied', () => {
    const desk = new Desk(paragraph('b1', 'One'), paragraph('b2', 'Two'));
    const copy = desk.state.doc.child(0);
    desk.dispatch(desk.state.tr.insert(0, copy));
    expect(desk.blocks.map((block) => (block as string[])[0])).toEqual(['*', 'b1', 'b2']);
  });
});

describe('What is typed', () => {
  it.each([
    ['- ', { type: 'list-item', ordered: false }],
    ['1. ', { type: 'list-item', ordered: true, start: null }],
    ['7) ', { type: 'list-item', ordered: true, start: 7 }],
    ['> ', { type: 'blockquote' }],
    ['#### ', { type: 'heading', level: 4 }],
  ])('at the start makes another kind of block: %j', (typed, block) => {
    const desk = new Desk(paragraph('b1', '')).at(1).type(typed);
    expect(toBlocks(desk.state.doc)).toMatchObject([{ id: 'b1', text: '', ...block }]);
  });

  it('is stored composed, whatever brought it', () => {
    const desk = new Desk(paragraph('b1', 'Cafe')).at(5);
    desk.dispatch(desk.state.tr.insertText('\u0301 '));
    expect(desk.blocks).toEqual([['b1', 'paragraph', 'Café ']]);
  });

  it('in an item of a list makes the next, and ends the list where it is empty', () => {
    const item = {
      id: 'b1',
      type: 'list-item',
      ordered: true,
      depth: 2,
      start: 4,
      text: 'One',
      marks: [],
    } as const;
    const desk = new Desk({ ...item, marks: [] }).at(4);
    desk.key('Enter');
    expect(toBlocks(desk.state.doc)[1]).toMatchObject({
      type: 'list-item',
      ordered: true,
      depth: 2,
      start: null,
    });
    desk.key('Enter');
    expect(toBlocks(desk.state.doc)[1]).toMatchObject({ type: 'list-item', depth: 1 });
    desk.key('Enter');
    expect(toBlocks(desk.state.doc)[1]).toMatchObject({ type: 'paragraph' });
  });
});

describe('The passage of a fact', () => {
  const TEXT = 'It costs 4.2 million euros in 2027.';
  const FACT = '4.2 million euros';
  const [from, to] = [1 + TEXT.indexOf(FACT), 1 + TEXT.indexOf(FACT) + FACT.length];
  const desk = (): Desk => new Desk(paragraph('b1', TEXT), paragraph('b2', 'Second.')).mark('b1', FACT);

  it('stays on what it is overtyped with, until the caret leaves', () => {
    const one = desk().at(from, to).type('5 million');
    expect(one.passages).toEqual({ [FACT]: '5 million' });
    one
      .at(1)
      .at(from + '5 million'.length)
      .type(' or so');
    expect(one.passages).toEqual({ [FACT]: '5 million' });
  });

  it('is lost where it was emptied and left, and comes back with undo', () => {
    const one = desk().at(from, to);
    one.run(({ tr }, dispatch) => (dispatch?.(tr.deleteSelection()), true));
    one.at(1);
    expect(one.passages).toEqual({ [FACT]: null });
    one.run(undo);
    expect(one.passages).toEqual({ [FACT]: FACT });
  });

  it('goes along when it is cut and pasted, also with what was typed into it', () => {
    const one = desk()
      .at(from, from + 3)
      .type('4.5');
    const words = one.at(from - 1, from + FACT.length).cut();
    expect(one.passages).toEqual({ [FACT]: null });
    one.at(one.state.doc.content.size - 1).paste(words);
    expect(one.passages).toEqual({ [FACT]: '4.5 million euros' });
  });

  it('is on both halves of a split, and on the whole again when they are joined', () => {
    const one = desk().at(from + 4);
    one.key('Enter');
    expect(one.passages).toEqual({ [FACT]: '4.2 \u2029million euros' });
    one.run(undo);
    expect(one.passages).toEqual({ [FACT]: FACT });
  });

  it('moves with its paragraph', () => {
    const one = desk().at(from);
    expect(one.key('Alt-ArrowUp')).toBe(false);
    expect(one.run(moveBlocks(1))).toBe(true);
    expect(one.blocks.map((block) => (block as string[])[0])).toEqual(['b2', 'b1']);
    expect(one.passages).toEqual({ [FACT]: FACT });
  });

  it('stays when it is replaced', () => {
    const one = desk();
    one.run(replaceAll({ text: FACT }, '4.5 million euros'));
    expect(one.passages).toEqual({ [FACT]: '4.5 million euros' });
    one.run(replaceAll({ text: 'million' }, 'billion'));
    expect(one.passages).toEqual({ [FACT]: '4.5 billion euros' });
    one.run(undo);
    one.run(undo);
    expect(one.passages).toEqual({ [FACT]: FACT });
  });
});

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

  it('count words and minutes, of any script', () => {
    const of = (text: string): unknown => lengthOf(toDoc([paragraph('b1', text)]));
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
