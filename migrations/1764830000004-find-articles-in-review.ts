import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be reviewed, without going through all articles. */
export class FindArticlesInReview1764830000004 implements MigrationInterface {
  readonly name = 'FindArticlesInReview1764830000004';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      "CREATE INDEX CONCURRENTLY IF NOT EXISTS articles_in_review_idx ON articles (id) WHERE coalesce(working_status, status) = 'in-review'",
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS articles_in_review_idx');
  }
}
