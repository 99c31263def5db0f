import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Notifications } from '../../kernel/database/notifications.js';
import type { Sql } from '../../kernel/database/sql.js';
import { ReadDatabase } from '../../edge/replicas/read-database.js';
import { PublicChanges } from '../../edge/answers/public-changes.js';

/** Postgres' statistics change unannounced: the maximum age of a row, in milliseconds. */
const MAX_AGE_MS = 60_000;
/** What all rows may take, in UTF-16 code units of their JSON. */
const MAX_CHARACTERS = 4_000_000;

/**
 * Rows of statements about words, which many searches ask alike: further pages, the same words by others. Forgotten with every
 * change of what is public, and not answered while such changes can't be heard.
 */
@Injectable()
export class CachedRows {
  private readonly rows = new LRUCache<string, object>({ maxSize: MAX_CHARACTERS, ttl: MAX_AGE_MS });
  private generation = 0;

  constructor(
    private readonly reads: ReadDatabase,
    private readonly notifications: Notifications,
    changes: PublicChanges,
  ) {
    changes.on(() => {
      this.generation++;
      this.rows.clear();
    });
  }

  /** The one row of a statement. @throws Error where there is none */
  async row<Row extends object>(statement: Sql): Promise<Row> {
    const key = JSON.stringify([statement.text, statement.values]);
    const cached = this.notifications.connected ? this.rows.get(key) : undefined;
    if (cached) return cached as Row;
    const { generation } = this;
    const [row] = await this.reads.prepared<Row>(statement);
    if (!row) throw new Error(`No row: ${statement.text}`);
    // What was read before a change may lack it.
    if (generation === this.generation)
      this.rows.set(key, row, { size: key.length + JSON.stringify(row).length });
    return row;
  }
}
