import type { User } from '../../../../client/src/client.js';

/** What an administrator writes of somebody. */
export type UserDraft = Pick<User, 'name' | 'role' | 'sections' | 'language' | 'timeZone'> & {
  readonly email: string;
};

export const NOBODY: UserDraft = {
  name: '',
  email: '',
  role: 'reporter',
  sections: null,
  language: null,
  timeZone: null,
};

export function draftOf({ name, email, role, sections, language, timeZone }: User): UserDraft {
  return { name, email: email ?? '', role, sections, language, timeZone };
}

type Written = Partial<Omit<UserDraft, 'email'>> & { email?: string | null };

/** What differs from before, as the service takes it: an empty address is none, and administrators have no limit. */
export function changesIn(before: UserDraft, after: UserDraft): Written {
  const next = { ...after, ...(after.role === 'admin' && { sections: null }) };
  const names = (Object.keys(next) as (keyof UserDraft)[]).filter(
    (name) => JSON.stringify(next[name]) !== JSON.stringify(before[name]),
  );
  const changed: Written = Object.fromEntries(names.map((name) => [name, next[name]]));
  return names.includes('email') && next.email.trim() === '' ? { ...changed, email: null } : changed;
}
