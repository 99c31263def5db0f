import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { List } from '../../../client/src/client.js';

/** A list that is fetched page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Of all pages; undefined where it was not asked for. */
  readonly total: number | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Fetches the next page; undefined after the last. */
  readonly more: (() => void) | undefined;
  readonly isFetchingMore: boolean;
}

/**
 * @param key says what is listed, with its filters
 * @param fetchPage asks for a page; without a cursor for the first
 * @param every how many milliseconds later it is asked for anew; without it only when something has changed
 */
export function usePages<Item>(
  key: readonly unknown[],
  fetchPage: (at: { cursor?: string }) => Promise<List<Item> & { readonly total?: number }>,
  every?: number,
): Pages<Item> {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam === null ? {} : { cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    ...(every !== undefined && { refetchInterval: every }),
  });
  return {
    items: list.data?.pages.flatMap((page) => page.items) ?? [],
    total: list.data?.pages[0]?.total,
    isPending: list.isPending,
    error: list.error,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isFetchingMore: list.isFetchingNextPage,
  };
}
