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
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** Looked up for those alone that stand on the page. */
const sourceOf = (fact: Sql): Sql =>
  sql`(SELECT d.fact_source FROM public_documents d WHERE d.article_id = ${fact}.article_id)`;

const QUOTES: ListingSource = {
  name: 'content-quotes',
  from: sql`public_quotes q`,
  json: factText(sql`q`, sourceOf(sql`q`)),
  id: sql`q.id`,
  search: sql`q.search_text`,
  defaultSort: '-saidOn',
  sorts: {
    saidOn: { by: sql`q.said_at`, type: 'timestamptz' },
  },
  countedTo: COUNTED_TO,
};

const KIND = sql`fact_property(q.document, 'kind')`;
const QUOTE_KEYS = sql`concat_ws(' ', 'article:' || q.article_id, 'person:' || q.person_id, 'organization:' || q.organization_id)`;

const VALUE = sql`(fact_property(s.document, 'value')::numeric)`;
const UPPER_VALUE = sql`(fact_property(s.document, 'upperValue')::numeric)`;

const STATISTICS: ListingSource = {
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
  countedTo: COUNTED_TO,
};

const STATISTIC_KEYS = sql`concat_ws(' ', 'article:' || s.article_id, 'indicator:' || s.indicator_id, 'person:' || s.person_id, 'organization:' || s.organization_id)`;

const inPlace = (place: string): Sql => sql`lower(s.place) = lower(${place})`;
const inPlaces = (places: readonly string[]): Sql =>
  sql`lower(s.place) = ANY (ARRAY(SELECT lower(p) FROM unnest(${places}::text[]) p))`;

/** What a document shows now, or showed at a moment; of one that was withdrawn nothing is shown as of any moment. */
const AS_OF: ListingSource = {
  ...STATISTICS,
  from: sql`published_statistics s JOIN public_documents d ON d.article_id = s.article_id`,
};

/** Facts of people, organizations or indicators that are named by slugs. */
interface EntityFilter {
  readonly column: Sql;
  readonly kind: EntityKind;
  readonly slugs: readonly string[] | undefined;
}

/** Whose facts are requested, by id. */
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
      .filter(of.personId, (personId) => sql`q.person_id = ${personId}`)
      .filter(of.organizationId, (organizationId) => sql`q.organization_id = ${organizationId}`);
    await this.narrow(listing, isAlone([q, person, organization, query.kind]), [
      { column: sql`q.person_id`, kind: 'person', slugs: person },
      { column: sql`q.organization_id`, kind: 'organization', slugs: organization },
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
      .filter(of.organizationId, (organizationId) => sql`s.organization_id = ${organizationId}`);
    await this.narrow(listing, alone, [
      { column: sql`s.person_id`, kind: 'person', slugs: person },
      { column: sql`s.organization_id`, kind: 'organization', slugs: organization },
      { column: sql`s.indicator_id`, kind: 'indicator', slugs: indicator },
    ]);
    const [onlyPlace] = place?.length === 1 ? place : [];
    if (onlyPlace === undefined) listing.filterSkewed(place, inPlaces);
    else if (alone) listing.where(inPlace(onlyPlace));
    else listing.whereSkewed(inPlace(onlyPlace));
    return listing
      .filterSkewed(unit, (some) => sql`(s.unit_key = ANY (${some}) OR s.unit_kind = ANY (${some}))`)
      .eitherSkewed(sql`s.nature`, nature)
      .filterSkewed(
        minValue,
        (least) => sql`(${VALUE} >= ${least}::numeric OR ${UPPER_VALUE} >= ${least}::numeric)`,
      )
      .filterSkewed(maxValue, (most) => sql`${VALUE} <= ${most}::numeric`)
      .bounding('from', 'period', '>=', earliest(query.from))
      .bounding('to', 'period', '<=', latest(query.to))
      .texts(query, STATISTIC_KEYS);
  }

  /**
   * One slug alone is looked up by the statement of the list, whose plan is the same for all: along the index that has
   * its order. Of several slugs or filters few facts may fulfil one and nearly all another: Postgres gets the ids, and plans.
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
      const { column, kind, slugs } = only;
      listing.where(
        sql`${column} = (SELECT id FROM addressed_entities WHERE kind = ${sql.literal(kind)} AND slug = (${slugs}::text[])[1])`,
      );
      return;
    }
    const found = await this.slugs.ids(given);
    for (const { column, kind } of given) {
      const ids = found.get(kind) ?? [];
      const [id] = ids;
      // An index has the order of the facts of one, not of several.
      listing.whereSkewed(
        id !== undefined && ids.length === 1
          ? sql`${column} = ${id}::uuid`
          : sql`${column} = ANY (${ids}::uuid[])`,
      );
    }
  }

  /** The values of an indicator, the oldest period first. */
  observations(indicatorId: string, query: ListObservations): Promise<TextPage> {
    const listing = new Listing(this.reads, query.asOf === undefined ? STATISTICS : AS_OF);
    if (query.asOf !== undefined)
      listing
        .whereSkewed(sql`s.shown_from <= ${query.asOf}`)
        .whereSkewed(sql`coalesce(s.shown_to, 'infinity') > ${query.asOf}`)
        .whereSkewed(sql`s.published_at <= ${query.asOf}`);
    return listing
      .where(sql`s.indicator_id = ${indicatorId}`)
      .eitherSkewed(sql`s.nature`, query.nature)
      .filterSkewed(query.place, inPlaces)
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
