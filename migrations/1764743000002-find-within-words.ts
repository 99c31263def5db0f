import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ...['articles', 'people', 'organizations', 'indicators', 'sections', 'quotes', 'statistics'],
  ...['entity_documents', 'published_quotes', 'published_statistics'],
] as const;

/**
 * Lists find by `search_tokens`. The indexes on what they found by before go at once: an older build that still runs finds without them,
 * only slower. An index whose making was cut off stays behind, unfit for use, and would count as there: so each is taken away first.
 */
export class FindWithinWords1764743000002 implements MigrationInterface {
  readonly name = 'FindWithinWords1764743000002';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await replace(queryRunner, 'search_text', 'search_tokens', 'search_tokens(search_text)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replace(queryRunner, 'search_tokens', 'search_text', "to_tsvector('simple', search_text)");
  }
}

async function replace(
  queryRunner: QueryRunner,
  OLD: string,
  NEW: string,
  EXPRESSION: string,
): Promise<void> {
  for (const TABLE of TABLES) {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${TABLE}_${NEW}_idx`);
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${TABLE}_${NEW}_idx ON ${TABLE} USING gin ((${EXPRESSION}))`,
    );
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${TABLE}_${OLD}_idx`);
  }
}
