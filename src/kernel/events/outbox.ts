import { Injectable } from '@nestjs/common';
import { now } from '../clock.js';
import { Database } from '../database/database.js';
import { Rows } from '../database/rows.js';
import { newId } from '../values/uuid.js';
import { OutboxEntryEntity } from './outbox-entry.entity.js';

/**
 * Does a step of the work of an entry, in a transaction of its own with the note that it is done.
 * @returns what is left to do, as the payload of the next step; undefined when all is done
 */
export type OutboxStep<Payload extends object> = (payload: Payload) => Promise<object | undefined>;

interface Kind {
  readonly lane: string;
  readonly step: OutboxStep<object>;
}

/**
 * Work that follows a change and may take its time: an entry is written in the transaction of the change, so that neither is
 * there without the other, and done after it by one of the instances, in the order written. `OutboxRelay` does it.
 */
@Injectable()
export class Outbox {
  private readonly kinds = new Map<string, Kind>();
  private listeners: ((lane: string) => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** Called once by each module that does such work, at boot. */
  on<Payload extends object>(lane: string, kind: string, step: OutboxStep<Payload>): void {
    if (this.kinds.has(kind)) throw new Error(`The work ${kind} is done by two.`);
    this.kinds.set(kind, { lane, step: (payload) => step(payload as Payload) });
  }

  /** @param dueAt not to be done before; at once if unsaid */
  async add(kind: string, payload: object, dueAt = now()): Promise<void> {
    const { lane } = this.kind(kind);
    const fresh = { attempts: 0, lastError: null, createdAt: now() };
    await this.rows.insert(OutboxEntryEntity, [{ id: newId(), lane, kind, payload, dueAt, ...fresh }]);
    await this.database.afterCommit(() => {
      for (const listener of this.listeners) listener(lane);
    });
  }

  /** Tells in which lane this process added work. */
  onAdded(listener: (lane: string) => void): void {
    this.listeners = [...this.listeners, listener];
  }

  lanes(): string[] {
    return [...new Set([...this.kinds.values()].map(({ lane }) => lane))];
  }

  kind(name: string): Kind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`Nobody does the work ${name}.`);
    return kind;
  }
}
