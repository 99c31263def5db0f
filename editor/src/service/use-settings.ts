import { useQuery } from '@tanstack/react-query';
import type { Newsroom } from '../../../client/src/client.js';
import { client } from './service.js';

/** The settings of the newsroom; nothing until they are there. */
export function useSettings(): { readonly settings: Newsroom | undefined; readonly error: unknown } {
  const { data, error } = useQuery({
    queryKey: ['settings'],
    queryFn: () => client.get('/v1/editorial/settings'),
  });
  return { settings: data, error };
}
