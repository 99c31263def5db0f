import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody signed off, with the change that voided it; and the statements to readers about errors. */
export class SignOffAndCorrect1764850000001 implements MigrationInterface {
  readonly name = 'SignOffAndCorrect1764850000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE quotes ADD COLUMN sign_off json;
      ALTER TABLE statistics ADD COLUMN sign_off json;
      ALTER TABLE articles ADD COLUMN sign_off json;
      ALTER TABLE articles ADD COLUMN corrections json NOT NULL DEFAULT '[]';
      CREATE TABLE published_corrections (
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL CONSTRAINT published_corrections_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
        at timestamptz(3) NOT NULL,
        document text NOT NULL
      );
      -- squawk-ignore require-concurrent-index-creation
      CREATE INDEX published_corrections_at_id_idx ON published_corrections (at, id);
      -- squawk-ignore require-concurrent-index-creation
      CREATE INDEX published_corrections_article_id_idx ON published_corrections (article_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE published_corrections;
      ALTER TABLE articles DROP COLUMN corrections, DROP COLUMN sign_off;
      ALTER TABLE statistics DROP COLUMN sign_off;
      ALTER TABLE quotes DROP COLUMN sign_off;
    `);
  }
}
