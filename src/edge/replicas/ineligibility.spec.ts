import { ineligibilityOf } from './ineligibility.js';
import type { Requirements, ReplicaReading } from './ineligibility.js';
import { PrimaryLog } from './primary-log.js';

const log = new PrimaryLog(1000);
log.record(10n, 0);
log.record(20n, 500);
log.record(30n, 1250);

const demands: Requirements = { identity: 'ours', log, maxLag: 1000, atLeast: 0n };
const reading: ReplicaReading = { identity: 'ours', inRecovery: true, replayed: 30n };

describe('why a replica is not read', () => {
  it('is not raised when it has all, or lags within the bound', () => {
    expect(ineligibilityOf(reading, demands)).toBeUndefined();
    expect(ineligibilityOf({ ...reading, replayed: 25n }, demands)).toBeUndefined();
  });

  it('is that it says nothing', () => {
    expect(ineligibilityOf(undefined, demands)).toBe('unreachable');
  });

  it('is that the primary has not been heard of', () => {
    expect(ineligibilityOf(reading, { ...demands, identity: undefined })).toBe('primary-unknown');
  });

  it('is that it is a primary itself, or follows another', () => {
    expect(ineligibilityOf({ ...reading, inRecovery: false }, demands)).toBe('not-a-replica');
    expect(ineligibilityOf({ ...reading, replayed: undefined }, demands)).toBe('not-a-replica');
    expect(ineligibilityOf({ ...reading, identity: 'theirs' }, demands)).toBe('not-a-replica');
  });

  it('is that it lags beyond the bound', () => {
    expect(ineligibilityOf({ ...reading, replayed: 15n }, demands)).toBe('behind');
  });

  it('is that it lacks what was promised, however small the lag', () => {
    expect(ineligibilityOf({ ...reading, replayed: 29n }, { ...demands, atLeast: 30n })).toBe('awaited');
    expect(ineligibilityOf(reading, { ...demands, atLeast: 30n })).toBeUndefined();
  });
});
