import { Injectable } from '@nestjs/common';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import type { ListQuery } from '../lists/list-query.js';
import type { TextPage } from '../lists/page.js';
import type { ListContent } from './list-content.dto.js';
import type { EntityKind } from '../publication/tables/entity-document.entity.js';
import { COUNTED_TO } from './counted-to.js';

const sorts = (alias: string): ListingSource['sorts'] => ({
  publishedAt: { sql: `${alias}.published_at`, type: 'timestamptz' },
  updatedAt: { sql: `${alias}.updated_at`, type: 'timestamptz' },
});

const ALL: ListingSource = {
  name: 'content-articles',
  from: 'public_documents d',
  json: 'd.card',
  id: 'd.article_id',
  defaultSort: '-publishedAt',
  sorts: sorts('d'),
  countedTo: COUNTED_TO,
};

/** An older build tells nothing of the cards that it writes. */
const CARD_KEYS = `coalesce(nullif(d.card_keys, ''), 'article:' || d.article_id)`;

/** Along one term, in the order of its index: a page costs the same whether ten documents bear it or a million. */
const ALONG: ListingSource = {
  ...ALL,
  from: 'public_terms t JOIN public_documents d ON d.article_id = t.article_id',
  id: 't.article_id',
  sorts: sorts('t'),
};

/** A filter: documents must bear one of the terms that `TERMS` (SQL of type text[], `?` for the values) makes of the values. */
interface TermFilter {
  readonly TERMS: string;
  readonly values: readonly string[];
}

const entity = (kind: EntityKind, slugs: readonly string[] | undefined): TermFilter[] =>
  slugs
    ? [
        {
          TERMS: `ARRAY(SELECT term FROM addressed_entities WHERE kind = '${kind}' AND slug = ANY (?))`,
          values: slugs,
        },
      ]
    : [];

const plain = (kind: string, words: readonly string[] | undefined): TermFilter[] =>
  words ? [{ TERMS: '?::text[]', values: words.map((word) => `${kind}:${word}`) }] : [];

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

/** SQL, `?` for the values: the document bears one of the terms. */
const bears = (TERMS: string): string =>
  `EXISTS (SELECT FROM document_terms x WHERE x.article_id = d.article_id AND x.term = ANY (${TERMS}))`;

/** The same of a document along a term. */
const alsoBears = (TERMS: string): string =>
  `EXISTS (SELECT FROM document_terms x WHERE x.article_id = t.article_id AND x.term = ANY (${TERMS}))`;

/** So far are the documents of a term counted; terms that more bear are alike frequent, and the first of them is taken. */
const COUNTED = 10_000;

/** SQL: the term that fewest documents bear. A term that there isn't is null, borne by none. */
function rarest(terms: readonly string[]): string {
  const borne = `SELECT count(*) FROM (SELECT FROM document_terms x WHERE x.term = k.term LIMIT ${COUNTED}) x`;
  return `(SELECT k.term FROM unnest(ARRAY[${terms.join(', ')}]) WITH ORDINALITY k (term, place) ORDER BY (${borne}), k.place LIMIT 1)`;
}

/** Lists of published articles. */
@Injectable()
export class ContentArticlesQueries {
  constructor(private readonly reads: ReadDatabase) {}

  list(query: ListContent): Promise<TextPage> {
    const filters = termFilters(query);
    const single = filters.filter(({ values }) => values.length === 1);
    const listing = single.length > 0 ? this.along(single) : new Listing(this.reads, ALL);
    // Which of several leads is found out by Postgres.
    const leader = single.length === 1 ? single[0] : undefined;
    for (const { TERMS, values } of filters.filter((one) => one !== leader))
      if (single.length > 0) listing.passes(alsoBears(TERMS), values);
      else listing.where(bears(TERMS), values);
    return listing
      .bounding('publishedAfter', 'publishedAt', '>=', query.publishedAfter)
      .bounding('publishedBefore', 'publishedAt', '<', query.publishedBefore)
      .texts(query, CARD_KEYS);
  }

  /** Along the term of the filter; of several, along the rarest, by which fewest documents are passed over. */
  private along(filters: readonly TermFilter[]): Listing<object> {
    const listing = new Listing(this.reads, ALONG);
    const terms = filters.map(({ TERMS, values }) => `(${TERMS.replace('?', listing.value(values))})[1]`);
    const [only = '', ...others] = terms;
    const TERM = others.length === 0 ? only : rarest(terms);
    return listing.where(`t.term = ${TERM}`);
  }

  /** The same along an entity that is known by its term: `person:<id>`. */
  ofEntity(term: string, query: ListQuery): Promise<TextPage> {
    return new Listing(this.reads, ALONG).where('t.term = ?', term).texts(query, CARD_KEYS);
  }
}
