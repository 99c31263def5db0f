import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { newId } from '../kernel/values/uuid.js';
import { actorOf } from './actor.js';
import type { Actor } from './actor.js';
import { newToken, Tokens } from './tokens.js';
import { sql } from '../kernel/database/sql.js';

const TOKEN_NAME = 'administrator';

/** The first user, who may do everything. */
@Injectable()
export class Administrator {
  constructor(
    private readonly database: Database,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Makes the administrator where there is none, and gives them the configured token, or at the first start a random one.
   * @returns the token that was made just now and must be shown, since only its hash is kept
   */
  ensure(email: string | undefined, configuredToken: string | undefined): Promise<string | undefined> {
    return this.database.transaction(async () => {
      // Several instances may start at once; the first makes the administrator.
      await this.database.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('administrator', 0))`);
      const id = (await this.id()) ?? (await this.make(email));
      if (configuredToken !== undefined) await this.tokens.replace(id, TOKEN_NAME, configuredToken);
      else if (!(await this.hasToken())) return this.giveToken(id);
      return undefined;
    });
  }

  /** For what the service does by itself, such as loading the sample newsroom. */
  async actor(): Promise<Actor> {
    const id = await this.id();
    if (!id) throw new Error('The administrator is not there yet.');
    return actorOf({ id, name: 'Administrator', role: 'admin' }, 'system');
  }

  private async id(): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      sql`SELECT id FROM users ORDER BY created_at, id LIMIT 1`,
    );
    return row?.id;
  }

  private async make(email: string | undefined): Promise<string> {
    const id = newId();
    await this.database.query(
      sql`INSERT INTO users (id, name, email, created_at) VALUES (${id}, 'Administrator', ${email ?? null}, ${new Date()})`,
    );
    return id;
  }

  private async hasToken(): Promise<boolean> {
    return (await this.database.query(sql`SELECT 1 FROM api_tokens WHERE name = ${TOKEN_NAME}`)).length > 0;
  }

  private async giveToken(id: string): Promise<string> {
    const token = newToken();
    await this.tokens.replace(id, TOKEN_NAME, token);
    return token;
  }
}
