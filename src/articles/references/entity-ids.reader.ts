import type { StoredArticle } from '../article.view.js';

/** Every entity that an article refers to, once. */
export function entityIds({
  section,
  source,
  bylines,
  mentions,
  quotes,
  statistics,
}: StoredArticle): string[] {
  const ids = [
    section?.id,
    source?.organizationId,
    ...bylines.map(({ personId }) => personId),
    ...mentions.flatMap(({ personId, organizationId }) => [personId, organizationId]),
    ...quotes.flatMap(({ speaker }) => [speaker?.personId, speaker?.organizationId]),
    ...statistics.flatMap(({ indicator, attribution }) => [
      indicator?.id,
      attribution?.personId,
      attribution?.organizationId,
    ]),
  ];
  return [...new Set(ids.filter((id) => id != null))];
}
