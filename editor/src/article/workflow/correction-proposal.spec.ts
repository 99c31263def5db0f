import type { RevisionDiff } from '../../../../client/src/client.js';
import { printedCorrection } from './correction-proposal.js';

const figure = (id: string, was: object, is: object): object => ({
  id,
  change: 'changed',
  moved: false,
  before: was,
  after: is,
  fields: Object.keys(is).map((name) => ({ name })),
});
const diff = (...statistics: object[]): RevisionDiff =>
  ({ quotes: [], statistics }) as unknown as RevisionDiff;
const PRICE = figure(
  's1',
  { value: '4200000', asPrinted: '4.2 million euros' },
  { value: '4500000', asPrinted: '4.5 million euros' },
);
const none = { corrections: [] };

describe('what readers are told of a printed fact', () => {
  it('is proposed of one that says something else now', () => {
    expect(printedCorrection(diff(PRICE), none)).toEqual({
      factId: 's1',
      was: '4.2 million euros',
      is: '4.5 million euros',
    });
  });

  it('is not proposed where only the words are others, or only what is not printed', () => {
    const reworded = figure('s1', { asPrinted: '4.2 million euros' }, { asPrinted: '4.2m euros' });
    const unseen = figure('s1', { asPrinted: 'a crane', value: '1' }, { asPrinted: 'a crane', value: '2' });
    expect([printedCorrection(diff(reworded), none), printedCorrection(diff(unseen), none)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is for the editor to write of several, and is told once', () => {
    const another = { ...PRICE, id: 's2' };
    expect(printedCorrection(diff(PRICE, another), none)).toBeUndefined();
    const told = { corrections: [{ factId: 's1', approvedAt: null }] } as never;
    expect(printedCorrection(diff(PRICE), told)).toBeUndefined();
  });
});
