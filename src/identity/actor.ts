import { AsyncLocalStorage } from 'node:async_hooks';
import type { Permission } from './permissions.js';

/** Who a request acts as, and what they may do. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The network address that the request came from; null for work of the service itself. */
  readonly address: string | null;
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
