import { Injectable } from '@nestjs/common';
import { atRevision } from '../../contract/writing/if-match.js';
import { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import type { OidcSettings } from '../../config/oidc-settings.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Problem } from '../../kernel/problems/problem.js';
import { UsersService } from '../administration/users.service.js';
import { SectionRegister } from '../users/section-register.js';
import { User } from '../users/user.dto.js';
import { UsersReader } from '../users/users.reader.js';
import type { Claims } from './oidc-provider.js';
import { NotAMember } from './oidc.problems.js';
import { verifiedEmail, wordsOf } from './read-claims.js';

/** Whose account it is that somebody has elsewhere. */
@Injectable()
export class OidcMembers {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly reader: UsersReader,
    private readonly sections: SectionRegister,
  ) {}

  /**
   * The account: by the subject, once it is known; before by the address, if the provider has verified it; else a new one, if
   * that is allowed. Its role and sections follow the claims that are configured.
   * @throws Problem 403
   */
  async find(claims: Claims, settings: OidcSettings): Promise<User> {
    const email = verifiedEmail(claims, settings.domains);
    const rights = await this.rightsOf(claims, settings);
    const known = await this.bySubject(settings.issuer, claims.sub);
    const user = known ?? (await this.link(claims, settings, email, rights));
    if (user.status !== 'active') throw new Problem(NotAMember);
    const differs =
      user.role !== (rights.role ?? user.role) ||
      (rights.sections !== undefined && !haveSame(user.sections, rights.sections));
    if (!differs) return user;
    return this.users.update(user.id, atRevision(user.revision), new UncheckedBody(User, rights));
  }

  private async link(
    { sub, name }: Claims,
    { issuer, create }: OidcSettings,
    email: string | undefined,
    rights: Rights,
  ): Promise<User> {
    if (email === undefined) throw new Problem(NotAMember);
    return this.database.transaction(async () => {
      const present = await this.reader.byEmail(email);
      if (!present && (!create || rights.role === undefined)) throw new Problem(NotAMember);
      const named = typeof name === 'string' && name.trim() !== '' ? name.slice(0, 200) : email;
      const user =
        present ?? (await this.users.create(new UncheckedBody(User, { name: named, email, ...rights })));
      await this.database.send(
        sql`INSERT INTO oidc_identities (issuer, subject, user_id) VALUES (${issuer}, ${sub}, ${user.id})`,
      );
      return user;
    });
  }

  private async bySubject(issuer: string, subject: string): Promise<User | undefined> {
    const [row] = await this.database.query<{ userId: string }>(
      sql`SELECT user_id AS "userId" FROM oidc_identities WHERE issuer = ${issuer} AND subject = ${subject}`,
    );
    return row && this.reader.find(row.userId);
  }

  /** @throws Problem 403 where roles come from elsewhere and there is none for this person, or no section that they are limited to */
  private async rightsOf(claims: Claims, settings: OidcSettings): Promise<Rights> {
    const { roles, roleClaim, defaultRole, sectionsClaim } = settings;
    const ranked = ['admin', 'chief-editor', 'editor', 'reporter', 'viewer'];
    const given = wordsOf(claims[roleClaim]).map((word) => roles.get(word));
    const role = ranked.find((candidate) => given.includes(candidate)) ?? defaultRole;
    if (roles.size > 0 && role === undefined) throw new Problem(NotAMember);
    if (sectionsClaim === undefined) return { ...(role !== undefined && { role }) };
    const words = wordsOf(claims[sectionsClaim]);
    const sections = await this.sections.known(words);
    const isLimited = role !== 'admin' && words.length > 0;
    // Whoever is limited to what isn't here may see nothing, and never everything.
    if (isLimited && sections.length === 0) throw new Problem(NotAMember);
    return { ...(role !== undefined && { role }), sections: isLimited ? sections : null };
  }
}

/** Limits, in whatever order their sections are listed; null is none. */
function haveSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return JSON.stringify(one && [...one].sort()) === JSON.stringify(other && [...other].sort());
}

/** What claims say of somebody; what is not said stays. */
interface Rights {
  readonly role?: string;
  readonly sections?: readonly string[] | null;
}
