import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { hashOf, newSecret } from '../credentials/secret.js';
import { ResetLinkEntity } from '../tables/reset-link.entity.js';

/** How long a link can be used, in milliseconds: until somebody who got it in the evening has come to work. */
const LIFETIME = 24 * 60 * 60_000;

/** One-time links with which somebody sets a password: an administrator makes one and hands it over. */
@Injectable()
export class ResetLinks {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** Nothing ends: links made before, the password and the sessions stay until one of the links is used. */
  async make(userId: string): Promise<{ token: string; expiresAt: Date }> {
    const [token, createdAt] = [newSecret('reset'), now()];
    const expiresAt = new Date(createdAt.getTime() + LIFETIME);
    const link = { userId, hash: hashOf(token), createdAt, expiresAt };
    await this.database.send(sql`DELETE FROM reset_links WHERE expires_at <= ${createdAt}`);
    await this.rows.insert(ResetLinkEntity, [link]);
    return { token, expiresAt };
  }

  /** Whose link it is; undefined if it or another of theirs was used, it has expired, or its user is suspended. */
  async owner(token: string): Promise<string | undefined> {
    const [link] = await this.database.query<{ userId: string }>(
      sql`SELECT l.user_id AS "userId" FROM reset_links l JOIN users u ON u.id = l.user_id
         WHERE l.hash = ${hashOf(token)} AND l.expires_at > ${now()} AND u.status = 'active'`,
    );
    return link?.userId;
  }

  /** Of two who use a link at once, one does. */
  async use(token: string): Promise<boolean> {
    const used = await this.database.query(
      sql`WITH used AS (DELETE FROM reset_links WHERE hash = ${hashOf(token)} RETURNING 1) SELECT 1 FROM used`,
    );
    return used.length > 0;
  }

  async withdraw(userId: string): Promise<void> {
    await this.database.send(sql`DELETE FROM reset_links WHERE user_id = ${userId}`);
  }
}
