import { median, percentile, spread } from './percentiles.js';

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.99)).toBe(4);
    expect(percentile([7], 0.01)).toBe(7);
  });

  it('don’t need values in order, and round to a hundredth', () => {
    expect(spread([3, 1.239, 2])).toEqual({ p50: 2, p97_5: 3, p99: 3 });
    expect(median([3, 1, 2])).toBe(2);
  });

  it('of nothing are nothing', () => {
    expect(spread([])).toEqual({ p50: 0, p97_5: 0, p99: 0 });
    expect(median([])).toBeNull();
  });
});
