import { useQuery } from '@tanstack/react-query';
import { client } from './service.js';

interface SectionName {
  readonly id: string;
  readonly name: string;
}

/** All sections, by name; none until they are there. */
export function useSections(): readonly SectionName[] {
  const { data } = useQuery({
    queryKey: ['sections', 'names'],
    queryFn: async () => {
      const found: SectionName[] = [];
      const sections = client.each('/v1/editorial/sections', {
        query: { limit: 100, sort: 'name' },
        fields: ['id', 'name'],
      });
      for await (const { id, name } of sections) found.push({ id, name });
      return found;
    },
  });
  return data ?? [];
}
