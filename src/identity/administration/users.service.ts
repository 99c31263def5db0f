import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { applied, blank, changedFields, refuseReadOnly } from '../../contract/writing/written.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import { newId } from '../../kernel/values/uuid.js';
import { Audit } from '../audit.js';
import { PasswordService } from '../sign-in/password.service.js';
import { SectionRegister } from '../users/section-register.js';
import { User } from '../users/user.dto.js';
import { UsersReader } from '../users/users.reader.js';
import { UserRows } from './user-rows.js';

/** What administrators do with users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersReader,
    private readonly rows: UserRows,
    private readonly sections: SectionRegister,
    private readonly passwords: PasswordService,
    private readonly audit: Audit,
  ) {}

  async create(body: UncheckedBody<User>): Promise<User> {
    const written = body.creation('name', 'role');
    const next = { ...applied(User, blank(User), written), id: newId(), revision: 1, oneTimeCodes: false };
    refuseReadOnly(User, written, next);
    await this.refuseWrongLimits(next);
    const hash = await this.hashOf(written.password, next);
    return this.database.transaction(async () => {
      await this.rows.insert(next);
      if (hash !== undefined) await this.passwords.set(next.id, hash);
      await this.record('create', next, changedFields(User, blank(User), next));
      return this.users.find(next.id);
    });
  }

  async update(id: string, ifMatch: RevisionCondition | undefined, body: UncheckedBody<User>): Promise<User> {
    const present = await this.users.find(id);
    await this.audit.requireCurrent(ifMatch, present);
    const written = body.patch();
    refuseReadOnly(User, written, present);
    const next = applied(User, present, written);
    await this.refuseWrongLimits(next);
    const hash = await this.hashOf(written.password, next);
    const changed = [...changedFields(User, present, next), ...(hash === undefined ? [] : ['password'])];
    if (changed.length === 0) return present;
    return this.database.transaction(async () => {
      await this.rows.refuseLast(present, next);
      if (!(await this.rows.saveCurrent(next)))
        throw await this.audit.stale(present.revision, await this.users.find(id));
      if (hash !== undefined) await this.passwords.set(id, hash);
      await this.rows.changed(next);
      await this.record('update', { id, revision: present.revision + 1 }, changed);
      return this.users.find(id);
    });
  }

  async remove(id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    await this.database.transaction(async () => {
      await this.rows.lock(id);
      const present = await this.users.find(id);
      await this.audit.requireCurrent(ifMatch, present);
      await this.rows.refuseLast(present);
      await this.rows.delete(id);
      await this.record('delete', { id, revision: present.revision + 1 }, []);
    });
  }

  private async refuseWrongLimits({ role, sections }: User): Promise<void> {
    await this.sections.refuseUnknown(sections);
    const message = 'must be null for an administrator, who could lift the limit';
    if (role === 'admin' && sections !== null)
      throw invalid([{ pointer: '/sections', code: 'not-for-administrators', message }]);
  }

  /** Outside of transactions: it takes a while, and would hold a connection. */
  private async hashOf(password: string | null | undefined, user: User): Promise<string | undefined> {
    return password == null ? undefined : this.passwords.hashOf(password, user);
  }

  private async record(
    action: 'create' | 'update' | 'delete',
    { id, revision }: Pick<User, 'id' | 'revision'>,
    fields: string[],
  ): Promise<void> {
    await this.audit.record(
      [{ action, resourceType: 'user', resourceId: id, revision, changedFields: fields }],
      now(),
    );
  }
}
