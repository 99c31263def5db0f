import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is stated of the same indicator, place, period and nature, the newest first; see `statementsOf`. */
export class FindStatements1764860000030 implements MigrationInterface {
  readonly name = 'FindStatements1764860000030';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS statistics_stated_idx ON statistics
         (indicator_id, nature, coalesce(lower(place), ''), coalesce(period_earliest, '-infinity'), coalesce(period_latest, 'infinity'), id)
       WHERE indicator_id IS NOT NULL AND period IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS statistics_stated_idx');
  }
}
