import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';

/** The channel on which instances are told what readers see anew. */
export const PUBLIC_CHANGES = 'public_changes';

/** Postgres takes fewer than 8,000 bytes; that many identifiers are surely shorter. */
const NAMED = 200;

/** Tells all instances, when the transaction commits, that documents are others now: what they keep of them is to be forgotten. */
@Injectable()
export class PublicChanges {
  constructor(private readonly database: Database) {}

  /** @param articleIds those whose documents changed; lists, people and everything else are forgotten with any of them */
  async announce(articleIds: readonly string[]): Promise<void> {
    const named = articleIds.length <= NAMED ? articleIds.map((id) => `article:${id}`).join(' ') : '*';
    await this.database.prepared('SELECT pg_notify($1, $2)', [PUBLIC_CHANGES, named]);
  }
}
