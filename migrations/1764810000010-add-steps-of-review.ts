import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Review, schedules and going back: who has written since the last publication, since when readers see what they see, and what
 * they saw before. Which changes are not published yet is said by `working_status` alone from now on, because what readers see
 * is not always the newest revision but one.
 */
export class AddStepsOfReview1764810000010 implements MigrationInterface {
  readonly name = 'AddStepsOfReview1764810000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE articles ADD COLUMN written_by uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN live_at timestamptz(3), ADD COLUMN earlier_live_revision integer;
      ALTER TABLE article_transitions ADD COLUMN live_revision integer, ADD COLUMN scheduled_for timestamptz(3);
      UPDATE articles SET working_status = 'draft'
        WHERE live_revision IS NOT NULL AND revision > live_revision AND working_status IS NULL;
      UPDATE articles a SET written_by = coalesce((
        SELECT array_agg(DISTINCT r.created_by) FROM article_revisions r
        WHERE r.article_id = a.id AND r.cause <> 'transition' AND r.number > coalesce(a.live_revision,
          (SELECT max(t.revision) FROM article_transitions t WHERE t.article_id = a.id AND t.action = 'publish'), 0)), '{}')
      WHERE a.live_revision IS NULL OR a.working_status IS NOT NULL;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE articles DROP COLUMN written_by, DROP COLUMN live_at, DROP COLUMN earlier_live_revision;
      ALTER TABLE article_transitions DROP COLUMN live_revision, DROP COLUMN scheduled_for;`);
  }
}
