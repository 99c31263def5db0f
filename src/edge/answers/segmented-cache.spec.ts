import fc from 'fast-check';
import { SegmentedCache } from './segmented-cache.js';

interface Named {
  readonly name: string;
}

const LONG = { size: 10, ttl: 60_000 };

function cacheOf(maxSize: number): { cache: SegmentedCache<Named>; left: string[] } {
  const left: string[] = [];
  const cache = new SegmentedCache<Named>({ maxSize, onLeave: ({ name }) => left.push(name) });
  return { cache, left };
}

describe('a segmented cache', () => {
  it('keeps what is asked for often while others pass through', () => {
    const { cache } = cacheOf(100);
    cache.set('often', { name: 'often' }, LONG);
    cache.get('often');
    for (let i = 0; i < 1000; i += 1) cache.set(`once ${i}`, { name: `once ${i}` }, LONG);
    expect(cache.get('often')).toEqual({ name: 'often' });
    expect(cache.get('once 0')).toBeUndefined();
    expect(cache.get('once 999')).toEqual({ name: 'once 999' });
  });

  it('puts what no longer fits among the often asked for on probation', () => {
    const { cache, left } = cacheOf(100);
    for (let i = 0; i < 9; i += 1) cache.set(`${i}`, { name: `${i}` }, LONG);
    for (let i = 0; i < 9; i += 1) cache.get(`${i}`);
    expect(left).toEqual([]);
    expect(cache.count).toBe(9);
  });

  it('announces once what was replaced, deleted or pushed out', () => {
    const { cache, left } = cacheOf(30);
    cache.set('a', { name: 'old a' }, LONG);
    cache.set('a', { name: 'a' }, LONG);
    expect(left).toEqual(['old a']);
    cache.get('a');
    cache.set('a', { name: 'new a' }, LONG);
    cache.delete('a');
    expect(left).toEqual(['old a', 'a', 'new a']);
    cache.delete('a');
    for (const name of ['b', 'c', 'd', 'e']) cache.set(name, { name }, LONG);
    cache.clear();
    expect([...left].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'new a', 'old a']);
  });

  it('does not keep what is larger than all of it, or than what the often asked for leave', () => {
    const { cache, left } = cacheOf(30);
    expect(cache.set('a', { name: 'a' }, { size: 31, ttl: 1000 })).toBe(false);
    expect(cache.get('a')).toBeUndefined();
    expect(cache.set('b', { name: 'b' }, { size: 30, ttl: 1000 })).toBe(true);
    expect(cache.get('b')).toEqual({ name: 'b' });
    expect(left).toEqual([]);
    expect(cache.set('c', { name: 'c' }, { size: 30, ttl: 1000 })).toBe(true);
    expect(left).toEqual(['b']);
  });

  it('does not answer what is too old, but still has it', () => {
    const { cache } = cacheOf(30);
    cache.set('a', { name: 'a' }, { size: 1, ttl: 0 });
    expect(cache.get('a')).toBeUndefined();
    expect(cache.getStale('a')).toEqual({ name: 'a' });
  });

  it('never holds more than its bound, and knows of each value whether it is there', () => {
    const step = fc.tuple(
      fc.constantFrom('set', 'get', 'resize', 'delete'),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 110 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
        const { cache, left } = cacheOf(100);
        let cached = 0;
        steps.forEach(([what, key, size], i) => {
          if (what === 'set') cached += cache.set(`${key}`, { name: `${i}` }, { size, ttl: 60_000 }) ? 1 : 0;
          else if (what === 'get') cache.get(`${key}`);
          else if (what === 'resize') cache.resize(`${key}`, size);
          else cache.delete(`${key}`);
          expect(cache.bytes).toBeLessThanOrEqual(100);
        });
        expect(new Set(left).size).toBe(left.length);
        expect(cached - left.length).toBe(cache.count);
        expect([...Array(21).keys()].filter((key) => cache.getStale(`${key}`)).length).toBe(cache.count);
      }),
    );
  });
});
