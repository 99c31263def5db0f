import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of a title, as the words that people type are cut: without accents, and with a blank for everything between words.
 * Of accents only those that Unicode takes off a letter; `ß` besides.
 */
export class ReadRoles1764860000040 implements MigrationInterface {
  readonly name = 'ReadRoles1764860000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION role_tokens(title text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN search_tokens(regexp_replace(regexp_replace(
        replace(normalize(lower(coalesce(title, '')), NFKD), 'ß', 'ss'), '[\\u0300-\\u036F]', '', 'g'),
        '[-\\u0020-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00BF\\u2000-\\u206F]+', ' ', 'g'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION role_tokens(text)');
  }
}
