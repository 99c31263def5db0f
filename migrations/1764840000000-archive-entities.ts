import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, organizations, indicators and sections can be archived, and indicators can have other names. An older build that still runs
 * leaves both alone: it names the columns that it writes.
 */
export class ArchiveEntities1764840000000 implements MigrationInterface {
  readonly name = 'ArchiveEntities1764840000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const TABLE of TABLES)
      await queryRunner.query(`ALTER TABLE ${TABLE} ADD COLUMN archived boolean NOT NULL DEFAULT false`);
    await queryRunner.query("ALTER TABLE indicators ADD COLUMN aliases text[] NOT NULL DEFAULT '{}'");
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE indicators DROP COLUMN aliases');
    for (const TABLE of TABLES) await queryRunner.query(`ALTER TABLE ${TABLE} DROP COLUMN archived`);
  }
}

const TABLES = ['people', 'organizations', 'indicators', 'sections'];
