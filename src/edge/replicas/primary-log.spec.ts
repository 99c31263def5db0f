import { PrimaryLog } from './primary-log.js';

function logOf(samples: [position: bigint, at: number][], reach = 1000): PrimaryLog {
  const log = new PrimaryLog(reach);
  for (const [position, at] of samples) log.record(position, at);
  return log;
}

describe('the lag of a replica', () => {
  it('is unknown while the primary is', () => {
    expect(new PrimaryLog(1000).lagAt(5n)).toBe(Infinity);
  });

  it('is nothing at the newest position, or beyond it: the replica was asked later', () => {
    const log = logOf([
      [10n, 0],
      [20n, 250],
    ]);
    expect(log.lagAt(20n)).toBe(0);
    expect(log.lagAt(25n)).toBe(0);
  });

  it('is the time since the primary was last seen where the replica is', () => {
    const log = logOf([
      [10n, 0],
      [10n, 250],
      [20n, 500],
      [30n, 750],
    ]);
    expect(log.lagAt(10n)).toBe(500);
    expect(log.lagAt(19n)).toBe(500);
    expect(log.lagAt(20n)).toBe(250);
    expect(log.lagAt(9n)).toBe(Infinity);
  });

  it('does not grow on a primary where nothing happens', () => {
    const log = logOf(Array.from({ length: 100 }, (_, i) => [10n, i * 250]));
    expect(log.lagAt(10n)).toBe(0);
  });

  it('forgets what is older than its reach, and then is without end', () => {
    const log = logOf(Array.from({ length: 100 }, (_, i) => [BigInt(i), i * 250]));
    expect(log.lagAt(95n)).toBe(1000);
    expect(log.lagAt(94n)).toBe(1250);
    expect(log.lagAt(93n)).toBe(Infinity);
  });

  it('starts anew when the log goes backward', () => {
    const log = logOf([[100n, 0]]);
    expect(log.record(100n, 250)).toBe(false);
    expect(log.record(50n, 500)).toBe(true);
    expect(log.lagAt(49n)).toBe(Infinity);
    expect(log.lagAt(50n)).toBe(0);
  });
});
