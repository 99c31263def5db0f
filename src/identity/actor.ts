import { AsyncLocalStorage } from 'node:async_hooks';
import type { Permission } from './permissions.js';
import { permissionsOf } from './policy.js';
import type { Role, Scope } from './policy.js';

/** Who a request acts as, and what they may do. */
export interface Actor {
  /** The user's; of a token, its owner's. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'user' | 'token' | 'system';
  /** The API token that acts for the user; undefined in a session. */
  readonly token?: { readonly id: string; readonly name: string } | undefined;
  readonly role: Role;
  /** Identifiers of the sections that they are limited to; null where they are not. */
  readonly sections: readonly string[] | null;
  readonly permissions: ReadonlyMap<Permission, Scope>;
  /** The network address that the request came from; null for work of the service itself. */
  readonly address: string | null;
  /** The request that they act in. */
  readonly requestId?: string | undefined;
}

/** Whoever may do what a role may, in all sections. */
export function actorOf(
  { id, name, role }: Pick<Actor, 'id' | 'name' | 'role'>,
  kind: Actor['kind'],
  from: Pick<Actor, 'address' | 'requestId'> = { address: null },
): Actor {
  const { address, requestId } = from;
  return { id, name, kind, role, sections: null, permissions: permissionsOf(role), address, requestId };
}

const current = new AsyncLocalStorage<Actor>();

/** Runs `work` as somebody: everything that it writes carries their name. */
export function actingAs<T>(actor: Actor, work: () => T): T {
  return current.run(actor, work);
}

/** @throws if nobody acts: a write without a name is a programming error */
export function currentActor(): Actor {
  const actor = current.getStore();
  if (!actor) throw new Error('A change without an actor.');
  return actor;
}
