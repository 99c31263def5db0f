import { isUuid } from '../kernel/values/uuid.js';
import { Random } from './random.js';
import { Zipf } from './zipf.js';

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('Random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((seed) => {
      const random = new Random(seed);
      return many(100, () => random.next());
    });
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('spreads them evenly', () => {
    const random = new Random('spread');
    const tenths = many(100_000, () => random.whole(0, 9));
    for (let digit = 0; digit < 10; digit++) {
      const share = tenths.filter((drawn) => drawn === digit).length / tenths.length;
      expect(share).toBeGreaterThan(0.095);
      expect(share).toBeLessThan(0.105);
    }
  });

  it('makes identifiers of version 7 that begin with their moment', () => {
    const random = new Random('ids');
    const at = new Date('2020-02-02T02:02:02.222Z');
    const ids = many(500, () => random.id(at));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(isUuid(id)).toBe(true);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
      expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime());
    }
  });
});

describe('Zipf', () => {
  it('draws the first twice as often as the second, and ten times as often as the tenth', () => {
    const random = new Random('ranks');
    const ranks = new Zipf(Array.from({ length: 1000 }, (_, rank) => rank));
    const drawn = many(200_000, () => ranks.draw(random));
    const count = (rank: number): number => drawn.filter((other) => other === rank).length;
    expect(count(0) / count(1)).toBeCloseTo(2, 0);
    expect(Math.round(count(0) / count(9))).toBeGreaterThanOrEqual(9);
    expect(Math.round(count(0) / count(9))).toBeLessThanOrEqual(11);
  });

  it('draws values that differ, those given first', () => {
    const values = new Zipf(['a', 'b', 'c']);
    expect(values.drawDistinct(new Random('x'), 2, ['c', 'c'])).toHaveLength(2);
    expect(values.drawDistinct(new Random('x'), 5).sort()).toEqual(['a', 'b', 'c']);
  });
});
