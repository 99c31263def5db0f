import { undo } from 'prosemirror-history';
import { Desk, paragraph } from '../../../test/editor/support/desk.js';
import { toBlocks } from './convert.js';

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
