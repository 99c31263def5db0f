import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The values of an indicator that one organization gave, and those of a place by their period, are found in order. */
export class FindStatisticsByTwo1764720000000 implements MigrationInterface {
  readonly name = 'FindStatisticsByTwo1764720000000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_indicator_organization_published_at_idx
         ON published_statistics (indicator_id, organization_id, published_at, id)
         WHERE shown_to IS NULL AND indicator_id IS NOT NULL AND organization_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_place_observed_at_idx
         ON published_statistics (lower(place), observed_at, id) WHERE shown_to IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_statistics_place_observed_at_idx');
    await queryRunner.query(
      'DROP INDEX CONCURRENTLY IF EXISTS published_statistics_indicator_organization_published_at_idx',
    );
  }
}
