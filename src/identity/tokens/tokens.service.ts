import { Injectable } from '@nestjs/common';
import { refuseReadOnly } from '../../contract/writing/written.js';
import type { CompleteCreation } from '../../contract/writing/written-types.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { invalid, NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { newId } from '../../kernel/values/uuid.js';
import { Audit } from '../audit.js';
import { Credentials } from '../credentials/credentials.js';
import { hashOf, newSecret, prefixOf } from '../credentials/secret.js';
import { lesserRole } from '../policy.js';
import { ApiTokenEntity } from '../tables/api-token.entity.js';
import { SectionRegister } from '../users/section-register.js';
import type { User } from '../users/user.dto.js';
import { ApiToken } from './token.dto.js';
import type { TokenProperties } from './token.dto.js';
import { TokensReader } from './tokens.reader.js';

/** Makes and revokes API tokens. */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly reader: TokensReader,
    private readonly sections: SectionRegister,
    private readonly credentials: Credentials,
    private readonly audit: Audit,
  ) {}

  /** @returns the only answer that holds the token itself */
  async create(owner: User, written: CompleteCreation<TokenProperties, 'name'>): Promise<ApiToken> {
    const { name, role = null, sections = null, expiresAt = null } = written;
    await this.refuse(owner, written);
    const token = newSecret('token');
    const row = { id: newId(), userId: owner.id, name, hash: hashOf(token), prefix: prefixOf(token), role };
    const moments = {
      createdAt: now(),
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      lastUsedAt: null,
    };
    return this.database.transaction(async () => {
      const limits = { sections: sections && [...sections], isConfigured: false };
      await this.rows.insert(ApiTokenEntity, [{ ...row, ...limits, ...moments }]);
      await this.record('create', row.id, ['name', 'role', 'sections', 'expiresAt']);
      const created = { ...(await this.reader.find(row.id)), token };
      refuseReadOnly(ApiToken, written, created);
      return created;
    });
  }

  /**
   * Takes a token away; it opens nothing any more.
   * @param ownerId of whom it must be; undefined is anybody
   * @throws Problem 404
   */
  async remove(id: string, ownerId?: string): Promise<void> {
    await this.database.transaction(async () => {
      const [gone] = await this.database.query<{ userId: string }>(
        sql`WITH gone AS (
             DELETE FROM api_tokens WHERE id = ${id} AND (user_id = ${ownerId ?? null} OR ${ownerId === undefined}) RETURNING user_id)
           SELECT user_id AS "userId" FROM gone`,
      );
      if (!gone) throw new Problem(NotFound, 'There is no token with this id.');
      await this.credentials.changed(gone.userId);
      await this.record('delete', id, []);
    });
  }

  /** @throws Problem 422 */
  private async refuse(
    owner: User,
    { role, sections, expiresAt }: CompleteCreation<TokenProperties, 'name'>,
  ): Promise<void> {
    refuseBeyond(owner, sections);
    await this.sections.refuseUnknown(sections);
    if (role !== undefined && lesserRole(role, owner.role) !== role)
      throw invalid([
        { pointer: '/role', code: 'beyond-owner', message: `is more than its owner is: ${owner.role}` },
      ]);
    if (expiresAt !== undefined && Date.parse(expiresAt) <= now().getTime())
      throw invalid([{ pointer: '/expiresAt', code: 'in-the-past', message: 'must be in the future' }]);
  }

  private async record(
    action: 'create' | 'delete',
    resourceId: string,
    changedFields: string[],
  ): Promise<void> {
    await this.audit.record(
      [{ action, resourceType: 'token', resourceId, revision: 0, changedFields }],
      now(),
    );
  }
}

/**
 * A token reaches no section that its owner does not; whether there is such a one, who is limited does not learn.
 * @throws Problem 422 `beyond-owner`
 */
function refuseBeyond(owner: User, sections: readonly string[] | null | undefined): void {
  if (owner.sections === null || sections == null) return;
  const theirs = owner.sections;
  const message = 'is no section that its owner is limited to';
  const errors = sections.flatMap((id, i) =>
    theirs.includes(id) ? [] : [{ pointer: `/sections/${i}`, code: 'beyond-owner', message }],
  );
  if (errors.length > 0) throw invalid(errors);
}
