import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { isLost } from '../kernel/database/database-refusal.js';
import { Events } from '../kernel/events/events.js';
import { Punctuality } from '../kernel/punctuality.js';
import { ScheduledPublications } from './scheduled-publications.js';
import { ArticleScheduled } from './workflow.events.js';

/** The longest rest, in milliseconds: clocks jump, and another process may have scheduled something and died. */
const LONGEST_REST = 5000;

/** How long one that failed is left alone, so that the others go on. */
const PAUSE_AFTER_FAILURE = 60_000;

/** Publishes what was scheduled, in each process, when it is due; what was missed, at the next start. */
@Injectable()
export class Schedules implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Schedules');
  /** Those that failed, and until when they are left alone. */
  private readonly failed = new Map<string, number>();
  private wake: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly publications: ScheduledPublications,
    private readonly events: Events,
    private readonly database: Database,
    private readonly punctuality: Punctuality,
  ) {}

  onModuleInit(): void {
    this.punctuality.countedBy('schedules', () => this.publications.countDue());
    this.events.inTransaction(ArticleScheduled, () => this.database.afterCommit(() => this.wake?.()));
  }

  onApplicationBootstrap(): void {
    this.running = this.work();
  }

  /** Ends after the publication under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  /** Publishes all that is due. @returns how many were */
  async publishDue(): Promise<number> {
    let count = 0;
    while (!this.stopped && (await this.publishNext())) count += 1;
    return count;
  }

  private async work(): Promise<void> {
    while (!this.stopped) {
      await this.rest(await this.step());
    }
  }

  /** @returns how long to rest until the next is due, in milliseconds */
  private async step(): Promise<number> {
    try {
      await this.publishDue();
      const next = await this.publications.nextDue(this.resting());
      return next ? Math.min(Math.max(next.getTime() - now().getTime(), 1), LONGEST_REST) : LONGEST_REST;
    } catch (error) {
      // A lost database is logged once, elsewhere.
      if (!this.stopped && !isLost(error))
        this.logger.error('Schedules cannot be read', error instanceof Error ? error.stack : error);
      return LONGEST_REST;
    }
  }

  private async publishNext(): Promise<boolean> {
    let id: string | undefined;
    try {
      const due = await this.publications.publishOne(this.resting(), (one) => (id = one));
      if (!due) return false;
      this.punctuality.done('schedules', (now().getTime() - due.getTime()) / 1000);
      return true;
    } catch (error) {
      if (this.stopped || id === undefined || isLost(error)) throw error;
      this.failed.set(id, Date.now() + PAUSE_AFTER_FAILURE);
      this.logger.error(
        `The article ${id} could not be published at its time; it is tried again in a minute`,
        error instanceof Error ? error.stack : error,
      );
      return true;
    }
  }

  private resting(): string[] {
    for (const [id, until] of this.failed) if (until <= Date.now()) this.failed.delete(id);
    return [...this.failed.keys()];
  }

  private rest(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
