import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { newId } from '../values/uuid.js';

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
  private readonly ordered = new Set<string>();
  private listeners: ((lane: string) => void)[] = [];

  constructor(private readonly database: Database) {}

  /** Called once by each module that does such work, at boot. */
  on<Payload extends object>(lane: string, kind: string, step: OutboxStep<Payload>): void {
    if (this.kinds.has(kind)) throw new Error(`The work ${kind} is done by two.`);
    this.kinds.set(kind, { lane, step: (payload) => step(payload as Payload) });
  }

  /** At boot, declares that the order of a lane matters: there, an entry that fails blocks those after it. In other lanes they go on. */
  requireOrder(lane: string): void {
    this.ordered.add(lane);
  }

  isOrdered(lane: string): boolean {
    return this.ordered.has(lane);
  }

  /** @param due not to be done before a moment, or a number of milliseconds by the clock of the database, which all instances share */
  async add(kind: string, payload: object, due: Date | number = 0): Promise<void> {
    const { lane } = this.kind(kind);
    const at = typeof due === 'number' ? sql`now() + ${due} * interval '1 millisecond'` : due;
    await this.database.send(
      sql`INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
       VALUES (${newId()}, ${lane}, ${kind}, ${JSON.stringify(payload)}, ${at}, 0, now())`,
    );
    await this.database.afterCommit(() => {
      for (const listener of this.listeners) listener(lane);
    });
  }

  /** Emits the lane in which this process added work. */
  onAdded(listener: (lane: string) => void): void {
    this.listeners = [...this.listeners, listener];
  }

  lanes(): string[] {
    return [...new Set([...this.kinds.values()].map(({ lane }) => lane))];
  }

  knows(kind: string): boolean {
    return this.kinds.has(kind);
  }

  kind(name: string): Kind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`Nobody does the work ${name}.`);
    return kind;
  }
}
