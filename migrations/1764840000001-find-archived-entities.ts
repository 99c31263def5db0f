import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of what is archived, which is little, without going through everything else. */
export class FindArchivedEntities1764840000001 implements MigrationInterface {
  readonly name = 'FindArchivedEntities1764840000001';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    for (const TABLE of TABLES)
      await queryRunner.query(
        `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${TABLE}_archived_name_id_idx ON ${TABLE} (name, id) WHERE archived`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const TABLE of TABLES)
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${TABLE}_archived_name_id_idx`);
  }
}

const TABLES = ['people', 'organizations', 'indicators', 'sections'];
