import type { SearchedKind } from '../search-entry.entity.js';

const NAMED = (term: 'person' | 'organization', MORE = ''): string =>
  `(SELECT json_build_object('id', d.id, 'slug', d.slug, 'name', d.name${MORE})::text FROM entity_documents d WHERE d.term = '${term}:' || e.id)`;

/** A fact, between what its article says: all of it is the text of JSON already. */
const FACT = (table: 'public_quotes' | 'public_statistics', name: 'quote' | 'statistic'): string =>
  `(SELECT '{"id":"' || f.id || '","section":' || coalesce(d.card ->> 'section', 'null') || ',"publishedAt":"' || (d.card ->> 'publishedAt')
    || '","updatedAt":"' || (d.card ->> 'updatedAt') || '","article":' || d.fact_source || ',"${name}":' || f.document || '}'
    FROM ${table} f JOIN public_documents d ON d.article_id = f.article_id WHERE f.id = e.id)`;

/** What an answer shows of the entry `e`, as the text of a JSON object: from where readers get it, so a search never shows anything else. */
export const CARDS: Record<SearchedKind, string> = {
  articles: '(SELECT d.card::text FROM public_documents d WHERE d.article_id = e.id)',
  quotes: FACT('public_quotes', 'quote'),
  statistics: FACT('public_statistics', 'statistic'),
  people: NAMED('person'),
  organizations: NAMED('organization', `, 'kind', d.document::json -> 'kind'`),
};
