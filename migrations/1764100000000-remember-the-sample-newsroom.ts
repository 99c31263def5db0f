import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the sample newsroom was loaded, what came with it, and whether it was taken out again: one row at most. */
export class RememberTheSampleNewsroom1764100000000 implements MigrationInterface {
  name = 'RememberTheSampleNewsroom1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sample_newsrooms (
        id uuid PRIMARY KEY,
        loaded_at timestamptz(3) NOT NULL,
        removed_at timestamptz(3),
        resource_ids json NOT NULL
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE sample_newsrooms');
  }
}
