import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** Words that a beginning stands for: those that readers have known longest, which are the commonest. */
const BEGUN = 80;
/** Ends a span of words; Postgres sees that only constant beginnings are one. */
const LAST_CHARACTER = 0x10ffff;
/** Words within one error of a word are some dozens at most; more would be an attack. */
const NEAR = 200;
/** Forms of a word, to be marked in a text. */
const FORMS = 40;

/**
 * All that is to be known of the terms of a search, in one statement. For each way of stemming that occurs (found by skipping through the index) the stems of words and phrases and the forms in which these stems occur; the words
 * that begin as asked; of words, those that are one error away. Only words that readers can have seen come into it.
 * `OFFSET 0` keeps the order out of the choice of an index: Postgres takes a word for common, and would walk through all in their order.
 * @param terms their readings, as JSON
 * @param entities that it is filtered by, as JSON
 */
export const vocabularyStatement = (terms: string, entities: string): Sql => sql`
WITH RECURSIVE configurations (name) AS (
  (SELECT configuration FROM search_words ORDER BY configuration LIMIT 1)
  UNION ALL
  SELECT (SELECT w.configuration FROM search_words w WHERE w.configuration > c.name ORDER BY w.configuration LIMIT 1)
  FROM configurations c WHERE c.name IS NOT NULL),
terms AS MATERIALIZED (
  SELECT * FROM json_to_recordset(${terms}) AS t (term integer, reading integer, form text, folded text, accented text, "only" text, forgiven boolean)),
stems AS MATERIALIZED (
  SELECT t.term, t.reading, c.name AS configuration, phraseto_tsquery(c.name::regconfig, t.folded)::text AS folded,
    search_folded(phraseto_tsquery(c.name::regconfig, t.accented)::text) AS accented,
    tsvector_to_array(search_vector(c.name::regconfig, t.folded, t.accented)) AS lexemes
  FROM terms t CROSS JOIN configurations c WHERE t.form <> 'prefix' AND c.name IS NOT NULL AND (t."only" IS NULL OR t."only" = c.name)),
forms AS (
  SELECT DISTINCT s.term, w.word FROM stems s CROSS JOIN LATERAL (
    SELECT w.word FROM (
      SELECT w.word, w.published_at FROM search_words w
      WHERE w.lexemes && s.lexemes AND w.configuration = s.configuration AND w.published_at <= now() OFFSET 0) w
    ORDER BY w.published_at, w.word LIMIT ${sql.literal(FORMS)}) w),
begun AS (
  SELECT t.term, c.name AS configuration, w.word, w.lexemes FROM terms t CROSS JOIN configurations c CROSS JOIN LATERAL (
    SELECT w.word, w.lexemes FROM search_words w
    WHERE w.configuration = c.name AND w.word >= t.folded COLLATE "C" AND w.word < (t.folded || chr(${sql.literal(LAST_CHARACTER)})) COLLATE "C"
      AND w.published_at <= now()
    ORDER BY w.word <> t.folded, w.published_at, w.word LIMIT ${sql.literal(BEGUN)}) w
  WHERE t.form = 'prefix'),
near AS (
  SELECT t.term, w.configuration, w.word, w.lexemes FROM terms t CROSS JOIN LATERAL (
    SELECT w.configuration, w.word, w.lexemes FROM (
      SELECT * FROM search_words w WHERE w.deletions && search_deletions(t.folded) AND w.published_at <= now() OFFSET 0) w
    ORDER BY w.published_at, w.word LIMIT ${sql.literal(NEAR)}) w
  WHERE t.forgiven)
SELECT coalesce((SELECT json_agg(s) FROM stems s), '[]') AS stems, coalesce((SELECT json_agg(f) FROM forms f), '[]') AS forms,
  coalesce((SELECT json_agg(b) FROM begun b), '[]') AS begun, coalesce((SELECT json_agg(n) FROM near n), '[]') AS near,
  coalesce((SELECT json_agg(json_build_object('kind', d.kind, 'term', d.term))
    FROM json_to_recordset(${entities}) AS f (kind text, slug text) JOIN addressed_entities d USING (kind, slug)), '[]') AS entities`;
