import fc from 'fast-check';
import { countWhile } from './count-while.js';

describe('places for which something holds first', () => {
  it('are counted, none and all of them too', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (places, first) => {
        expect(countWhile(places, (place) => place < first)).toBe(Math.min(places, first));
      }),
    );
  });

  it('are counted by a look at few of them', () => {
    let looks = 0;
    countWhile(1_000_000, (place) => {
      looks += 1;
      return place < 123_456;
    });
    expect(looks).toBeLessThanOrEqual(20);
  });
});
