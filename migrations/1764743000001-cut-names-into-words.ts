import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the texts that lists look into (`search_text`) are cut into words: in scripts without blanks, and in Korean, into pairs of letters. */
export class CutNamesIntoWords1764743000001 implements MigrationInterface {
  name = 'CutNamesIntoWords1764743000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [CUT, TOKENS]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP FUNCTION search_tokens(text); DROP FUNCTION search_numbers(text); DROP FUNCTION search_cut(text);',
    );
  }
}

/** Thai, Lao, Myanmar, Hangul, Khmer, Kana, Han. */
const UNSPACED =
  '\\u0E01-\\u0E4E\\u0E81-\\u0ECE\\u1000-\\u103F\\u1050-\\u109D\\u1100-\\u11FF\\u1780-\\u17D3\\u3005-\\u3007\\u3041-\\u3096\\u309D-\\u30FA\\u30FC-\\u30FF\\u3131-\\u318E\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97C\\uAA60-\\uAA7F\\uAC00-\\uD7FB\\uF900-\\uFAFF\\U00020000-\\U000323AF';
/** What is written onto the letter before. */
const MARKS =
  '\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\u0EB1\\u0EB4-\\u0EBC\\u0EC8-\\u0ECE\\u102B-\\u103E\\u1056-\\u1059\\u105E-\\u1060\\u1062-\\u1064\\u1067-\\u106D\\u1071-\\u1074\\u1082-\\u108D\\u108F\\u109A-\\u109D\\u17B4-\\u17D3\\u3099\\u309A';

/** Zeros of Arabic, Persian, Indian, Thai, Lao, Burmese and Khmer. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];
const DIGITS = ZEROS.flatMap((zero) =>
  Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)),
).join('');

const CUT = `
-- Letters that are written in several ways in one of them (yeh, kaf and heh of Arabic, nasals of Hindi), digits as most keyboards have
-- them, and words of scripts without blanks in pairs of letters.
CREATE FUNCTION search_cut(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT string_agg(CASE WHEN letter IS NULL THEN others ELSE ' ' || letter || coalesce(next, '') || ' ' END, '' ORDER BY place)
  FROM (
    SELECT found[1] AS letter, found[2] AS others, lead(found[1]) OVER (ORDER BY place) AS next, place
    FROM regexp_matches(
      regexp_replace(regexp_replace(
        translate(words, 'یىےکةہھ${DIGITS}', 'يييكههه${'0123456789'.repeat(ZEROS.length)}'),
        '[ङञणनम]\u094D(?=[क-ह])|\u0901', 'ं', 'g'), '\u093C', '', 'g'),
      '([${UNSPACED}][${MARKS}]*)|([^${UNSPACED}]+)', 'g') WITH ORDINALITY AS pieces (found, place)) cut);
`;

const TOKENS = `
-- A number whose thousands stand apart, since signs are blanks there, once more as one word: "3 400" as 3400.
CREATE FUNCTION search_numbers(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN words ~ '\\d \\d{3}(?!\\d)' THEN words || ' ' || regexp_replace(words, '(\\d) (?=\\d{3}(?!\\d))', '\\1', 'g') ELSE words END;

-- The words of such a text. Most texts are cut by Postgres alone.
CREATE FUNCTION search_tokens(search_text text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('simple', CASE
  WHEN search_text ~ '[\\u0600-\\u1CFF\\u3000-\\uFFFF\\U00010000-\\U0010FFFF]' THEN search_numbers(search_cut(search_text))
  WHEN search_text ~ '\\d \\d{3}' THEN search_numbers(search_text)
  ELSE search_text END);
`;
