import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  DocumentRemoved,
  DocumentsCompared,
  DocumentsRebuilt,
  DocumentWritten,
} from '../../publication/publication.events.js';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { SearchEngine } from '../search-engine.js';
import { differingEntries, fillSearch } from './search-filling.store.js';
import { entriesOf } from './entries-of.js';
import { sql } from '../../kernel/database/sql.js';

/** Keeps what is found equal to what readers see, in the transaction of each publication. */
@Injectable()
export class SearchedDocuments implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly engine: SearchEngine,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(DocumentWritten, ({ document }) => this.engine.write(entriesOf(document)));
    this.events.inTransaction(DocumentRemoved, ({ articleId }) => this.engine.remove(articleId));
    this.events.inTransaction(DocumentsCompared, async ({ differing }) => {
      const ids = await differingEntries((statement) => this.database.prepared(statement), this.engine);
      differing.push(...ids.map((id) => ({ id, what: 'the search' })));
    });
    this.events.inTransaction(DocumentsRebuilt, () => this.outbox.add('fill-search', {}));
    this.outbox.on<{ after?: string }>('search', 'fill-search', ({ after }) => this.fill(after));
  }

  private async fill(after: string | undefined): Promise<object | undefined> {
    const filled = await fillSearch((statement) => this.database.prepared(statement), after);
    if (filled) return { after: filled.last };
    // Searches ask Postgres how common a word is.
    await this.database.query(sql`ANALYZE search_entries, search_words`);
    return undefined;
  }
}
