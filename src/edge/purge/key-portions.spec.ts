import { keyPortions } from './key-portions.js';

describe('portions of keys', () => {
  it('have each key once, in order, and at most a hundred', () => {
    const keys = Array.from({ length: 201 }, (_, i) => `a:${i}`);
    const portions = keyPortions([...keys, 'a:0']);
    expect(portions.map(({ length }) => length)).toEqual([100, 100, 1]);
    expect(portions.flat()).toEqual(keys);
    expect(keyPortions([])).toEqual([]);
  });

  it('fit into a header line', () => {
    const keys = Array.from({ length: 100 }, (_, i) => `slug:${'x'.repeat(80)}-${i}`);
    const portions = keyPortions(keys);
    expect(portions.flat()).toEqual(keys);
    for (const portion of portions) expect(portion.join(' ').length).toBeLessThanOrEqual(4000);
  });
});
