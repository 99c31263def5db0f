import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document that differs from what would be rendered now is no riddle where another build rendered it. */
export class RememberWhoMadeDocuments1764751000000 implements MigrationInterface {
  readonly name = 'RememberWhoMadeDocuments1764751000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE published_documents ADD COLUMN made_by text;');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE published_documents DROP COLUMN made_by;');
  }
}
