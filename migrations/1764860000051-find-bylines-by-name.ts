import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names over articles that lead to nobody's record: a batch that corrects the name finds them. */
export class FindBylinesByName1764860000051 implements MigrationInterface {
  readonly name = 'FindBylinesByName1764860000051';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // One whose making was cut off stays behind, unfit for use.
    await this.down(queryRunner);
    await queryRunner.query(
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS bylines_name_idx ON bylines (name) WHERE person_id IS NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX CONCURRENTLY IF EXISTS bylines_name_idx');
  }
}
