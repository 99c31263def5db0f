import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How names are found that somebody types with an error, before the last letter is typed. */
export class SuggestNames1764840000010 implements MigrationInterface {
  readonly name = 'SuggestNames1764840000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [BEGINNINGS, ALIKE]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION begins_alike(text, text); DROP FUNCTION name_beginnings(text)');
  }
}

const BEGINNINGS = `
-- The first four and the first six letters of each word, and what is left of them without each of their letters: the beginnings of two
-- words that differ by one error share one of these, however much of them was typed. Short words are too close to each other.
CREATE FUNCTION name_beginnings(search_text text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(
  SELECT DISTINCT deletion
  FROM unnest(string_to_array(search_text, ' ')) AS word
  CROSS JOIN LATERAL unnest(search_deletions(left(word, 4)) || search_deletions(left(word, 6))) AS deletion
  WHERE length(word) >= 4 AND word !~ '\\d');
`;

const ALIKE = `
-- Whether one of the words begins with what was typed, but for one error: a letter too many, too few or wrong, or two neighbours in each
-- other's place. That the last letter is wrong says nothing of a word that goes on.
CREATE FUNCTION begins_alike(words text, typed text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN EXISTS (
  SELECT FROM unnest(string_to_array(words, ' ')) AS word CROSS JOIN generate_series(1, length(typed)) AS place
  WHERE left(word, place - 1) = left(typed, place - 1) AND (
    CASE WHEN place = length(typed) THEN length(word) BETWEEN place - 1 AND place
      ELSE starts_with(substr(word, place), substr(typed, place + 1)) OR starts_with(substr(word, place + 1), substr(typed, place + 1)) END
    OR starts_with(substr(word, place + 1), substr(typed, place))
    OR place < length(typed) AND substr(word, place, 2) = substr(typed, place + 1, 1) || substr(typed, place, 1)
      AND starts_with(substr(word, place + 2), substr(typed, place + 2))));
`;
