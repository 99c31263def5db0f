import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { atRevision } from '../../contract/writing/if-match.js';
import { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { actingAs } from '../actor.js';
import { Administrator } from '../administrator.js';
import { linkAddress } from '../passwords/link-address.js';
import { SectionRegister } from '../users/section-register.js';
import { User } from '../users/user.dto.js';
import { UsersReader } from '../users/users.reader.js';
import { ResetService } from './reset.service.js';
import type { UserCommand } from './user-command.js';
import { UsersService } from './users.service.js';

type Say = (line: string) => void;

/** What whoever can run programs beside the database does with users: the way in where no administrator can sign in. */
@Injectable()
export class UserConsole {
  constructor(
    private readonly administrator: Administrator,
    private readonly users: UsersService,
    private readonly reader: UsersReader,
    private readonly resets: ResetService,
    private readonly sections: SectionRegister,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem for what can't be done, in a sentence */
  async run(command: UserCommand, say: Say): Promise<void> {
    if (command.action === 'list') await this.list(say);
    else await actingAs(await this.administrator.actor(), () => this.change(command, say));
  }

  private async change(command: Exclude<UserCommand, { action: 'list' }>, say: Say): Promise<void> {
    if (command.action === 'add') {
      await this.add(command, say);
      return;
    }
    const { id, revision, email } = await this.find(command.email);
    if (command.action === 'reset') {
      await this.link(id, say);
      return;
    }
    const status = command.action === 'suspend' ? 'suspended' : 'active';
    await this.users.update(id, atRevision(revision), new UncheckedBody(User, { status }));
    say(`${String(email)} is ${status}`);
  }

  private async add(
    { email, name, role, sections }: Extract<UserCommand, { action: 'add' }>,
    say: Say,
  ): Promise<void> {
    const limits = sections.length === 0 ? null : await this.sections.named(sections);
    const user = await this.users.create(new UncheckedBody(User, { email, name, role, sections: limits }));
    say(`Added ${String(user.email)} (${user.role})`);
    await this.link(user.id, say);
  }

  private async link(id: string, say: Say): Promise<void> {
    const { token, expiresAt } = await this.resets.make(id);
    say(
      `Until ${expiresAt.toISOString()}, a password can be set once at ${linkAddress(this.settings.publicUrl, token)}`,
    );
  }

  private async list(say: Say): Promise<void> {
    for (let cursor: string | undefined, more = true; more;) {
      const { items, nextCursor } = await this.reader.list({
        limit: 100,
        ...(cursor !== undefined && { cursor }),
      });
      for (const { email, name, role, sections, status } of items)
        say(
          [
            email ?? '-',
            role,
            status,
            sections === null ? 'all sections' : `${sections.length} sections`,
            name,
          ].join('  '),
        );
      cursor = nextCursor ?? undefined;
      more = cursor !== undefined;
    }
  }

  private async find(email: string): Promise<User> {
    const found = await this.reader.byEmail(email);
    if (!found) throw new Problem(NotFound, `There is no user with the address ${email}.`);
    return found;
  }
}
