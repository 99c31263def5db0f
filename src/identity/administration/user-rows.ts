import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { violatedConstraint } from '../../kernel/database/database-refusal.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Credentials } from '../credentials/credentials.js';
import { ResetLinks } from '../passwords/reset-links.js';
import { Sessions } from '../sessions/sessions.js';
import { UserEntity } from '../tables/user.entity.js';
import type { User } from '../users/user.dto.js';
import { EmailTaken, LastAdministrator, UserInUse } from './administration.problems.js';

/** Writes users, in transactions, with all that follows from it. */
@Injectable()
export class UserRows {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly sessions: Sessions,
    private readonly links: ResetLinks,
    private readonly credentials: Credentials,
  ) {}

  /** @throws Problem 409 `email-taken` */
  async insert(user: User): Promise<void> {
    await refusing('users_email_key', EmailTaken, async () => {
      await this.rows.insert(UserEntity, [rowOf(user, now())]);
      await this.database.flushed();
    });
  }

  /** @returns false if another writer was faster. @throws Problem 409 `email-taken` */
  saveCurrent(user: User): Promise<boolean> {
    return refusing('users_email_key', EmailTaken, () =>
      this.rows.saveCurrent(UserEntity, rowOf(user, new Date(user.createdAt))),
    );
  }

  /** Has it bite on the next request, in all processes. */
  async changed({ id, status }: User): Promise<void> {
    if (status === 'active') {
      await this.credentials.changed(id);
      return;
    }
    await this.links.withdraw(id);
    await this.sessions.endAll(id);
  }

  /** @throws Problem 409 `user-in-use` */
  async delete(id: string): Promise<void> {
    await refusing(/_fkey$/, UserInUse, async () => {
      await this.database.send(sql`DELETE FROM api_tokens WHERE user_id = ${id}`);
      await this.rows.delete(UserEntity, [id]);
      await this.database.flushed();
    });
    await this.credentials.changed(id);
  }

  async lock(id: string): Promise<void> {
    await this.database.query(sql`SELECT 1 FROM users WHERE id = ${id} FOR UPDATE`);
  }

  /**
   * Of two who take each other's role away at once, one succeeds.
   * @param next undefined where the user is to be deleted
   * @throws Problem 409 where no active administrator would be left
   */
  async refuseLast(present: User, next?: User): Promise<void> {
    if (!isActiveAdministrator(present) || (next && isActiveAdministrator(next))) return;
    await this.database.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('administrator', 0))`);
    const others = await this.database.query(
      sql`SELECT 1 FROM users WHERE role = 'admin' AND status = 'active' AND id <> ${present.id} LIMIT 1`,
    );
    if (others.length === 0) throw new Problem(LastAdministrator);
  }
}

function isActiveAdministrator({ role, status }: User): boolean {
  return role === 'admin' && status === 'active';
}

function rowOf(user: User, createdAt: Date): UserEntity {
  const { id, revision, name, email, role, sections, status, language, timeZone } = user;
  return {
    id,
    revision,
    name,
    email,
    role,
    sections,
    status,
    language,
    timeZone,
    createdAt,
    updatedAt: now(),
  };
}

async function refusing<T>(
  constraint: string | RegExp,
  kind: ConstructorParameters<typeof Problem>[0],
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (new RegExp(constraint).test(violatedConstraint(error) ?? '')) throw new Problem(kind);
    throw error;
  }
}
