import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few words by which an entry ranks, beside all its words, which are so many that Postgres keeps them apart from the row. */
export class AddMainWords1764610000000 implements MigrationInterface {
  name = 'AddMainWords1764610000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE search_entries ADD COLUMN main_words tsvector;
      -- In the row: that is what it is for.
      ALTER TABLE search_entries ALTER COLUMN main_words SET STORAGE MAIN;
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE search_entries DROP COLUMN main_words');
  }
}
