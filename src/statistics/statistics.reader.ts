import { Injectable } from '@nestjs/common';
import { toAnchorView } from '../body/anchors/anchor.js';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Page } from '../lists/page.js';
import { Problem } from '../kernel/problems/problem.js';
import { Period } from '../kernel/values/period.js';
import { referenceJson } from '../entities/named-listing.js';
import type { ListStatistics } from './list-statistics.dto.js';
import type { Statistic } from './statistic.dto.js';

/** A statistic as JSON, from the row `s` and its indicator's row `i`. */
export const STATISTIC_JSON = {
  id: 's.id',
  revision: 's.revision',
  articleId: 's.article_id',
  indicator: referenceJson('i'),
  place: 's.place',
  value: 's.value',
  upperValue: 's.upper_value',
  qualifier: 's.qualifier',
  unit: 's.unit',
  asPrinted: 's.as_printed',
  period: 's.period',
  periodLabel: 's.period_label',
  nature: 's.nature',
  conversions: 's.conversions',
  comparison: 's.comparison',
  share: 's.share',
  attribution: `CASE WHEN num_nonnulls(s.attribution_person_id, s.attribution_organization_id, s.attribution_name) > 0 THEN
    json_build_object('personId', s.attribution_person_id, 'organizationId', s.attribution_organization_id, 'name', s.attribution_name) END`,
  anchors: 's.anchors',
} as const;

const SOURCE = {
  name: 'statistics',
  from: `statistics s JOIN articles a ON a.id = s.article_id AND a.trashed_at IS NULL LEFT JOIN indicators i ON i.id = s.indicator_id`,
  json: STATISTIC_JSON,
  id: 's.id',
  search: 's.search_text',
  defaultSort: '-updatedAt',
  sorts: {
    updatedAt: { sql: 's.updated_at', type: 'timestamptz' },
    value: { sql: 's.value_number', type: 'numeric' },
    // A period that begins nowhere comes first; a statistic without one comes last, in both directions.
    period: {
      sql: `CASE WHEN s.period IS NULL THEN 'infinity' ELSE coalesce(s.period_earliest, '-infinity') END`,
      descending: `coalesce(s.period_earliest, '-infinity')`,
      type: 'timestamptz',
    },
  },
} as const;

/** Reads of statistics, for every module. */
@Injectable()
export class StatisticsReader {
  constructor(private readonly database: Database) {}

  async list(query: ListStatistics): Promise<Page<Statistic>> {
    const page = await new Listing<Statistic>(this.database, SOURCE)
      .matching(query.q)
      .either('s.article_id', query.articleId, 'uuid')
      .either('s.indicator_id', query.indicatorId, 'uuid')
      .where(`(s.unit_key = ANY (?) OR s.unit ->> 'kind' = ANY (?))`, query.unit)
      .either('s.nature', query.nature)
      .where(
        `s.period IS NOT NULL AND coalesce(s.period_latest, 'infinity') >= ?`,
        earliest(query.periodFrom),
      )
      .where(`s.period IS NOT NULL AND coalesce(s.period_earliest, '-infinity') <= ?`, latest(query.periodTo))
      .where('coalesce(s.upper_value_number, s.value_number) >= ?::numeric', query.minValue)
      .where('s.value_number <= ?::numeric', query.maxValue)
      .either('s.attribution_organization_id', query.organizationId, 'uuid')
      .where('lower(s.place) = ANY (ARRAY(SELECT lower(p) FROM unnest(?::text[]) p))', query.place)
      .page(query);
    return { ...page, items: page.items.map(toStatisticView) };
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<Statistic> {
    const statistic = await new Listing<Statistic>(this.database, SOURCE).one(id);
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
