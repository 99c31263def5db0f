import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What readers get of a fact's article stands once with the document (`fact_source`), not in each of its facts, and a search takes its
 * cards from where they are: a new headline leaves the facts as they are, and nothing stands there twice. Entries are told by a tag what
 * they were made of, so those that would be the same are not written again. The next migration fills it all in.
 */
export class KeepTheArticleOfFacts1764700000000 implements MigrationInterface {
  readonly name = 'KeepTheArticleOfFacts1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_documents ADD COLUMN fact_source text NOT NULL DEFAULT '';
      CREATE OR REPLACE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
      CREATE OR REPLACE VIEW addressed_documents AS SELECT * FROM published_documents WHERE state = 'withdrawn' OR published_at <= now();
      ALTER TABLE search_entries ADD COLUMN etag text NOT NULL DEFAULT '';
      -- Empty from now on, and to be dropped when no older build writes it.
      ALTER TABLE search_entries ALTER COLUMN card SET DEFAULT '{}';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW addressed_documents, public_documents;
      ALTER TABLE published_documents DROP COLUMN fact_source;
      CREATE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
      CREATE VIEW addressed_documents AS SELECT * FROM published_documents WHERE state = 'withdrawn' OR published_at <= now();
      TRUNCATE search_entries;
      ALTER TABLE search_entries DROP COLUMN etag;
      ALTER TABLE search_entries ALTER COLUMN card DROP DEFAULT;
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
    `);
  }
}
