import { Injectable } from '@nestjs/common';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import type { TextPage } from '../lists/page.js';
import { inRole } from '../quotes/in-role.view.js';
import type { ListContentQuotes, ListContentStatistics } from '../publication/content-facts.dto.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import { factText } from './fact-text.js';
import { isAlone, narrow } from './narrow.js';
import { QuoteTopics } from './quote-topics.reader.js';
import {
  earliest,
  inPlaces,
  inUnits,
  latest,
  sourceOf,
  STATISTIC_KEYS,
  STATISTICS,
  VALUE,
} from './statistics-listing.js';
import { MAX_COUNTED } from './max-counted.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const QUOTES: ListingSource = {
  name: 'content-quotes',
  from: sql`public_quotes q`,
  json: factText(sql`q`, sourceOf(sql`q`)),
  id: sql`q.id`,
  defaultSort: '-saidOn',
  sorts: {
    saidOn: { by: sql`q.said_at`, type: 'timestamptz' },
  },
  maxCounted: MAX_COUNTED,
};

const SPEAKER = sql`(q.document::json -> 'speaker')`;
const KIND = sql`fact_property(q.document, 'kind')`;
const QUOTE_KEYS = sql`concat_ws(' ', 'article:' || q.article_id, 'person:' || q.person_id, 'organization:' || q.organization_id)`;

const UPPER_VALUE = sql`(fact_property(s.document, 'upperValue')::numeric)`;

const inPlace = (place: string): Sql => sql`lower(s.place) = lower(${place})`;

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
    private readonly topics: QuoteTopics,
  ) {}

  async quotes(
    { q, role, person, organization, ...query }: ListContentQuotes,
    of: FactsOf = {},
  ): Promise<TextPage> {
    const topic = q === undefined ? undefined : await this.topics.about(q, sql`q.id`);
    const listing = new Listing(this.reads, QUOTES)
      .filterUnprepared(topic, (about) => about)
      .filterUnprepared(role, (words) => inRole(sql`(${SPEAKER} ->> 'title')`, words))
      .filter(of.personId, (personId) => sql`q.person_id = ${personId}`)
      .filter(of.organizationId, (organizationId) => sql`q.organization_id = ${organizationId}`);
    await narrow(this.slugs, listing, isAlone([q, role, person, organization, query.kind]), [
      { column: sql`q.person_id`, kind: 'person', slugs: person },
      { column: sql`q.organization_id`, kind: 'organization', slugs: organization },
    ]);
    return listing
      .eitherUnprepared(KIND, query.kind)
      .whereOnSort('from', 'saidOn', '>=', earliest(query.from))
      .whereOnSort('to', 'saidOn', '<=', latest(query.to))
      .pageAsJson(query, QUOTE_KEYS);
  }

  async statistics(query: ListContentStatistics, of: FactsOf = {}): Promise<TextPage> {
    const { q, person, organization, indicator, place, unit, nature, minValue, maxValue, sort } = query;
    const others = [q, unit, nature, minValue, maxValue, sort?.endsWith('value') ? sort : undefined];
    const alone = isAlone([person, organization, indicator, place, ...others]);
    const listing = new Listing(this.reads, STATISTICS)
      .matching(q)
      .filter(of.organizationId, (organizationId) => sql`s.organization_id = ${organizationId}`);
    await narrow(this.slugs, listing, alone, [
      { column: sql`s.person_id`, kind: 'person', slugs: person },
      { column: sql`s.organization_id`, kind: 'organization', slugs: organization },
      { column: sql`s.indicator_id`, kind: 'indicator', slugs: indicator },
    ]);
    const [onlyPlace] = place?.length === 1 ? place : [];
    if (onlyPlace === undefined) listing.filterUnprepared(place, inPlaces);
    else if (alone) listing.where(inPlace(onlyPlace));
    else listing.whereUnprepared(inPlace(onlyPlace));
    return listing
      .filterUnprepared(unit, inUnits)
      .eitherUnprepared(sql`s.nature`, nature)
      .filterUnprepared(
        minValue,
        (least) => sql`(${VALUE} >= ${least}::numeric OR ${UPPER_VALUE} >= ${least}::numeric)`,
      )
      .filterUnprepared(maxValue, (most) => sql`${VALUE} <= ${most}::numeric`)
      .whereOnSort('from', 'period', '>=', earliest(query.from))
      .whereOnSort('to', 'period', '<=', latest(query.to))
      .pageAsJson(query, STATISTIC_KEYS);
  }
}
