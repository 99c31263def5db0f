import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same of what readers see. */
export class FindPublicActuals1764860000033 implements MigrationInterface {
  readonly name = 'FindPublicActuals1764860000033';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_actual_idx ON published_statistics
         (indicator_id, unit_key, coalesce(lower(place), ''), period_latest, id)
       WHERE shown_to IS NULL AND indicator_id IS NOT NULL AND nature = 'actual' AND period_latest IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_statistics_actual_idx');
  }
}
