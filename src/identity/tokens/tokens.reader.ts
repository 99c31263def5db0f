import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { ApiToken, ListTokens } from './token.dto.js';

const TOKENS_LISTING: ListingSource = {
  name: 'tokens',
  from: sql`api_tokens t`,
  json: {
    id: sql`t.id`,
    name: sql`t.name`,
    prefix: sql`t.prefix`,
    role: sql`t.role`,
    sections: sql`t.sections`,
    ownerId: sql`t.user_id`,
    createdAt: sql`rfc3339(t.created_at)`,
    expiresAt: sql`rfc3339(t.expires_at)`,
    lastUsedAt: sql`rfc3339(t.last_used_at)`,
  },
  id: sql`t.id`,
  defaultSort: '-createdAt',
  sorts: {
    name: { by: sql`t.name`, type: 'text' },
    createdAt: { by: sql`t.created_at`, type: 'timestamptz' },
  },
};

/** Reads of API tokens; never of the tokens themselves, of which only hashes are stored. */
@Injectable()
export class TokensReader {
  constructor(private readonly database: Database) {}

  list({ ownerId, ...page }: ListTokens): Promise<Page<ApiToken>> {
    return new Listing<ApiToken>(this.database, TOKENS_LISTING)
      .either(sql`t.user_id`, ownerId, 'uuid')
      .page(page);
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<ApiToken> {
    const found = await new Listing<ApiToken>(this.database, TOKENS_LISTING).one(id);
    if (!found) throw new Problem(NotFound, 'There is no token with this id.');
    return found;
  }
}
