import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document whose embargo ended tells that moment as its last change: those that were rendered before it did are made anew. */
export class RenderWhatWaitedAnew1764650000000 implements MigrationInterface {
  name = 'RenderWhatWaitedAnew1764650000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'render', 'rebuild', '{}', now(), 0, now()
        WHERE EXISTS (SELECT FROM published_documents WHERE state = 'published' AND updated_at < published_at)`);
  }

  /** What was rendered anew is still a rendering. */
  async down(): Promise<void> {}
}
