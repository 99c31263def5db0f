import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { SearchedKind } from '../search-entry.entity.js';

const named = (kind: 'person' | 'organization', more = sql.empty): Sql =>
  sql`(SELECT json_build_object('id', d.id, 'slug', d.slug, 'name', d.name${more})::text
    FROM entity_documents d WHERE d.term = ${sql.literal(`${kind}:`)} || e.id)`;

/** A fact, between what its article says: all of it is the text of JSON already. */
const fact = (table: 'public_quotes' | 'public_statistics', name: 'quote' | 'statistic'): Sql =>
  sql`(SELECT '{"id":"' || f.id || '","section":' || coalesce(d.card ->> 'section', 'null') || ',"publishedAt":"' || (d.card ->> 'publishedAt')
    || '","updatedAt":"' || (d.card ->> 'updatedAt') || '","article":' || d.fact_source || ${sql.literal(`,"${name}":`)} || f.document || '}'
    FROM ${sql.identifier(table)} f JOIN public_documents d ON d.article_id = f.article_id WHERE f.id = e.id)`;

/** What an answer shows of the entry `e`, as the text of a JSON object: from where readers get it, so a search never shows anything else. */
export const CARDS: Record<SearchedKind, Sql> = {
  articles: sql`(SELECT d.card::text FROM public_documents d WHERE d.article_id = e.id)`,
  quotes: fact('public_quotes', 'quote'),
  statistics: fact('public_statistics', 'statistic'),
  people: named('person'),
  organizations: named('organization', sql`, 'kind', d.document::json -> 'kind'`),
};
