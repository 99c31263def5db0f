import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No article is assigned yet, but Postgres looks at each; in a transaction of its own, so that nobody waits meanwhile. */
export class ValidateAssignees1764830000001 implements MigrationInterface {
  readonly name = 'ValidateAssignees1764830000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE articles VALIDATE CONSTRAINT articles_assignee_id_fkey');
  }

  async down(): Promise<void> {}
}
