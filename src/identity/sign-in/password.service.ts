import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { Problem } from '../../kernel/problems/problem.js';
import { Audit } from '../audit.js';
import { easyPassword } from '../passwords/password.js';
import { PasswordHashes } from '../passwords/password-hashes.js';
import { ResetLinks } from '../passwords/reset-links.js';
import { Sessions } from '../sessions/sessions.js';
import { UserCredentials } from '../users/user-credentials.js';
import type { Account } from '../users/user-credentials.js';

/** Sets passwords. Whoever had the old one is signed out. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly accounts: UserCredentials,
    private readonly hashes: PasswordHashes,
    private readonly links: ResetLinks,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Who may use a link. @throws Problem 422 for one that opens nothing */
  async ownerOf(token: string): Promise<Account> {
    const id = await this.links.owner(token);
    const account = id === undefined ? undefined : await this.accounts.byId(id);
    if (!account) throw notALink();
    return account;
  }

  /** Ends all sessions of the user. @throws Problem 422 */
  async setByLink(account: Account, token: string, password: string): Promise<void> {
    const hash = await this.hashOf(password, account);
    await this.database.transaction(async () => {
      if (!(await this.links.use(token))) throw notALink();
      await this.set(account.id, hash);
    });
  }

  /**
   * Ends all sessions of the user but one.
   * @param sessionId the session of the request
   * @throws Problem 422 `wrong-password` unless `current` is the present one
   */
  async change(
    userId: string,
    sessionId: string,
    written: { current: string; password: string },
  ): Promise<void> {
    const account = await this.accounts.byId(userId);
    const fits = await this.hashes.fits(written.current, account?.passwordHash ?? null);
    if (!account || !fits) throw wrongPassword();
    const hash = await this.hashOf(written.password, account);
    await this.database.transaction(async () => {
      if (!(await this.accounts.areStill(account))) throw wrongPassword();
      await this.set(userId, hash, sessionId);
    });
  }

  /** @throws Problem 422 `too-easy` */
  async hashOf(password: string, owner: Pick<Account, 'name' | 'email'>): Promise<string> {
    const easy = easyPassword(password, owner);
    if (easy) throw invalid([easy]);
    return this.hashes.of(password);
  }

  /** In a transaction, by whoever acts. @param but a session that stays */
  async set(userId: string, hash: string, but?: string): Promise<void> {
    await this.accounts.setPassword(userId, hash);
    await this.links.withdraw(userId);
    await this.sessions.endAll(userId, but);
    const entry = { action: 'set-password', resourceType: 'user', resourceId: userId, revision: 0 };
    await this.audit.record([{ ...entry, changedFields: ['password'] }], now());
  }
}

function notALink(): Problem {
  const message = 'is not the token of a link that can be used: ask an administrator for a new one';
  return invalid([{ pointer: '/token', code: 'not-a-link', message }]);
}

function wrongPassword(): Problem {
  return invalid([{ pointer: '/current', code: 'wrong-password', message: 'is not your present password' }]);
}
