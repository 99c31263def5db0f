import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What facts are filtered and sorted by that stands in their documents alone. */
export class ReadFactsOfDocuments1764743000003 implements MigrationInterface {
  name = 'ReadFactsOfDocuments1764743000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION fact_property(document text, property text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN document::json ->> property;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION fact_property(text, text)');
  }
}
