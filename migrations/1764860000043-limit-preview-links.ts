import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link shows no more than the token that made it might read; those of before, what their makers may. */
export class LimitPreviewLinks1764860000043 implements MigrationInterface {
  readonly name = 'LimitPreviewLinks1764860000043';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE preview_links ADD COLUMN sections uuid[]');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE preview_links DROP COLUMN sections');
  }
}
