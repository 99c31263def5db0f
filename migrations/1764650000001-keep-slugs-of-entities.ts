import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The addresses at which readers found an entity before, so that they lead to where it is now. */
export class KeepSlugsOfEntities1764650000001 implements MigrationInterface {
  name = 'KeepSlugsOfEntities1764650000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE entity_slugs (
        kind text NOT NULL,
        slug text NOT NULL,
        term text NOT NULL CONSTRAINT entity_slugs_term_fkey REFERENCES entity_documents ON DELETE CASCADE,
        PRIMARY KEY (kind, slug)
      );
      CREATE INDEX entity_slugs_term_idx ON entity_slugs (term);
      -- Every slug by which an entity is found: its own, and those it had, unless another bears them now.
      CREATE VIEW addressed_entities AS
        SELECT kind, slug, id, term FROM entity_documents
        UNION ALL SELECT s.kind, s.slug, e.id, e.term FROM entity_slugs s JOIN entity_documents e ON e.term = s.term
        WHERE NOT EXISTS (SELECT FROM entity_documents o WHERE o.kind = s.kind AND o.slug = s.slug);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP VIEW addressed_entities; DROP TABLE entity_slugs');
  }
}
