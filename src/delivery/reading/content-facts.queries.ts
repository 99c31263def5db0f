import { Injectable } from '@nestjs/common';
import { Listing } from '../../kernel/database/listing.js';
import type { ListingSource } from '../../kernel/database/listing.js';
import { ReadDatabase } from '../../kernel/database/read-database.js';
import { timestampText } from '../../kernel/database/timestamp-text.js';
import type { TextPage } from '../../kernel/http/page.js';
import { Period } from '../../kernel/values/period.js';
import type { ListContentQuotes, ListContentStatistics, ListObservations } from '../content-facts.dto.js';
import { factText } from '../fact-text.js';
import type { EntityKind } from '../tables/entity-document.entity.js';
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

const QUOTE_KEYS = `concat_ws(' ', 'article:' || q.article_id, 'person:' || q.person_id, 'organization:' || q.organization_id)`;

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
  },
  countedTo: COUNTED_TO,
};

const STATISTIC_KEYS = `concat_ws(' ', 'article:' || s.article_id, 'indicator:' || s.indicator_id, 'person:' || s.person_id, 'organization:' || s.organization_id)`;

/** What a document shows now, or showed at a moment; of one that was withdrawn nothing is shown as of any moment. */
const AS_OF: ListingSource = {
  ...STATISTICS,
  from: 'published_statistics s JOIN public_documents d ON d.article_id = s.article_id',
};

/** One slug is compared as one value: then Postgres knows that the index of the column also has the order of the list. */
const idOf = (kind: EntityKind): string =>
  `(SELECT id FROM addressed_entities WHERE kind = '${kind}' AND slug = (?::text[])[1])`;

const idsOf = (kind: EntityKind): string =>
  `ANY (ARRAY(SELECT id FROM addressed_entities WHERE kind = '${kind}' AND slug = ANY (?)))`;

/** A filter by what facts are of: a condition with `?` for the value. */
interface FactFilter {
  readonly CONDITION: string;
  readonly value: string | readonly string[] | undefined;
}

function bearing(COLUMN: string, kind: EntityKind, slugs: readonly string[] | undefined): FactFilter {
  return { CONDITION: `${COLUMN} = ${slugs?.length === 1 ? idOf(kind) : idsOf(kind)}`, value: slugs };
}

/**
 * Has the list read along the first filter that is given, which has an index in its order, and the others asked of one
 * fact after the other. Words are looked up first, and what has one of several values is not in order: then Postgres decides.
 * @param groups what fewer facts fulfil first; an index for all of a group leads by all of it
 */
function along(
  listing: Listing<object>,
  groups: readonly (readonly FactFilter[])[],
  q: string | undefined,
): Listing<object> {
  const given = groups
    .map((group) => group.filter(({ value }) => value !== undefined))
    .filter((group) => group.length > 0);
  const inOrder =
    q === undefined && given[0]?.every(({ value }) => typeof value === 'string' || value?.length === 1);
  for (const [place, group] of given.entries())
    for (const { CONDITION, value } of group)
      if (inOrder && place > 0) listing.passes(CONDITION, value);
      else listing.where(CONDITION, value);
  return listing;
}

/** Of whom facts are asked for, by id. */
export interface FactsOf {
  readonly personId?: string;
  readonly organizationId?: string;
}

/** Quotes and statistics across articles. */
@Injectable()
export class ContentFactsQueries {
  constructor(private readonly reads: ReadDatabase) {}

  quotes({ q, person, organization, ...query }: ListContentQuotes, of: FactsOf = {}): Promise<TextPage> {
    const filters = [
      [bearing('q.person_id', 'person', person)],
      [bearing('q.organization_id', 'organization', organization)],
    ];
    const listing = new Listing(this.reads, QUOTES)
      .matching(q)
      .where('q.person_id = ?', of.personId)
      .where('q.organization_id = ?', of.organizationId);
    return along(listing, filters, q)
      .bounding('from', 'saidOn', '>=', earliest(query.from))
      .bounding('to', 'saidOn', '<=', latest(query.to))
      .texts(query, QUOTE_KEYS);
  }

  statistics(query: ListContentStatistics, of: FactsOf = {}): Promise<TextPage> {
    const filters = [
      [bearing('s.person_id', 'person', query.person)],
      [{ CONDITION: 'lower(s.place) = lower(?)', value: query.place }],
      [
        bearing('s.organization_id', 'organization', query.organization),
        bearing('s.indicator_id', 'indicator', query.indicator),
      ],
    ];
    const listing = new Listing(this.reads, STATISTICS)
      .matching(query.q)
      .where('s.organization_id = ?', of.organizationId);
    return along(listing, filters, query.q)
      .bounding('from', 'period', '>=', earliest(query.from))
      .bounding('to', 'period', '<=', latest(query.to))
      .whereSkewed('(s.unit_key = ANY (?) OR s.unit_kind = ANY (?))', query.unit)
      .whereSkewed('s.nature = ?', query.nature)
      .texts(query, STATISTIC_KEYS);
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
      .whereSkewed('s.nature = ?', query.nature)
      .texts({ ...query, sort: query.sort ?? 'period' }, STATISTIC_KEYS);
  }
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
