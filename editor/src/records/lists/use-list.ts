import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { List } from '../../../../client/src/client.js';

/** What a list on the page needs: the items so far, and how to get more. */
export interface ListState<Item> {
  readonly items: readonly Item[];
  readonly total: number | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  /** The next page, where there is one. */
  readonly more: (() => void) | undefined;
  readonly isFetchingMore: boolean;
}

type Page<Item> = List<Item> & { readonly total?: number };

/** A list, page after page. @param key names the query; what it holds tells one from another */
export function useList<Item>(
  key: readonly unknown[],
  read: (page: { limit: number; count: true; cursor?: string }) => Promise<Page<Item>>,
): ListState<Item> {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) =>
      read({ limit: 30, count: true, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const pages = list.data?.pages ?? [];
  return {
    items: pages.flatMap((page) => page.items),
    total: pages[0]?.total,
    isPending: list.isPending,
    error: list.error,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isFetchingMore: list.isFetchingNextPage,
  };
}
