import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same of what readers see. */
export class FindPublicStatements1764860000031 implements MigrationInterface {
  readonly name = 'FindPublicStatements1764860000031';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_stated_idx ON published_statistics
         (indicator_id, nature, coalesce(lower(place), ''), coalesce(period_earliest, '-infinity'), coalesce(period_latest, 'infinity'), id)
       WHERE shown_to IS NULL AND indicator_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_statistics_stated_idx');
  }
}
