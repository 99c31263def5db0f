import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stems are folded after stemming, since a stemmer knows the letters of its language alone: to the Turkish one `ı` is no `i`. All
 * entries of the search are made anew in the background, since texts are now cut into other words, too. Until then they are found by
 * those that they were cut into.
 */
export class SearchWordsAsTyped1764743000000 implements MigrationInterface {
  name = 'SearchWordsAsTyped1764743000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FOLDED);
    await queryRunner.query(vector('search_folded(to_tsvector(configuration, accented)::text)'));
    await queryRunner.query(FILL);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      vector(
        `normalize(regexp_replace(normalize(to_tsvector(configuration, accented)::text, NFD), '[\\u0300-\\u036F]', '', 'g'), NFC)`,
      ),
    );
    await queryRunner.query('DROP FUNCTION search_folded(text)');
    await queryRunner.query(FILL);
  }
}

const FOLDED = `
-- What is left of letters without accents and other spellings: of a tsvector or a tsquery with stems in it.
CREATE FUNCTION search_folded(stems text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(replace(replace(
  translate(normalize(regexp_replace(normalize(stems, NFD), '[\\u0300-\\u036F]', '', 'g'), NFC), 'øłđðħıŧςیىےکةہھ', 'olddhitσيييكههه'),
  'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ŋ', 'ng');
`;

const vector = (ACCENTED: string): string => `
CREATE OR REPLACE FUNCTION search_vector(configuration regconfig, folded text, accented text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN accented IS NULL THEN to_tsvector(configuration, folded)
  ELSE (to_tsvector(configuration, folded)::text || ' ' || ${ACCENTED})::tsvector END;
`;

const FILL = `
INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
  SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
`;
