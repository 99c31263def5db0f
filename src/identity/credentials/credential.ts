import type { Actor } from '../actor.js';
import { lesserRole, permissionsOf } from '../policy.js';
import type { Role } from '../policy.js';

/** A secret that opens the service: whose it is, and what it is limited to. */
export interface Credential {
  readonly kind: 'session' | 'token';
  readonly id: string;
  /** What the token is called; null for a session. */
  readonly name: string | null;
  /** Null is no limit beside that of the user. */
  readonly role: Role | null;
  readonly sections: readonly string[] | null;
  readonly lastUsedAt: Date | null;
  readonly userId: string;
  readonly userName: string;
  readonly userRole: Role;
  readonly userSections: readonly string[] | null;
}

/** A credential may do what both it and its user may, as of now. */
export function actorOfCredential(credential: Credential, address: string): Actor {
  const { id, name, userId, userName, userRole } = credential;
  const sections = both(credential.sections, credential.userSections);
  const ofBoth = lesserRole(credential.role ?? userRole, userRole);
  // Who is limited to sections could lift the limit as an administrator.
  const role = sections === null ? ofBoth : lesserRole(ofBoth, 'chief-editor');
  return {
    id: userId,
    name: userName,
    role,
    sections,
    permissions: permissionsOf(role),
    address,
    ...(credential.kind === 'token' ? { kind: 'token', token: { id, name: name ?? '' } } : { kind: 'user' }),
  };
}

/** What two limits leave; null is no limit. */
function both(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((id) => other.includes(id));
}
