import type { MigrationInterface, QueryRunner } from 'typeorm';

const TITLE = "((document::json -> 'speaker') ->> 'title')";

const INDEXES = {
  quotes_said_at_id_idx: 'ON quotes ((coalesce(said_earliest, created_at)), id)',
  quotes_role_tokens_idx: 'ON quotes USING gin (role_tokens(speaker_title)) WHERE speaker_title IS NOT NULL',
  published_quotes_role_tokens_idx: `ON published_quotes USING gin (role_tokens(${TITLE})) WHERE ${TITLE} IS NOT NULL`,
  published_statistics_id_shown_from_idx: 'ON published_statistics (id, shown_from)',
  published_statistics_series_idx: `ON published_statistics (indicator_id, nature, lower(coalesce(place, '')),
    (coalesce(period_earliest, '-infinity')), (coalesce(period_latest, 'infinity'))) WHERE indicator_id IS NOT NULL`,
} as const;

/**
 * Quotes are found by what their speakers were; of a statement, when readers first read it, and which others there are of the same
 * nature, place and period. An index whose making was cut off stays behind, unfit for use, and would count as there: so each is
 * taken away first.
 */
export class FindStatementsOfASeries1764860000041 implements MigrationInterface {
  readonly name = 'FindStatementsOfASeries1764860000041';
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
