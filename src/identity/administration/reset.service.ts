import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Audit } from '../audit.js';
import { UserSuspended } from './administration.problems.js';
import { OneTimeCodes } from '../one-time-codes/one-time-codes.js';
import { ResetLinks } from '../passwords/reset-links.js';
import { UsersReader } from '../users/users.reader.js';

/** Lets users in again who have lost what opens their account, and records who did. */
@Injectable()
export class ResetService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersReader,
    private readonly links: ResetLinks,
    private readonly codes: OneTimeCodes,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem 404, 409 where it would open nothing */
  make(userId: string): Promise<{ token: string; expiresAt: Date }> {
    return this.database.transaction(async () => {
      const { id, revision, status } = await this.users.find(userId);
      if (status !== 'active') throw new Problem(UserSuspended);
      const entry = { action: 'make-reset-link', resourceType: 'user', resourceId: id, revision };
      await this.audit.record([{ ...entry, changedFields: [] }], now());
      return this.links.make(userId);
    });
  }

  /** Switches one-time codes off. @throws Problem 404 */
  async removeCodes(userId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.users.find(userId);
      await this.codes.remove(userId);
    });
  }
}
