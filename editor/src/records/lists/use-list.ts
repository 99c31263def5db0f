import type { List } from '../../../../client/src/client.js';
import { usePages } from '../../service/use-pages.js';
import type { Pages } from '../../service/use-pages.js';

/** A list page by page, with its total. @param key says what is listed, with its filters */
export function useList<Item>(
  key: readonly unknown[],
  read: (page: {
    limit: number;
    count: true;
    cursor?: string;
  }) => Promise<List<Item> & { readonly total?: number }>,
): Pages<Item> {
  return usePages(key, (at) => read({ limit: 30, count: true, ...at }));
}
