import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF = 'ON published_statistics';

/** Observations as of a moment ask for a nature among values of the past, too. */
const INDEXES = {
  published_statistics_unit_key_idx: `${OF} (unit_key) WHERE shown_to IS NULL`,
  published_statistics_unit_kind_idx: `${OF} (unit_kind) WHERE shown_to IS NULL`,
  published_statistics_nature_idx: `${OF} (nature)`,
} as const;

/**
 * Statistics of a unit or a nature that few have are found without going through all. The indexes are small, since each
 * value stands in them once. One whose making was cut off stays behind, unfit for use: so each is taken away first.
 */
export class FindStatisticsOfRareUnits1764730000000 implements MigrationInterface {
  readonly name = 'FindStatisticsOfRareUnits1764730000000';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.down(queryRunner);
    for (const [NAME, DEFINITION] of Object.entries(INDEXES))
      await queryRunner.query(`CREATE INDEX CONCURRENTLY IF NOT EXISTS ${NAME} ${DEFINITION}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const NAME of Object.keys(INDEXES))
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${NAME}`);
  }
}
