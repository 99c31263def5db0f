import { timestampText } from '../kernel/database/timestamp-text.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { Period } from '../kernel/values/period.js';
import type { ListingSource } from '../lists/listing.js';
import { MAX_COUNTED } from './max-counted.js';
import { factText } from './fact-text.js';

/** The article of a fact, looked up for those alone that stand on the page. */
export const sourceOf = (fact: Sql): Sql =>
  sql`(SELECT d.fact_source FROM public_documents d WHERE d.article_id = ${fact}.article_id)`;

export const VALUE = sql`(fact_property(s.document, 'value')::numeric)`;

/** Published statistics as rows `s`. */
export const STATISTICS: ListingSource = {
  name: 'content-statistics',
  from: sql`public_statistics s`,
  json: factText(sql`s`, sourceOf(sql`s`)),
  id: sql`s.id`,
  search: sql`s.search_text`,
  defaultSort: '-publishedAt',
  sorts: {
    publishedAt: { by: sql`s.published_at`, type: 'timestamptz' },
    period: { by: sql`s.observed_at`, type: 'timestamptz' },
    value: { by: VALUE, type: 'numeric' },
  },
  maxCounted: MAX_COUNTED,
};

export const STATISTIC_KEYS = sql`concat_ws(' ', 'article:' || s.article_id, 'indicator:' || s.indicator_id, 'person:' || s.person_id, 'organization:' || s.organization_id)`;

export const inPlaces = (places: readonly string[]): Sql =>
  sql`lower(s.place) = ANY (ARRAY(SELECT lower(p) FROM unnest(${places}::text[]) p))`;

export const inUnits = (units: readonly string[]): Sql =>
  sql`(s.unit_key = ANY (${units}) OR s.unit_kind = ANY (${units}))`;

/** The first instant of a period that bounds a list; one that begins nowhere lets everything through. */
export function earliest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).earliest, '-infinity');
}

/** The last instant, likewise. */
export function latest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).latest, 'infinity');
}

function bound(moment: Date | null, open: string): string {
  return moment ? timestampText(moment) : open;
}
