import { useSyncExternalStore } from 'react';
import type { Me } from '../../../client/src/client.js';
import type { AccountState } from './account.js';
import { account } from './service.js';

export function useAccount(): AccountState {
  return useSyncExternalStore(account.subscribe, account.snapshot);
}

/** Who is signed in, below the parts of the page that only they see. */
export function useMe(): Me {
  const { me } = useAccount();
  if (!me) throw new Error('Nobody is signed in.');
  return me;
}

/** Whether their role may do it, of some articles at least. */
export function useMay(permission: Me['permissions'][number]): boolean {
  return useMe().permissions.includes(permission);
}

/** What administrators do, and others don't. */
const ADMINISTRATION = [
  'users.manage',
  'tokens.manage',
  'settings.write',
  'audit.read',
  'system.read',
] as const;

/** Whether anything of the newsroom's administration is theirs to do. */
export function useAdministers(): boolean {
  const { permissions } = useMe();
  return ADMINISTRATION.some((permission) => permissions.includes(permission));
}
