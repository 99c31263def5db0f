import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What came with an article that was published elsewhere before was known since then, not since it came here. Quotes without a date
 * are sorted by what their articles say of it: all documents are rendered anew, in the background.
 */
export class DateStatementsAnew1764860000042 implements MigrationInterface {
  readonly name = 'DateStatementsAnew1764860000042';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE published_statistics s SET shown_from = s.published_at WHERE s.published_at < s.shown_from
        AND NOT EXISTS (SELECT FROM document_versions v WHERE v.article_id = s.article_id)
        AND NOT EXISTS (SELECT FROM published_statistics o WHERE o.id = s.id AND o.shown_from < s.shown_from)`);
    await queryRunner.query(`
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'render', 'rebuild', '{}', now(), 0, now()
        WHERE EXISTS (SELECT FROM published_documents WHERE state = 'published')`);
  }

  /** When something was known, and what is rendered anew, is right for an older build, too. */
  async down(): Promise<void> {}
}
