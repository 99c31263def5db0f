import type { Column } from '../edge/tables/column.js';
import { Period } from '../kernel/values/period.js';
import type { AnchorView } from '../body/anchors/anchor.js';
import type { FactSource } from '../publication/content-facts.dto.js';

/** The columns about the article of a fact. */
interface InArticle {
  readonly anchors: readonly AnchorView[];
  readonly article: FactSource;
}

/** The article and the passage of a fact. */
export const ARTICLE_COLUMNS: readonly Column<InArticle>[] = [
  {
    name: 'passage',
    type: 'text',
    description: 'The words of the article in which it appears. Several passages are joined by ….',
    cell: ({ anchors }) => (anchors.length > 0 ? anchors.map(({ exact }) => exact).join(' … ') : null),
  },
  {
    name: 'article_id',
    type: 'text',
    description: 'The article, by its identifier (UUID).',
    required: true,
    cell: ({ article }) => article.id,
  },
  {
    name: 'article_url',
    type: 'address',
    description: 'Where the article is read.',
    required: true,
    cell: ({ article }) => article.url,
  },
  {
    name: 'article_headline',
    type: 'text',
    description: 'The headline of the article.',
    required: true,
    cell: ({ article }) => article.headline,
  },
  {
    name: 'article_language',
    type: 'text',
    description: 'The language of the article (BCP 47).',
    required: true,
    cell: ({ article }) => article.language,
  },
  {
    name: 'published_at',
    type: 'timestamp',
    description: 'When readers first read the article, in UTC.',
    required: true,
    cell: ({ article }) => article.publishedAt,
  },
];

/** The first day that a period can mean; null where it is open, or beyond the years 1 to 9999 that CSV readers take. */
export function firstDay(period: string | null): string | null {
  return period === null ? null : dayOf(Period.parse(period).earliest);
}

/** The last day, likewise. */
export function lastDay(period: string | null): string | null {
  return period === null ? null : dayOf(Period.parse(period).latest);
}

function dayOf(moment: Date | null): string | null {
  if (moment === null || moment.getUTCFullYear() < 1 || moment.getUTCFullYear() > 9999) return null;
  return moment.toISOString().slice(0, 10);
}
