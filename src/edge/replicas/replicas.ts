import type { PoolConfig } from 'pg';
import type { HeartbeatConnection } from '../../kernel/database/heartbeat-connection.js';
import { logPosition } from './log-position.js';
import { ineligibilityOf } from './ineligibility.js';
import { watchPrimary } from './primary.js';
import type { PrimaryReading } from './primary.js';
import { PrimaryLog } from './primary-log.js';
import { Replica } from './replica.js';
import { ReplicaReport } from './replica-report.js';

/** The replicas, and which of them may be read now. Worked out when something is heard, so that a choice costs nothing. */
export class Replicas {
  private readonly all: readonly Replica[];
  private readonly primary: HeartbeatConnection;
  private readonly log: PrimaryLog;
  private identity: string | undefined;
  private atLeast = 0n;
  private good: readonly Replica[] = [];
  private turn = 0;

  /** @param maxLag in milliseconds */
  constructor(
    primary: PoolConfig,
    replicas: readonly PoolConfig[],
    private readonly maxLag: number,
  ) {
    this.log = new PrimaryLog(maxLag);
    this.primary = watchPrimary(primary, (reading) => {
      this.hear(reading);
    });
    this.all = replicas.map((options) => this.replica(options));
  }

  start(): void {
    for (const each of [this.primary, ...this.all]) each.start();
  }

  async stop(): Promise<void> {
    this.good = [];
    await Promise.all([this.primary, ...this.all].map((each) => each.stop()));
  }

  /** The replica whose turn it is; undefined when none may be read. */
  next(): Replica | undefined {
    this.turn += 1;
    return this.good[this.turn % this.good.length];
  }

  /** From now on only those are read that have reached a position. @param position as Postgres writes it */
  requireAtLeast(position: string): void {
    const required = logPosition(position);
    if (required <= this.atLeast) return;
    this.atLeast = required;
    this.judge();
    for (const replica of this.all) if (replica.ineligibility === 'awaited') replica.hurry();
  }

  private replica(options: PoolConfig): Replica {
    const report = new ReplicaReport(options.connectionString ?? '');
    const replica = new Replica(options, (why) => {
      this.judge();
      report.report(replica.ineligibility, why);
    });
    return replica;
  }

  private hear({ identity, position, at }: PrimaryReading): void {
    this.identity = identity;
    // Another server took over, with less: what was promised by positions of the old one means nothing on it.
    if (this.log.record(position, at)) this.atLeast = position;
    this.judge();
  }

  private judge(): void {
    const { identity, log, maxLag, atLeast } = this;
    for (const replica of this.all)
      replica.ineligibility = ineligibilityOf(replica.reading, { identity, log, maxLag, atLeast });
    this.good = this.all.filter(({ ineligibility }) => ineligibility === undefined);
  }
}
