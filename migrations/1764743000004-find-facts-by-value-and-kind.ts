import type { MigrationInterface, QueryRunner } from 'typeorm';

const VALUE = "(fact_property(document, 'value')::numeric)";
const UPPER_VALUE = "(fact_property(document, 'upperValue')::numeric)";
const KIND = "fact_property(document, 'kind')";

const INDEXES = {
  published_statistics_value_id_idx: `ON published_statistics (${VALUE}, id) WHERE shown_to IS NULL`,
  published_statistics_upper_value_idx: `ON published_statistics (${UPPER_VALUE}) WHERE shown_to IS NULL AND ${UPPER_VALUE} IS NOT NULL`,
  published_quotes_kind_idx: `ON published_quotes (${KIND})`,
} as const;

/**
 * Statistics are sorted by their value and found by its bounds, quotes found by their kind. An index whose making was cut off stays
 * behind, unfit for use, and would count as there: so each is taken away first.
 */
export class FindFactsByValueAndKind1764743000004 implements MigrationInterface {
  readonly name = 'FindFactsByValueAndKind1764743000004';
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
