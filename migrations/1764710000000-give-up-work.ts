import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that fails for ever can be put aside, and stays on record. */
export class GiveUpWork1764710000000 implements MigrationInterface {
  name = 'GiveUpWork1764710000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE outbox_entries ADD COLUMN given_up_at timestamptz(3)');
  }

  /** What was given up is not to be tried again. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM outbox_entries WHERE given_up_at IS NOT NULL;
      ALTER TABLE outbox_entries DROP COLUMN given_up_at;
    `);
  }
}
