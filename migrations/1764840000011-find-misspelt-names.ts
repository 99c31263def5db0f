import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names by their beginnings, misspelt or not. */
export class FindMisspeltNames1764840000011 implements MigrationInterface {
  readonly name = 'FindMisspeltNames1764840000011';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    for (const TABLE of TABLES)
      await queryRunner.query(
        `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${TABLE}_name_beginnings_idx ON ${TABLE} USING gin ((name_beginnings(search_text)))`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const TABLE of TABLES)
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${TABLE}_name_beginnings_idx`);
  }
}

const TABLES = ['people', 'organizations', 'indicators', 'sections'];
