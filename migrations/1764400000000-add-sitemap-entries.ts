import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The places of articles in the sitemap: given once, in the order of publication, and kept. */
export class AddSitemapEntries1764400000000 implements MigrationInterface {
  name = 'AddSitemapEntries1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sitemap_entries (
        article_id uuid PRIMARY KEY CONSTRAINT sitemap_entries_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
        number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        slug text NOT NULL,
        language text NOT NULL,
        headline text NOT NULL,
        translations json NOT NULL,
        published_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      -- The index of the sitemap is made of this alone, without a look at the table.
      CREATE UNIQUE INDEX sitemap_entries_number_key ON sitemap_entries (number) INCLUDE (published_at, updated_at);
      CREATE INDEX sitemap_entries_published_at_article_id_idx ON sitemap_entries (published_at, article_id);
      CREATE VIEW public_sitemap_entries AS SELECT * FROM sitemap_entries WHERE published_at <= now();

      INSERT INTO sitemap_entries (article_id, slug, language, headline, translations, published_at, updated_at)
        SELECT article_id, slug, language, card ->> 'headline', document::json -> 'translations', published_at, updated_at
        FROM published_documents WHERE state = 'published' ORDER BY published_at, article_id`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP VIEW public_sitemap_entries; DROP TABLE sitemap_entries');
  }
}
