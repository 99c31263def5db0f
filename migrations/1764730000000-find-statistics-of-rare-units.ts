import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['unit_key', 'unit_kind', 'nature'] as const;

/**
 * Statistics of a unit or a nature that few have are found without going through all. The indexes are small, since each
 * value stands in them once. One whose making was cut off stays behind, unfit for use: so each is taken away first.
 */
export class FindStatisticsOfRareUnits1764730000000 implements MigrationInterface {
  readonly name = 'FindStatisticsOfRareUnits1764730000000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.down(queryRunner);
    for (const COLUMN of COLUMNS)
      await queryRunner.query(
        `CREATE INDEX CONCURRENTLY IF NOT EXISTS published_statistics_${COLUMN}_idx ON published_statistics (${COLUMN}) WHERE shown_to IS NULL`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const COLUMN of COLUMNS)
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS published_statistics_${COLUMN}_idx`);
  }
}
