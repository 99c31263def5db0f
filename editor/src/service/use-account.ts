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
