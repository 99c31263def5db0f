import { objectionTo } from './objection.js';
import type { Demands, ReplicaReading } from './objection.js';
import { PrimaryLog } from './primary-log.js';

const log = new PrimaryLog(1000);
log.record(10n, 0);
log.record(20n, 500);
log.record(30n, 1250);

const demands: Demands = { identity: 'ours', log, maxLag: 1000, atLeast: 0n };
const reading: ReplicaReading = { identity: 'ours', inRecovery: true, replayed: 30n };

describe('an objection to a replica', () => {
  it('is not raised when it has all, or lags within the bound', () => {
    expect(objectionTo(reading, demands)).toBeUndefined();
    expect(objectionTo({ ...reading, replayed: 25n }, demands)).toBeUndefined();
  });

  it('is that it says nothing', () => {
    expect(objectionTo(undefined, demands)).toBe('unreachable');
  });

  it('is that the primary has not been heard of', () => {
    expect(objectionTo(reading, { ...demands, identity: undefined })).toBe('primary-unknown');
  });

  it('is that it is a primary itself, or follows another', () => {
    expect(objectionTo({ ...reading, inRecovery: false }, demands)).toBe('not-a-replica');
    expect(objectionTo({ ...reading, replayed: undefined }, demands)).toBe('not-a-replica');
    expect(objectionTo({ ...reading, identity: 'theirs' }, demands)).toBe('not-a-replica');
  });

  it('is that it lags beyond the bound', () => {
    expect(objectionTo({ ...reading, replayed: 15n }, demands)).toBe('behind');
  });

  it('is that it lacks what was promised, however small the lag', () => {
    expect(objectionTo({ ...reading, replayed: 29n }, { ...demands, atLeast: 30n })).toBe('awaited');
    expect(objectionTo(reading, { ...demands, atLeast: 30n })).toBeUndefined();
  });
});
