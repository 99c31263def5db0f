import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import { buildId } from '../../kernel/build-id.js';
import { Database } from '../../kernel/database/database.js';
import { DatabaseWatch } from '../../kernel/database/database-watch.js';
import { Punctuality } from '../../kernel/punctuality.js';
import { Limits } from '../../edge/limits/limits.js';
import { PublicAnswers } from '../../edge/answers/public-answers.js';
import { OutboxSample } from './outbox-sample.js';
import { Sample } from './sample.js';

/** How late work with a time of its own is, in seconds: from on time to missed for a day. */
const LATE = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600, 21_600, 86_400];

/** What is read off when Prometheus asks, and costs nothing before. */
@Injectable()
export class Gauges {
  constructor(
    private readonly answers: PublicAnswers,
    private readonly database: Database,
    private readonly watch: DatabaseWatch,
    private readonly limits: Limits,
    private readonly outbox: OutboxSample,
    private readonly punctuality: Punctuality,
  ) {}

  /** @param answeredInFront how many requests were answered from memory before Fastify */
  register(registry: Registry, answeredInFront: () => number): void {
    this.cache(registry, answeredInFront);
    this.ofDatabase(registry);
    this.ofOutbox(registry);
    this.ofTimedWork(registry);
    this.ofLimits(registry);
    gauge(registry, 'copydesk_build_info', 'Always 1: which build runs.', ['build'], (set) => {
      set(1, { build: buildId() });
    });
  }

  private cache(registry: Registry, answeredInFront: () => number): void {
    const { answers } = this;
    const help = 'Reads of the content face, by whether memory had the answer.';
    counter(registry, 'copydesk_content_reads_total', help, ['memory'], (set) => {
      set(answeredInFront() + answers.hits, { memory: 'hit' });
      set(answers.misses, { memory: 'miss' });
      set(answers.stale, { memory: 'stale' });
    });
    gauge(registry, 'copydesk_content_memory_bytes', 'The maximum size of cached answers.', [], (set) => {
      set(answers.memory.bytes);
    });
    gauge(registry, 'copydesk_content_memory_answers', 'How many answers are cached.', [], (set) => {
      set(answers.memory.answers);
    });
  }

  private ofDatabase(registry: Registry): void {
    const help = 'Connections of the pool; waiting are requests that have none yet.';
    gauge(registry, 'copydesk_database_connections', help, ['state'], (set) => {
      const { total, idle, waiting } = this.database.connections;
      set(total - idle, { state: 'busy' });
      set(idle, { state: 'idle' });
      set(waiting, { state: 'waiting' });
    });
    gauge(registry, 'copydesk_database_up', '1 while the database answers and takes writes.', [], (set) => {
      set(this.watch.isUsable ? 1 : 0);
    });
  }

  private ofOutbox(registry: Registry): void {
    const help = 'Work in the background, of all processes; failing is part of waiting.';
    gauge(registry, 'copydesk_outbox_entries', help, ['lane', 'state'], async (set) => {
      for (const { lane, waiting, failing, givenUp } of (await this.outbox.take()) ?? []) {
        set(waiting, { lane, state: 'waiting' });
        set(failing, { lane, state: 'failing' });
        set(givenUp, { lane, state: 'given-up' });
      }
    });
    const lag = 'How long the work that is due longest is due.';
    gauge(registry, 'copydesk_outbox_lag_seconds', lag, ['lane'], async (set) => {
      for (const { lane, lag: seconds } of (await this.outbox.take()) ?? []) set(seconds, { lane });
    });
  }

  private ofTimedWork(registry: Registry): void {
    const lateness = new Histogram({
      name: 'copydesk_timed_work_lateness_seconds',
      help: 'How long after its time work was done in this process, such as the publication of what was scheduled.',
      labelNames: ['work'],
      buckets: LATE,
      registers: [registry],
    });
    this.punctuality.heardBy((work, secondsLate) => {
      lateness.observe({ work }, Math.max(secondsLate, 0));
    });
    const due = new Sample(() => this.punctuality.due());
    const help = 'Work whose time has come and that no process has done yet.';
    gauge(registry, 'copydesk_timed_work_due', help, ['work'], async (set) => {
      for (const [work, count] of (await due.take()) ?? []) set(count, { work });
    });
  }

  private ofLimits(registry: Registry): void {
    const help = 'Requests that were refused with 429, by limit.';
    counter(registry, 'copydesk_limited_requests_total', help, ['limit'], (set) => {
      for (const [limit, refused] of this.limits.refused) set(refused, { limit });
    });
    gauge(registry, 'copydesk_event_streams', 'Open streams of events.', [], (set) => {
      set(this.limits.openStreams);
    });
  }
}

type Set = (value: number, labels?: Record<string, string>) => void;
type Collect = (set: Set) => void | Promise<void>;

function gauge(registry: Registry, name: string, help: string, labelNames: string[], collect: Collect): void {
  new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      this.reset();
      await collect((value, labels = {}) => {
        this.set(labels, value);
      });
    },
  });
}

/** Counters whose values are counted elsewhere. */
function counter(
  registry: Registry,
  name: string,
  help: string,
  labelNames: string[],
  collect: Collect,
): void {
  new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      this.reset();
      await collect((value, labels = {}) => {
        this.inc(labels, value);
      });
    },
  });
}
