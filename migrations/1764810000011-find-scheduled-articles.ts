import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due, without going through all articles. */
export class FindScheduledArticles1764810000011 implements MigrationInterface {
  readonly name = 'FindScheduledArticles1764810000011';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS articles_scheduled_for_idx ON articles (scheduled_for) WHERE scheduled_for IS NOT NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS articles_scheduled_for_idx');
  }
}
