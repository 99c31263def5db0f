import { Injectable } from '@nestjs/common';
import type { Sql } from '../kernel/database/sql.js';

/**
 * The condition that a quote is about something.
 * @param q as somebody typed it
 * @param id the expression of the quote's id
 */
export type AboutTopic = (q: string, id: Sql) => Promise<Sql>;

/** What quotes are about. Full text search, which knows, lies below: it says here how it finds. */
@Injectable()
export class QuoteTopics {
  private finds: AboutTopic | undefined;

  /** Called once, at boot. */
  findWith(finds: AboutTopic): void {
    this.finds = finds;
  }

  /** @throws Problem 400 for a text that asks for nothing, or too much */
  async about(q: string, id: Sql): Promise<Sql> {
    if (!this.finds) throw new Error('Nothing finds quotes by their topic.');
    return this.finds(q, id);
  }
}
