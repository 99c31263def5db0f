import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Audit } from '../audit.js';
import { ResetLinks } from '../passwords/reset-links.js';
import { UsersReader } from '../users/users.reader.js';

/** Makes reset links for users, and records who did. */
@Injectable()
export class ResetService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersReader,
    private readonly links: ResetLinks,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem 404 */
  make(userId: string): Promise<{ token: string; expiresAt: Date }> {
    return this.database.transaction(async () => {
      const { id, revision } = await this.users.find(userId);
      const entry = { action: 'make-reset-link', resourceType: 'user', resourceId: id, revision };
      await this.audit.record([{ ...entry, changedFields: [] }], now());
      return this.links.make(userId);
    });
  }
}
