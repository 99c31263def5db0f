import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Audit } from '../audit.js';
import { Sessions } from '../sessions/sessions.js';
import { CodeRows } from './code-rows.js';
import { CodeRequired, CodesAreOff, CodesAreOn, WrongCode } from './one-time-codes.problems.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { newTotpSecret, totpStep } from './totp.js';

/** Says how to authenticate. */
const CHALLENGE = { 'www-authenticate': 'Bearer realm="copydesk"' };

/** One-time codes of an authenticator app (RFC 6238), for whoever switches them on. A code is taken once. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly database: Database,
    private readonly rows: CodeRows,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** In the transaction of a sign-in. @throws Problem 401 `code-required`, `wrong-code` */
  async check(userId: string, code: string | undefined): Promise<void> {
    const totp = await this.rows.find(userId);
    if (!totp?.confirmed) return;
    if (code === undefined) throw new Problem(CodeRequired, undefined, {}, CHALLENGE);
    if (!(await this.take(userId, totp.secret, code))) throw new Problem(WrongCode, undefined, {}, CHALLENGE);
  }

  /** @returns the secret for the app; it counts when a code of it was given. @throws Problem 409 */
  async begin(userId: string): Promise<string> {
    const secret = newTotpSecret();
    if (!(await this.rows.begin(userId, secret))) throw new Problem(CodesAreOn);
    return secret;
  }

  /**
   * Switches codes on: from now on each sign-in needs one. Ends the other sessions, which were begun without.
   * @returns the recovery codes, of which only hashes are stored
   * @throws Problem 409, 422
   */
  confirm(userId: string, sessionId: string, code: string): Promise<string[]> {
    return this.database.transaction(async () => {
      const totp = await this.rows.find(userId);
      if (!totp) throw new Problem(CodesAreOff, 'Ask for a secret first.');
      if (totp.confirmed) throw new Problem(CodesAreOn);
      const step = totpStep(totp.secret, code, now());
      if (step === undefined || !(await this.rows.takeStep(userId, step))) throw wrongCode();
      const recoveryCodes = newRecoveryCodes();
      await this.rows.confirm(userId, recoveryCodes);
      await this.sessions.endAll(userId, sessionId);
      await this.record('switch-on-codes', userId);
      return recoveryCodes;
    });
  }

  /** Switches them off. @throws Problem 409, 422 */
  end(userId: string, code: string): Promise<void> {
    return this.database.transaction(async () => {
      const totp = await this.rows.find(userId);
      if (!totp?.confirmed) throw new Problem(CodesAreOff);
      if (!(await this.take(userId, totp.secret, code))) throw wrongCode();
      await this.remove(userId);
    });
  }

  /** By an administrator, for somebody who has lost both the app and the recovery codes; in a transaction. */
  async remove(userId: string): Promise<void> {
    await this.rows.remove(userId);
    await this.record('switch-off-codes', userId);
  }

  private async take(userId: string, secret: string, code: string): Promise<boolean> {
    const step = totpStep(secret, code, now());
    return step === undefined ? this.rows.takeRecoveryCode(userId, code) : this.rows.takeStep(userId, step);
  }

  private async record(action: string, resourceId: string): Promise<void> {
    const entry = { action, resourceType: 'user', resourceId, revision: 0, changedFields: ['oneTimeCodes'] };
    await this.audit.record([entry], now());
  }
}

function wrongCode(): Problem {
  const message = 'is wrong, outdated, or was used before';
  return invalid([{ pointer: '/code', code: 'wrong-code', message }]);
}
