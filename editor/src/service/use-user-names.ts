import { useQuery } from '@tanstack/react-query';
import { client } from './service.js';

interface UserName {
  readonly id: string;
  readonly name: string;
  readonly role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
}

/** Everybody, also who is suspended, by name; for whoever administers users. None until they are there. */
export function useUserNames(): readonly UserName[] {
  const { data } = useQuery({
    queryKey: ['users', 'names'],
    queryFn: async () => {
      const found: UserName[] = [];
      const users = client.each('/v1/admin/users', {
        query: { limit: 100, sort: 'name' },
        fields: ['id', 'name', 'role'],
      });
      for await (const user of users) found.push(user);
      return found;
    },
  });
  return data ?? [];
}
