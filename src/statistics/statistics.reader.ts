import { Injectable } from '@nestjs/common';
import { toAnchorView } from '../body/anchors/anchor.js';
import { Database } from '../kernel/database/database.js';
import { withPresentIds } from '../entities/present-ids.js';
import { readableArticles } from '../entities/readable-articles.js';
import { Listing } from '../lists/listing.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Page } from '../lists/page.js';
import { Problem } from '../kernel/problems/problem.js';
import { Period } from '../kernel/values/period.js';
import { referenceJson } from '../entities/entity-listing.js';
import type { ListStatistics } from './list-statistics.dto.js';
import type { Statistic } from './statistic.dto.js';
import { sql } from '../kernel/database/sql.js';

/** A statistic as JSON, from the row `s` and its indicator's row `i`. */
export const STATISTIC_JSON = {
  id: sql`s.id`,
  revision: sql`s.revision`,
  articleId: sql`s.article_id`,
  indicator: referenceJson(sql`i`),
  place: sql`s.place`,
  value: sql`s.value`,
  upperValue: sql`s.upper_value`,
  qualifier: sql`s.qualifier`,
  unit: sql`s.unit`,
  asPrinted: sql`s.as_printed`,
  period: sql`s.period`,
  periodLabel: sql`s.period_label`,
  nature: sql`s.nature`,
  conversions: sql`s.conversions`,
  comparison: sql`s.comparison`,
  share: sql`s.share`,
  attribution: sql`CASE WHEN num_nonnulls(s.attribution_person_id, s.attribution_organization_id, s.attribution_name) > 0 THEN
    json_build_object('personId', s.attribution_person_id, 'organizationId', s.attribution_organization_id, 'name', s.attribution_name) END`,
  anchors: sql`s.anchors`,
  signOff: sql`s.sign_off`,
} as const;

const SOURCE = {
  name: 'statistics',
  from: sql`statistics s JOIN articles a ON a.id = s.article_id AND a.trashed_at IS NULL LEFT JOIN indicators i ON i.id = s.indicator_id`,
  json: STATISTIC_JSON,
  id: sql`s.id`,
  search: sql`s.search_text`,
  defaultSort: '-updatedAt',
  sorts: {
    updatedAt: { by: sql`s.updated_at`, type: 'timestamptz' },
    value: { by: sql`s.value_number`, type: 'numeric' },
    // A period that begins nowhere comes first; a statistic without one comes last, in both directions.
    period: {
      by: sql`CASE WHEN s.period IS NULL THEN 'infinity' ELSE coalesce(s.period_earliest, '-infinity') END`,
      descending: sql`coalesce(s.period_earliest, '-infinity')`,
      type: 'timestamptz',
    },
  },
} as const;

/** Reads of statistics, for every module. */
@Injectable()
export class StatisticsReader {
  constructor(private readonly database: Database) {}

  async list(asked: ListStatistics): Promise<Page<Statistic>> {
    const query = await withPresentIds(this.database, asked, 'indicatorId', 'organizationId');
    const page = await new Listing<Statistic>(this.database, SOURCE)
      .where(readableArticles(sql`a`))
      .matching(query.q)
      .either(sql`s.article_id`, query.articleId, 'uuid')
      .either(sql`s.indicator_id`, query.indicatorId, 'uuid')
      .filter(query.unit, (unit) => sql`(s.unit_key = ANY (${unit}) OR s.unit ->> 'kind' = ANY (${unit}))`)
      .either(sql`s.nature`, query.nature)
      .filter(
        earliest(query.periodFrom),
        (periodFrom) => sql`s.period IS NOT NULL AND coalesce(s.period_latest, 'infinity') >= ${periodFrom}`,
      )
      .filter(
        latest(query.periodTo),
        (periodTo) => sql`s.period IS NOT NULL AND coalesce(s.period_earliest, '-infinity') <= ${periodTo}`,
      )
      .filter(
        query.minValue,
        (minValue) => sql`coalesce(s.upper_value_number, s.value_number) >= ${minValue}::numeric`,
      )
      .filter(query.maxValue, (maxValue) => sql`s.value_number <= ${maxValue}::numeric`)
      .either(sql`s.attribution_organization_id`, query.organizationId, 'uuid')
      .filter(
        query.place,
        (place) => sql`lower(s.place) = ANY (ARRAY(SELECT lower(p) FROM unnest(${place}::text[]) p))`,
      )
      .page(query);
    return { ...page, items: page.items.map(toStatisticView) };
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<Statistic> {
    const statistic = await new Listing<Statistic>(this.database, SOURCE)
      .where(readableArticles(sql`a`))
      .one(id);
    if (!statistic) throw new Problem(NotFound, 'There is no statistic with this id.');
    return statistic;
  }
}

/** A statistic as it is answered: of its anchors, what a client may know. */
export function toStatisticView(statistic: Statistic): Statistic {
  return 'anchors' in statistic ? { ...statistic, anchors: statistic.anchors.map(toAnchorView) } : statistic;
}

/** A filter that begins nowhere lets everything through. */
function earliest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).earliest, '-infinity');
}

function latest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).latest, 'infinity');
}

function bound(instant: Date | null, open: string): string {
  return instant ? timestampText(instant) : open;
}
