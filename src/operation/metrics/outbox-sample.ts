import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Sample } from './sample.js';

/** The work of a lane of the outbox. */
export interface LaneSample {
  readonly lane: string;
  readonly waiting: number;
  readonly failing: number;
  readonly givenUp: number;
  /** How long what is due longest is due, in seconds. */
  readonly lag: number;
}

/** More are not counted. */
const AT_MOST = 100_000;

const LANES = sql`SELECT lane, count(*) FILTER (WHERE given_up_at IS NULL)::int AS waiting,
    count(*) FILTER (WHERE given_up_at IS NULL AND attempts > 0)::int AS failing,
    count(*) FILTER (WHERE given_up_at IS NOT NULL)::int AS "givenUp",
    coalesce(greatest(extract(epoch FROM now() - min(due_at) FILTER (WHERE given_up_at IS NULL)), 0), 0)::float8 AS lag
  FROM (SELECT lane, given_up_at, attempts, due_at FROM outbox_entries LIMIT ${sql.literal(AT_MOST)}) entries GROUP BY lane`;

/** What waits in the outbox, as of a few seconds ago. */
@Injectable()
export class OutboxSample extends Sample<readonly LaneSample[]> {
  constructor(database: Database) {
    super(() => database.query<LaneSample>(LANES));
  }
}
