import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which anybody may see an article that is not published. */
export class AddPreviewLinks1764830000011 implements MigrationInterface {
  readonly name = 'AddPreviewLinks1764830000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE preview_links (
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL REFERENCES articles ON DELETE CASCADE,
        article_revision integer,
        hash text NOT NULL UNIQUE,
        expires_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL,
        created_by uuid NOT NULL REFERENCES users
      );
      CREATE INDEX preview_links_article_id_created_at_id_idx ON preview_links (article_id, created_at, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE preview_links');
  }
}
