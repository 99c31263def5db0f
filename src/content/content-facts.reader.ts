import { Injectable } from '@nestjs/common';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import type { TextPage } from '../lists/page.js';
import { Period } from '../kernel/values/period.js';
import type {
  ListContentQuotes,
  ListContentStatistics,
  ListObservations,
} from '../publication/content-facts.dto.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import { factText } from './fact-text.js';
import type { EntityKind } from '../publication/tables/entity-document.entity.js';
import { COUNTED_TO } from './counted-to.js';

/** Looked up for those alone that stand on the page. */
const sourceOf = (fact: 'q' | 's'): string =>
  `(SELECT d.fact_source FROM public_documents d WHERE d.article_id = ${fact}.article_id)`;

const QUOTES: ListingSource = {
  name: 'content-quotes',
  from: 'public_quotes q',
  json: factText('q', sourceOf('q')),
  id: 'q.id',
  search: 'q.search_text',
  defaultSort: '-saidOn',
  sorts: {
    saidOn: { sql: 'q.said_at', type: 'timestamptz' },
  },
  countedTo: COUNTED_TO,
};

const KIND = `fact_property(q.document, 'kind')`;
const QUOTE_KEYS = `concat_ws(' ', 'article:' || q.article_id, 'person:' || q.person_id, 'organization:' || q.organization_id)`;

const VALUE = `(fact_property(s.document, 'value')::numeric)`;
const UPPER_VALUE = `(fact_property(s.document, 'upperValue')::numeric)`;

const STATISTICS: ListingSource = {
  name: 'content-statistics',
  from: 'public_statistics s',
  json: factText('s', sourceOf('s')),
  id: 's.id',
  search: 's.search_text',
  defaultSort: '-publishedAt',
  sorts: {
    publishedAt: { sql: 's.published_at', type: 'timestamptz' },
    period: { sql: 's.observed_at', type: 'timestamptz' },
    value: { sql: VALUE, type: 'numeric' },
  },
  countedTo: COUNTED_TO,
};

const STATISTIC_KEYS = `concat_ws(' ', 'article:' || s.article_id, 'indicator:' || s.indicator_id, 'person:' || s.person_id, 'organization:' || s.organization_id)`;

const ONE_PLACE = 'lower(s.place) = lower(?)';
const EITHER_PLACE = 'lower(s.place) = ANY (ARRAY(SELECT lower(p) FROM unnest(?::text[]) p))';

/** What a document shows now, or showed at a moment; of one that was withdrawn nothing is shown as of any moment. */
const AS_OF: ListingSource = {
  ...STATISTICS,
  from: 'published_statistics s JOIN public_documents d ON d.article_id = s.article_id',
};

/** Facts of people, organizations or indicators that are named by slugs. */
interface EntityFilter {
  readonly COLUMN: string;
  readonly kind: EntityKind;
  readonly slugs: readonly string[] | undefined;
}

/** Of whom facts are asked for, by id. */
export interface FactsOf {
  readonly personId?: string;
  readonly organizationId?: string;
}

/** Quotes and statistics across articles. */
@Injectable()
export class ContentFacts {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly slugs: EntitySlugs,
  ) {}

  async quotes(
    { q, person, organization, ...query }: ListContentQuotes,
    of: FactsOf = {},
  ): Promise<TextPage> {
    const listing = new Listing(this.reads, QUOTES)
      .matching(q)
      .where('q.person_id = ?', of.personId)
      .where('q.organization_id = ?', of.organizationId);
    await this.narrow(listing, isAlone([q, person, organization, query.kind]), [
      { COLUMN: 'q.person_id', kind: 'person', slugs: person },
      { COLUMN: 'q.organization_id', kind: 'organization', slugs: organization },
    ]);
    return listing
      .eitherSkewed(KIND, query.kind)
      .bounding('from', 'saidOn', '>=', earliest(query.from))
      .bounding('to', 'saidOn', '<=', latest(query.to))
      .texts(query, QUOTE_KEYS);
  }

  async statistics(query: ListContentStatistics, of: FactsOf = {}): Promise<TextPage> {
    const { q, person, organization, indicator, place, unit, nature, minValue, maxValue, sort } = query;
    const others = [q, unit, nature, minValue, maxValue, sort?.endsWith('value') ? sort : undefined];
    const alone = isAlone([person, organization, indicator, place, ...others]);
    const listing = new Listing(this.reads, STATISTICS)
      .matching(q)
      .where('s.organization_id = ?', of.organizationId);
    await this.narrow(listing, alone, [
      { COLUMN: 's.person_id', kind: 'person', slugs: person },
      { COLUMN: 's.organization_id', kind: 'organization', slugs: organization },
      { COLUMN: 's.indicator_id', kind: 'indicator', slugs: indicator },
    ]);
    const [PLACE, places] = place?.length === 1 ? [ONE_PLACE, place[0]] : [EITHER_PLACE, place];
    return (alone && place?.length === 1 ? listing.where(PLACE, places) : listing.whereSkewed(PLACE, places))
      .whereSkewed('(s.unit_key = ANY (?) OR s.unit_kind = ANY (?))', unit)
      .eitherSkewed('s.nature', nature)
      .whereSkewed(`(${VALUE} >= ?::numeric OR ${UPPER_VALUE} >= ?::numeric)`, minValue)
      .whereSkewed(`${VALUE} <= ?::numeric`, maxValue)
      .bounding('from', 'period', '>=', earliest(query.from))
      .bounding('to', 'period', '<=', latest(query.to))
      .texts(query, STATISTIC_KEYS);
  }

  /**
   * One slug alone is looked up by the statement of the list, whose plan is the same for all: along the index that has
   * its order. Of several slugs or filters few facts may fulfil one and nearly all another: Postgres is told the ids, and plans.
   */
  private async narrow(
    listing: Listing<object>,
    alone: boolean,
    filters: readonly EntityFilter[],
  ): Promise<void> {
    const given = filters.flatMap(({ slugs, ...filter }) => (slugs ? [{ ...filter, slugs }] : []));
    const [only] = given;
    if (!only) return;
    if (alone && only.slugs.length === 1) {
      const { COLUMN, kind: KIND, slugs } = only;
      const ID = `(SELECT id FROM addressed_entities WHERE kind = '${KIND}' AND slug = (?::text[])[1])`;
      listing.where(`${COLUMN} = ${ID}`, slugs);
      return;
    }
    const found = await this.slugs.ids(given);
    for (const { COLUMN, kind } of given) {
      const ids = found.get(kind) ?? [];
      // An index has the order of the facts of one, not of several.
      if (ids.length === 1) listing.whereSkewed(`${COLUMN} = ?::uuid`, ids[0]);
      else listing.whereSkewed(`${COLUMN} = ANY (?::uuid[])`, ids);
    }
  }

  /** The values of an indicator, the oldest period first. */
  observations(indicatorId: string, query: ListObservations): Promise<TextPage> {
    const listing = new Listing(this.reads, query.asOf === undefined ? STATISTICS : AS_OF);
    if (query.asOf !== undefined)
      listing
        .whereSkewed('s.shown_from <= ?', query.asOf)
        .whereSkewed(`coalesce(s.shown_to, 'infinity') > ?`, query.asOf)
        .whereSkewed('s.published_at <= ?', query.asOf);
    return listing
      .where('s.indicator_id = ?', indicatorId)
      .eitherSkewed('s.nature', query.nature)
      .whereSkewed(EITHER_PLACE, query.place)
      .texts({ ...query, sort: query.sort ?? 'period' }, STATISTIC_KEYS);
  }
}

function isAlone(filters: readonly unknown[]): boolean {
  return filters.filter((value) => value !== undefined).length === 1;
}

/** A filter that begins nowhere lets everything through. */
function earliest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).earliest, '-infinity');
}

function latest(period: string | undefined): string | undefined {
  return period === undefined ? undefined : bound(Period.parse(period).latest, 'infinity');
}

function bound(moment: Date | null, open: string): string {
  return moment ? timestampText(moment) : open;
}
