import { Injectable } from '@nestjs/common';
import { Listing } from '../../kernel/database/listing.js';
import type { ItemText, ListingSource } from '../../kernel/database/listing.js';
import { ReadDatabase } from '../../kernel/database/read-database.js';
import type { ListQuery } from '../../kernel/http/list-query.js';
import type { Page } from '../../kernel/http/page.js';
import type { ListContent } from '../list-content.dto.js';
import type { EntityKind } from '../tables/entity-document.entity.js';

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

/** The filters of a request, those that fewer documents pass first. */
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

/** Lists of published articles. */
@Injectable()
export class ContentArticlesQueries {
  constructor(private readonly reads: ReadDatabase) {}

  list(query: ListContent): Promise<Page<ItemText>> {
    const filters = termFilters(query);
    const leader = filters.find(({ values }) => values.length === 1);
    const listing = new Listing(this.reads, leader ? ALONG : ALL);
    if (leader) {
      const { TERMS } = leader;
      listing.where(`t.term = (${TERMS})[1]`, leader.values);
    }
    for (const { TERMS, values } of filters.filter((filter) => filter !== leader))
      listing.where(
        `EXISTS (SELECT FROM document_terms x WHERE x.article_id = d.article_id AND x.term = ANY (${TERMS}))`,
        values,
      );
    const AT = leader ? 't.published_at' : 'd.published_at';
    return listing
      .where(`${AT} >= ?`, query.publishedAfter)
      .where(`${AT} < ?`, query.publishedBefore)
      .texts(query, CARD_KEYS);
  }

  /** The same along an entity that is known by its term: `person:<id>`. */
  ofEntity(term: string, query: ListQuery): Promise<Page<ItemText>> {
    return new Listing(this.reads, ALONG).where('t.term = ?', term).texts(query, CARD_KEYS);
  }
}
