import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A publication closes the statistics that are shown: it finds them without a look at all that were shown before. */
export class FindPresentStatistics1764630000000 implements MigrationInterface {
  readonly name = 'FindPresentStatistics1764630000000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_article_id_shown_to_idx ON published_statistics (article_id, shown_to)',
    );
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_statistics_article_id_idx');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_article_id_idx ON published_statistics (article_id)',
    );
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS published_statistics_article_id_shown_to_idx');
  }
}
