import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a document is in Brotli or gzip, once a reader has asked for it: no process, and none after a restart, works it out again. */
export class AddCodedDocuments1764632000000 implements MigrationInterface {
  name = 'AddCodedDocuments1764632000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE coded_documents (
        article_id uuid NOT NULL REFERENCES published_documents ON DELETE CASCADE,
        coding text NOT NULL CONSTRAINT coded_documents_coding_check CHECK (coding IN ('br', 'gzip')),
        etag text NOT NULL,
        body bytea NOT NULL,
        PRIMARY KEY (article_id, coding)
      );
      -- It is compressed already.
      ALTER TABLE coded_documents ALTER COLUMN body SET STORAGE EXTERNAL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE coded_documents');
  }
}
