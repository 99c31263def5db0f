import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { NotFound } from '../problems/http.problems.js';
import { Problem } from '../problems/problem.js';
import { Events } from './events.js';
import { Outbox } from './outbox.js';
import { WorkNotFailing } from './outbox.problems.js';
import { WorkGivenUp } from './work-given-up.events.js';
import { sql } from '../database/sql.js';

interface Entry {
  readonly kind: string;
  readonly attempts: number;
  readonly isGivenUp: boolean;
}

/**
 * Puts work aside that fails for ever, so that what follows it goes on. Only people do so: work that the service left out by
 * itself would be missing without anybody knowing.
 */
@Injectable()
export class GivingUp {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly events: Events,
  ) {}

  /**
   * For good; once more is the same. A step under way is undone.
   * @throws Problem 404; 409 for what waits for its turn: what is to come would be lost
   */
  giveUp(id: string): Promise<void> {
    return this.database.transaction(async () => {
      const [entry] = await this.database.query<Entry>(
        sql`SELECT kind, attempts, given_up_at IS NOT NULL AS "isGivenUp" FROM outbox_entries WHERE id = ${id} FOR UPDATE`,
      );
      if (!entry) throw new Problem(NotFound, 'There is no such work. It may be done already.');
      if (entry.isGivenUp) return;
      // A kind without a handler, such as the purges of a removed cache, never fails.
      if (entry.attempts === 0 && this.outbox.knows(entry.kind)) throw new Problem(WorkNotFailing);
      await this.database.send(sql`UPDATE outbox_entries SET given_up_at = now() WHERE id = ${id}`);
      await this.events.emit(new WorkGivenUp(id));
    });
  }
}
