import type { Permission } from './permissions.js';

/** The roles, each of which may do all that the one before it may. */
export const ROLES = ['viewer', 'reporter', 'editor', 'chief-editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a permission reaches.
 * - `own`: what one created or is assigned to; to edit it or put it into the trash, it must also be a draft.
 * - `any`: everything, within the sections that one is limited to.
 */
export type Scope = 'own' | 'any';

type Grants = Readonly<Partial<Record<Role, Scope>>>;

const EVERYBODY: Grants = { viewer: 'any' };
const REPORTERS: Grants = { reporter: 'any' };
const EDITORS: Grants = { editor: 'any' };
const CHIEF_EDITORS: Grants = { 'chief-editor': 'any' };
const ADMINISTRATORS: Grants = { admin: 'any' };
const REPORTERS_THEIR_OWN: Grants = { reporter: 'own', editor: 'any' };

/** Who may do what. A role has what stands under its name, or else what the role before it has. */
export const POLICY: Readonly<Record<Permission, Grants>> = {
  'articles.read': EVERYBODY,
  'articles.create': REPORTERS,
  'articles.edit': REPORTERS_THEIR_OWN,
  'articles.submit': REPORTERS_THEIR_OWN,
  'articles.approve': EDITORS,
  'articles.publish': EDITORS,
  'articles.backdate': EDITORS,
  'articles.override': CHIEF_EDITORS,
  'articles.correct': EDITORS,
  'articles.withdraw': CHIEF_EDITORS,
  'articles.bin': REPORTERS_THEIR_OWN,
  'articles.delete': CHIEF_EDITORS,
  'articles.sign-off': REPORTERS_THEIR_OWN,
  'articles.preview': REPORTERS_THEIR_OWN,
  'comments.write': EVERYBODY,
  'records.read': EVERYBODY,
  'records.create': REPORTERS,
  'records.edit': EDITORS,
  'records.merge': CHIEF_EDITORS,
  'records.delete': CHIEF_EDITORS,
  'sections.write': CHIEF_EDITORS,
  'settings.read': EVERYBODY,
  'settings.write': ADMINISTRATORS,
  'account.own': EVERYBODY,
  'users.manage': ADMINISTRATORS,
  'tokens.manage': ADMINISTRATORS,
  'audit.read': ADMINISTRATORS,
  'system.read': ADMINISTRATORS,
  'system.write': ADMINISTRATORS,
};

const BY_ROLE = new Map(ROLES.map((role) => [role, grantsOf(role)]));

/** What a role may do, and how far. */
export function permissionsOf(role: Role): ReadonlyMap<Permission, Scope> {
  return BY_ROLE.get(role) ?? new Map<Permission, Scope>();
}

/** The lesser of two roles: a token may do what it and its owner may. */
export function lesserRole(one: Role, other: Role): Role {
  return ROLES.indexOf(one) <= ROLES.indexOf(other) ? one : other;
}

function grantsOf(role: Role): ReadonlyMap<Permission, Scope> {
  const upTo = ROLES.slice(0, ROLES.indexOf(role) + 1).reverse();
  const permissions = Object.keys(POLICY) as Permission[];
  return new Map(
    permissions.flatMap((permission) => {
      const nearest = upTo.find((candidate) => POLICY[permission][candidate] !== undefined);
      const scope = nearest && POLICY[permission][nearest];
      return scope ? [[permission, scope] as const] : [];
    }),
  );
}
