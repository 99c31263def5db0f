import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full text of the content face: what can be found (`search_entries`), and the words that occur in it (`search_words`).
 * Filled by publications; what is public already is filled in by the work that stands in the outbox at the end.
 */
export class AddSearch1764450000000 implements MigrationInterface {
  name = 'AddSearch1764450000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [FUNCTIONS, ENTRIES, WORDS, OUTBOX]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM outbox_entries WHERE lane = 'search';
      DROP TABLE search_words, search_entries;
      DROP FUNCTION search_deletions(text);
      DROP FUNCTION search_vector(regconfig, text, text);
    `);
  }
}

const FUNCTIONS = `
-- Stems of the words with their accents, which are then taken off, and stems of the words without, at the same places:
-- "educación" is found by "educaciones", which needs the accent, and by "educacion", which has none.
CREATE FUNCTION search_vector(configuration regconfig, folded text, accented text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN accented IS NULL THEN to_tsvector(configuration, folded)
  ELSE (to_tsvector(configuration, folded)::text || ' ' ||
    normalize(regexp_replace(normalize(to_tsvector(configuration, accented)::text, NFD), '[\\u0300-\\u036F]', '', 'g'), NFC))::tsvector END;

-- The word, and what is left of it without each of its letters: two words that differ by one error share one of these.
-- Short words are too close to each other, and of long ones there are many.
CREATE FUNCTION search_deletions(word text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN length(word) NOT BETWEEN 4 AND 24 THEN ARRAY[word]
  ELSE ARRAY(SELECT word UNION SELECT overlay(word PLACING '' FROM place FOR 1) FROM generate_series(1, length(word)) AS place) END;
`;

const ENTRIES = `
CREATE TABLE search_entries (
  kind text NOT NULL,
  id uuid NOT NULL,
  article_id uuid CONSTRAINT search_entries_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
  published_at timestamptz(3) NOT NULL,
  words tsvector NOT NULL,
  facets text[] NOT NULL,
  card json NOT NULL,
  passages json NOT NULL,
  PRIMARY KEY (kind, id),
  CONSTRAINT search_entries_kind_check CHECK (kind IN ('articles', 'quotes', 'statistics', 'people', 'organizations'))
);
CREATE INDEX search_entries_article_id_idx ON search_entries (article_id);
-- Without a list of pending entries, which each search would have to read from end to end, several times.
CREATE INDEX search_entries_words_idx ON search_entries USING gin (words) WITH (fastupdate = off);
`;

const WORDS = `
CREATE TABLE search_words (
  configuration text NOT NULL,
  word text COLLATE "C" NOT NULL,
  article_id uuid NOT NULL,
  published_at timestamptz(3) NOT NULL,
  lexemes text[] NOT NULL,
  deletions text[] NOT NULL,
  PRIMARY KEY (configuration, word, article_id)
);
CREATE INDEX search_words_published_at_idx ON search_words (published_at);
CREATE INDEX search_words_lexemes_idx ON search_words USING gin (lexemes);
CREATE INDEX search_words_deletions_idx ON search_words USING gin (deletions);
`;

const OUTBOX = `
INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
  SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
`;
