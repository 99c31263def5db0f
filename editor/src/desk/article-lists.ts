import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Article, ArticleFacets, List } from '../../../client/src/client.js';
import { client } from '../service/service.js';
import { VIEWS } from './views.js';
import type { ArticlesQuery } from './views.js';

const FIELDS = [
  ...['id', 'revision', 'status', 'workingStatus', 'hasUnpublishedChanges', 'headline', 'kicker', 'summary'],
  ...['section', 'language', 'scheduledFor', 'publishedAt', 'dueAt', 'updatedAt', 'updatedBy', 'bylines'],
] as const;

export type ListedArticle = Pick<
  Article,
  | 'id'
  | 'revision'
  | 'status'
  | 'workingStatus'
  | 'hasUnpublishedChanges'
  | 'headline'
  | 'kicker'
  | 'summary'
  | 'section'
  | 'language'
  | 'scheduledFor'
  | 'publishedAt'
  | 'dueAt'
  | 'updatedAt'
  | 'updatedBy'
  | 'bylines'
>;
export type ArticlePage = List<ListedArticle> & { facets?: ArticleFacets; total?: number };

/** Page after page of a view. */
export function useArticles(query: ArticlesQuery): UseInfiniteQueryResult<InfiniteData<ArticlePage>> {
  return useInfiniteQuery({
    queryKey: ['articles', 'list', query],
    queryFn: ({ pageParam }): Promise<ArticlePage> =>
      client.get('/v1/editorial/articles', {
        query: { limit: 30, ...query, ...(pageParam !== null && { cursor: pageParam }) },
        fields: FIELDS,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}

export interface Counts {
  readonly of: (view: string) => number | undefined;
  readonly facets: ArticleFacets | undefined;
}

/** How many stand in each view. */
export function useCounts(): Counts {
  const all = useCount({ facets: ['status', 'section', 'language'] });
  // The list of that view, if it is the one that is shown: one request for both.
  const waiting = useArticles(VIEWS[0].query).data?.pages[0];
  const statuses: Record<string, string> = { drafts: 'draft' };
  const facets = all?.facets;
  return {
    facets,
    of: (view) => {
      if (view === 'waiting') return waiting?.total;
      if (view === 'all') return all?.total;
      if (view === 'trash' || !facets) return undefined;
      return facets.status?.find(({ value }) => value === (statuses[view] ?? view))?.count ?? 0;
    },
  };
}

function useCount(query: ArticlesQuery): ArticlePage | undefined {
  const { data } = useQuery({
    queryKey: ['articles', 'count', query],
    queryFn: (): Promise<List<unknown> & { facets?: ArticleFacets; total?: number }> =>
      client.get('/v1/editorial/articles', { query: { ...query, limit: 1, count: true }, fields: ['id'] }),
    refetchInterval: 60_000,
  });
  return data as ArticlePage | undefined;
}
