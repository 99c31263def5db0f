import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents have gained properties (addresses of pages, further kinds of blocks): all are made anew, in the background. */
export class RenderAllAnew1764749000000 implements MigrationInterface {
  readonly name = 'RenderAllAnew1764749000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'render', 'rebuild', '{}', now(), 0, now()
        WHERE EXISTS (SELECT FROM published_documents WHERE state = 'published')`);
  }

  /** What was rendered anew is still a rendering. */
  async down(): Promise<void> {}
}
