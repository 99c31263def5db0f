import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sitemap names the pages of readers. Entries without an address are those of documents, until they are made anew.
 */
export class LeadToReadersPages1764745000000 implements MigrationInterface {
  readonly name = 'LeadToReadersPages1764745000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE sitemap_entries ADD COLUMN url text;
      CREATE OR REPLACE VIEW public_sitemap_entries AS SELECT * FROM sitemap_entries WHERE published_at <= now()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW public_sitemap_entries;
      -- squawk-ignore ban-drop-column
      ALTER TABLE sitemap_entries DROP COLUMN url;
      CREATE VIEW public_sitemap_entries AS SELECT * FROM sitemap_entries WHERE published_at <= now()`);
  }
}
