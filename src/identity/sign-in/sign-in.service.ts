import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Problem } from '../../kernel/problems/problem.js';
import { actingAs, actorOf } from '../actor.js';
import { Audit } from '../audit.js';
import { OneTimeCodes } from '../one-time-codes/one-time-codes.js';
import { PasswordHashes } from '../passwords/password-hashes.js';
import { Sessions } from '../sessions/sessions.js';
import type { Device } from '../sessions/sessions.js';
import { UserCredentials } from '../users/user-credentials.js';
import type { Account } from '../users/user-credentials.js';
import { CHALLENGE, WrongCredentials } from './sign-in.problems.js';

/** What somebody gives to sign in. */
interface Tried {
  readonly email: string;
  readonly password: string;
  readonly code: string | undefined;
}

/** A session that was begun, and whose it is. */
export interface Begun {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
  readonly userId: string;
}

/** Signs people in. Whatever is wrong, the answer, and the work before it, are the same: nobody learns who has an account. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly accounts: UserCredentials,
    private readonly hashes: PasswordHashes,
    private readonly sessions: Sessions,
    private readonly codes: OneTimeCodes,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem 401 */
  async signIn(tried: Tried, device: Device): Promise<Begun> {
    const account = await this.accounts.byEmail(tried.email);
    try {
      return await this.open(account, tried, device);
    } catch (error) {
      // The same for an account that there is not: nobody learns it from the time that it takes.
      if (error instanceof Problem && error.kind.status === 401)
        await this.audit.signInRefused(account, { ...device, reason: error.kind.code });
      throw error;
    }
  }

  private async open(
    account: Account | undefined,
    { password, code }: Tried,
    device: Device,
  ): Promise<Begun> {
    const fits = await this.hashes.fits(password, account?.passwordHash ?? null);
    if (!account || !fits || account.status !== 'active') throw wrongCredentials();
    return this.database.transaction(() => this.begin(account, code, device));
  }

  private async begin(account: Account, code: string | undefined, device: Device): Promise<Begun> {
    // The password may have been reset while it was compared.
    if (!(await this.accounts.areStill(account))) throw wrongCredentials();
    await this.codes.check(account.id, code);
    const session = await this.sessions.begin(account.id, device);
    const entry = {
      action: 'sign-in',
      resourceType: 'session',
      resourceId: session.id,
      revision: 0,
      changedFields: [],
    };
    await actingAs(actorOf(account, 'user', device), () => this.audit.record([entry], now()));
    return { ...session, userId: account.id };
  }
}

function wrongCredentials(): Problem {
  return new Problem(WrongCredentials, undefined, {}, CHALLENGE);
}
