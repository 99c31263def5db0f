import { undo } from 'prosemirror-history';
import { Newsroom } from '../../../test/editor/support/newsroom.js';

describe('A fact', () => {
  it('gets its id by its order, and its passage follows what is typed', async () => {
    const room = new Newsroom('It costs 4.2 million euros.');
    const session = await room.open();
    const key = session.addStatistic(
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, asPrinted: '4.2 million euros' },
      { from: 10, to: 27 },
    );
    await room.timers.pass(3_000);
    const [sent] = room.writes;
    expect(sent?.body).toEqual({
      statistics: [
        expect.objectContaining({
          value: '4200000',
          anchors: [{ blockId: 'b1', start: 9, end: 26, exact: '4.2 million euros' }],
        }),
      ],
    });
    expect(session.snapshot().statistics.map((fact) => fact.key)).not.toContain(key);
    session.body.dispatch(session.body.state.tr.insertText('4.5', 10, 13));
    await room.timers.pass(3_000);
    expect(room.writes[1]?.body).toMatchObject({
      statistics: [
        { value: '4200000', asPrinted: '4.5 million euros', anchors: [{ exact: '4.5 million euros' }] },
      ],
    });
  });

  it('whose words are gone says nothing of its anchors', async () => {
    const room = new Newsroom('It costs 4.2 million euros.');
    const session = await room.open();
    session.addStatistic({ value: '4200000', unit: { kind: 'currency', code: 'EUR' } }, { from: 10, to: 27 });
    await room.timers.pass(3_000);
    session.body.dispatch(session.body.state.tr.delete(1, 28));
    await room.timers.pass(3_000);
    const [fact] = room.writes[1]?.body['statistics'] as object[];
    expect(fact).not.toHaveProperty('anchors');
    expect(session.snapshot().statistics).toMatchObject([{ state: 'lost', place: null }]);
    session.body.run(undo);
    expect(session.snapshot().statistics).toMatchObject([{ state: 'held' }]);
  });

  it('of the page is shown with its passage, the smallest around the caret first', async () => {
    const room = new Newsroom('“We go,” said Ines Falk of the port.');
    const session = await room.open();
    const passage = (session.tools.command('bold'), session.body.state.doc.textContent.indexOf('We'));
    session.addQuote({ text: 'We go', kind: 'direct' }, { from: passage + 1, to: passage + 7 });
    const person = session.addMention({ person: { name: 'Ines Falk' } }, { from: 15, to: 24 });
    session.tools.goTo(person);
    expect(session.snapshot()).toMatchObject({
      activeKey: person,
      selection: { text: 'Ines Falk', blockId: 'b1' },
    });
    session.removeFact(person);
    expect(session.snapshot().mentions).toEqual([]);
  });
});
