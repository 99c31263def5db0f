import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import { canonicalEmail } from './email.js';
import type { ListUsers, User } from './user.dto.js';

const USERS_LISTING: ListingSource = {
  name: 'users',
  from: sql`users t`,
  json: {
    id: sql`t.id`,
    revision: sql`t.revision`,
    name: sql`t.name`,
    email: sql`t.email`,
    role: sql`t.role`,
    sections: sql`t.sections`,
    status: sql`t.status`,
    language: sql`t.language`,
    timeZone: sql`t.time_zone`,
    oneTimeCodes: sql`EXISTS (SELECT FROM user_credentials c WHERE c.user_id = t.id AND c.totp_confirmed_at IS NOT NULL)`,
    createdAt: sql`rfc3339(t.created_at)`,
    updatedAt: sql`rfc3339(t.updated_at)`,
  },
  id: sql`t.id`,
  defaultSort: 'name',
  sorts: {
    name: { by: sql`t.name`, type: 'text' },
    createdAt: { by: sql`t.created_at`, type: 'timestamptz' },
    updatedAt: { by: sql`t.updated_at`, type: 'timestamptz' },
  },
};

/** Reads of users, straight from SQL to the answer. */
@Injectable()
export class UsersReader {
  constructor(private readonly database: Database) {}

  list({ q, role, status, ...page }: ListUsers): Promise<Page<User>> {
    return new Listing<User>(this.database, USERS_LISTING)
      .filter(
        q?.toLowerCase(),
        (words) => sql`position(${words} in lower(t.name || ' ' || coalesce(t.email, ''))) > 0`,
      )
      .either(sql`t.role`, role)
      .either(sql`t.status`, status)
      .page(page);
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<User> {
    const found = await new Listing<User>(this.database, USERS_LISTING).one(id);
    if (!found) throw new Problem(NotFound, 'There is no user with this id.');
    return found;
  }

  async byEmail(email: string): Promise<User | undefined> {
    const { items } = await new Listing<User>(this.database, USERS_LISTING)
      .where(sql`t.email = ${canonicalEmail(email)}`)
      .page({ limit: 1 });
    return items[0];
  }
}
