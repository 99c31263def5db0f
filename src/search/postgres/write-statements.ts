import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import type { WordColumns } from './word-rows.js';

/** Words that only an embargoed article brought on, and that must not come up when its embargo would have ended. */
export function removeWords(articleIds: readonly string[] | Sql): Sql {
  return sql`DELETE FROM search_words WHERE article_id = ANY (${articleIds}::uuid[]) AND published_at > now()`;
}

/** Between two texts as many places as no phrase bridges. */
const GAP = sql`$$'part:':20$$::tsvector`;

/** A text that has a word this many times is about it, even if no headline has it. */
const OFTEN = 3;

/** What is there equals what is given. A name may be known since an earlier article. */
const SAME = sql`SELECT FROM search_entries k WHERE k.kind = g.kind AND k.id = g.id AND k.etag = g.etag
  AND (k.published_at = g.published_at OR (g.article_id IS NULL AND k.published_at < g.published_at))`;

/**
 * Replaces the entries of articles. Those that are there already are not
 * written again: few change with a headline, and names of people and organizations are shared by many articles, which would wait for each other.
 * @param entries all of these articles, as JSON
 */
export function writeEntriesOf(articleIds: readonly string[], entries: string): Sql {
  const articles = sql.parameter(articleIds);
  return sql`
WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset(${entries}) AS g (kind text, id uuid, article_id uuid, published_at timestamptz(3), configuration regconfig,
    labels text[], facets text[], passages json, etag text, a text, a_accented text, b text, b_accented text, d text, d_accented text,
    a_common text, b_common text, d_common text)),
lost AS (
  DELETE FROM search_entries e WHERE e.article_id = ANY (${articles}::uuid[]) AND NOT EXISTS (SELECT FROM given g WHERE g.kind = e.kind AND g.id = e.id)),
lost_words AS (${removeWords(articles)}),
made AS MATERIALIZED (
  SELECT kind, id, article_id, published_at, facets, passages, etag, d <> '' AS has_body,
    array_to_tsvector(labels) || setweight(search_vector(configuration, a || ' ' || a_common, a_accented), 'A') || ${GAP}
      || setweight(search_vector(configuration, b || ' ' || b_common, b_accented), 'B') || ${GAP} || search_vector(configuration, d || ' ' || d_common, d_accented) AS words
  FROM given g
  WHERE NOT EXISTS (${SAME}))
INSERT INTO search_entries AS e (kind, id, article_id, published_at, words, main_words, facets, passages, etag)
SELECT kind, id, article_id, published_at, words, CASE WHEN has_body THEN
  ts_filter(words, '{a,b}') || array_to_tsvector(ARRAY(SELECT lexeme FROM unnest(words) WHERE cardinality(positions) >= ${sql.literal(OFTEN)})) END,
  facets, passages, etag
FROM made ORDER BY kind, id
ON CONFLICT (kind, id) DO UPDATE SET article_id = EXCLUDED.article_id,
  words = EXCLUDED.words, main_words = EXCLUDED.main_words, facets = EXCLUDED.facets, passages = EXCLUDED.passages, etag = EXCLUDED.etag, card = DEFAULT,
  published_at = CASE WHEN EXCLUDED.article_id IS NULL THEN least(e.published_at, EXCLUDED.published_at) ELSE EXCLUDED.published_at END`;
}

/** Adds the words that readers can't know yet, of columns as texts: quicker to read than JSON. Numbers are not typed wrong, they are others. */
export function writeWords({ configuration, word, accented, article_id, published_at }: WordColumns): Sql {
  return sql`
INSERT INTO search_words (configuration, word, article_id, published_at, lexemes, deletions)
SELECT configuration, word, article_id, published_at,
  tsvector_to_array(search_vector(configuration::regconfig, word, accented)), CASE WHEN word ~ '[0-9]' THEN '{}' ELSE search_deletions(word) END
FROM unnest(string_to_array(${configuration}, ' '), string_to_array(${word}, ' '), string_to_array(${accented}, ' ', ''), string_to_array(${article_id}, ' ')::uuid[],
  string_to_array(${published_at}, ' ')::timestamptz(3)[]) AS g (configuration, word, accented, article_id, published_at)
WHERE NOT EXISTS (SELECT FROM search_words w WHERE w.configuration = g.configuration AND w.word = g.word COLLATE "C" AND w.published_at <= least(g.published_at, now()))
ON CONFLICT (configuration, word, article_id) DO UPDATE SET published_at = EXCLUDED.published_at`;
}

export function removeEntries(articleId: string): Sql {
  return sql`DELETE FROM search_entries WHERE article_id = ${articleId}`;
}

/**
 * Articles of which an entry is not as it should be.
 * @param entries all that there should be, as JSON, each with the article that shows it
 */
export function differingEntries(entries: string, articleIds: readonly string[]): Sql {
  return sql`
WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset(${entries}) AS g (kind text, id uuid, article_id uuid, published_at timestamptz(3), etag text, shown_by uuid))
SELECT shown_by AS id FROM given g WHERE NOT EXISTS (${SAME})
UNION
SELECT article_id FROM search_entries e WHERE article_id = ANY (${articleIds}::uuid[]) AND NOT EXISTS (SELECT FROM given g WHERE g.kind = e.kind AND g.id = e.id)
ORDER BY 1`;
}
