import { undo } from 'prosemirror-history';
import { Desk, paragraph } from '../../../test/editor/support/desk.js';
import { moveBlocks } from './commands.js';
import { replaceAll } from './find.js';

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
