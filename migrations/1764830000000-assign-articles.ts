import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose work an article is, and when it is to be done. */
export class AssignArticles1764830000000 implements MigrationInterface {
  readonly name = 'AssignArticles1764830000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE articles ADD COLUMN assignee_id uuid, ADD COLUMN due_at timestamptz(3)',
    );
    await queryRunner.query(
      'ALTER TABLE articles ADD CONSTRAINT articles_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES users NOT VALID',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE articles DROP COLUMN assignee_id, DROP COLUMN due_at');
  }
}
