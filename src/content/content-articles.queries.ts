import { Injectable } from '@nestjs/common';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import type { ListQuery } from '../lists/list-query.js';
import type { TextPage } from '../lists/page.js';
import type { ListContent } from './list-content.dto.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { MAX_COUNTED } from './max-counted.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const sorts = (alias: Sql): ListingSource['sorts'] => ({
  publishedAt: { by: sql`${alias}.published_at`, type: 'timestamptz' },
  updatedAt: { by: sql`${alias}.updated_at`, type: 'timestamptz' },
});

const ALL: ListingSource = {
  name: 'content-articles',
  from: sql`public_documents d`,
  json: sql`d.card`,
  id: sql`d.article_id`,
  defaultSort: '-publishedAt',
  sorts: sorts(sql`d`),
  maxCounted: MAX_COUNTED,
};

/** An older build announces nothing of the cards that it writes. */
const CARD_KEYS = sql`coalesce(nullif(d.card_keys, ''), 'article:' || d.article_id)`;

/** Along one term, in the order of its index: a page costs the same whether ten documents bear it or a million. */
const ALONG: ListingSource = {
  ...ALL,
  from: sql`public_terms t JOIN public_documents d ON d.article_id = t.article_id`,
  id: sql`t.article_id`,
  sorts: sorts(sql`t`),
};

/** A filter: documents must bear one of some terms. */
interface TermFilter {
  /** An expression of type text[]. */
  readonly terms: Sql;
  readonly isOne: boolean;
}

const entity = (kind: EntityKind, slugs: readonly string[] | undefined): TermFilter[] => {
  if (!slugs) return [];
  const terms = sql`ARRAY(SELECT term FROM addressed_entities WHERE kind = ${sql.literal(kind)} AND slug = ANY (${slugs}))`;
  return [{ terms, isOne: slugs.length === 1 }];
};

const plain = (kind: string, words: readonly string[] | undefined): TermFilter[] =>
  words ? [{ terms: sql`${words.map((word) => `${kind}:${word}`)}::text[]`, isOne: words.length === 1 }] : [];

/** The filters of a request, those that fewer documents pass most often first. */
function termFilters(query: ListContent): TermFilter[] {
  return [
    ...entity('person', query.person),
    ...entity('organization', query.organization),
    ...entity('indicator', query.indicator),
    ...plain('keyword', query.keyword),
    ...plain('subject', query.subject),
    ...entity('section', query.section),
    ...plain('language', query.language),
  ];
}

/** The document bears one of the terms. */
const bears = (article: Sql, { terms }: TermFilter): Sql =>
  sql`EXISTS (SELECT FROM document_terms x WHERE x.article_id = ${article}.article_id AND x.term = ANY (${terms}))`;

/** So far are the documents of a term counted; terms that more bear are alike frequent, and the first of them is taken. */
const COUNTED = 10_000;

/** The term that fewest documents bear. A term that there isn't is null, borne by none. */
function rarest(terms: readonly Sql[]): Sql {
  const borne = sql`SELECT count(*) FROM (SELECT FROM document_terms x WHERE x.term = k.term LIMIT ${sql.literal(COUNTED)}) x`;
  return sql`(SELECT k.term FROM unnest(ARRAY[${sql.join(terms)}]) WITH ORDINALITY k (term, place) ORDER BY (${borne}), k.place LIMIT 1)`;
}

/** Lists of published articles. */
@Injectable()
export class ContentArticlesQueries {
  constructor(private readonly reads: ReadDatabase) {}

  list(query: ListContent): Promise<TextPage> {
    const filters = termFilters(query);
    const single = filters.filter(({ isOne }) => isOne);
    const listing = single.length > 0 ? this.along(single) : new Listing(this.reads, ALL);
    // Which of several leads is found out by Postgres.
    const leader = single.length === 1 ? single[0] : undefined;
    for (const filter of filters.filter((one) => one !== leader))
      if (single.length > 0) listing.whereEachRow(bears(sql`t`, filter));
      else listing.where(bears(sql`d`, filter));
    return listing
      .whereOnSort('publishedAfter', 'publishedAt', '>=', query.publishedAfter)
      .whereOnSort('publishedBefore', 'publishedAt', '<', query.publishedBefore)
      .pageAsJson(query, CARD_KEYS);
  }

  /** Along the term of the filter; of several, along the rarest, which skips the fewest documents. */
  private along(filters: readonly TermFilter[]): Listing<object> {
    const terms = filters.map((filter) => sql`(${filter.terms})[1]`);
    const [only = sql`NULL`, ...others] = terms;
    return new Listing(this.reads, ALONG).where(sql`t.term = ${others.length === 0 ? only : rarest(terms)}`);
  }

  /** The same along an entity that is known by its term: `person:<id>`. */
  ofEntity(term: string, query: ListQuery): Promise<TextPage> {
    return new Listing(this.reads, ALONG).where(sql`t.term = ${term}`).pageAsJson(query, CARD_KEYS);
  }
}
