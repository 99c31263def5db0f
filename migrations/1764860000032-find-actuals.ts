import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest actual value of an indicator, in a place and a unit; see `StaleQueries`. */
export class FindActuals1764860000032 implements MigrationInterface {
  readonly name = 'FindActuals1764860000032';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS statistics_actual_idx ON statistics
         (indicator_id, unit_key, coalesce(lower(place), ''), period_latest, id)
       WHERE indicator_id IS NOT NULL AND nature = 'actual' AND period_latest IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS statistics_actual_idx');
  }
}
