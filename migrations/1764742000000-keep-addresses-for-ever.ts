import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Slugs under which readers found people, organizations, indicators and sections are never given to others: so they are kept from the
 * first publication on, and stay when whom they lead to is deleted. A slug that was made from a headline or a name is told from one
 * that somebody chose; of those that are there nobody knows, and they stay as they are.
 *
 * A section is public while a public document shows it, or one below it; or while no article was ever written for it, so that a
 * newsroom can set up its tree beforehand.
 */
export class KeepAddressesForEver1764742000000 implements MigrationInterface {
  readonly name = 'KeepAddressesForEver1764742000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const TABLE of SLUGGED)
      await queryRunner.query(`ALTER TABLE ${TABLE} ADD COLUMN slug_given boolean NOT NULL DEFAULT true`);
    await queryRunner.query('ALTER TABLE entity_slugs DROP CONSTRAINT entity_slugs_term_fkey');
    await queryRunner.query(SEEN);
    await queryRunner.query(PUBLIC);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE VIEW public_entities AS SELECT * FROM entity_documents e
        WHERE e.kind = 'section' OR EXISTS (SELECT FROM public_terms t WHERE t.term = e.term);
      DELETE FROM entity_slugs s WHERE NOT EXISTS (SELECT FROM entity_documents e WHERE e.term = s.term);
      ALTER TABLE entity_slugs ADD CONSTRAINT entity_slugs_term_fkey FOREIGN KEY (term) REFERENCES entity_documents ON DELETE CASCADE;
    `);
    for (const TABLE of SLUGGED) await queryRunner.query(`ALTER TABLE ${TABLE} DROP COLUMN slug_given`);
  }
}

const SLUGGED = ['articles', 'people', 'organizations', 'indicators', 'sections'];

/** What readers see, or saw: a document that no public document shows any more belongs to something that one showed before. */
const SEEN = `INSERT INTO entity_slugs (kind, slug, term)
  SELECT kind, slug, term FROM entity_documents e
  WHERE EXISTS (SELECT FROM public_terms t WHERE t.term = e.term)
    OR (e.kind <> 'section' AND NOT EXISTS (SELECT FROM document_terms t WHERE t.term = e.term))
  ON CONFLICT (kind, slug) DO NOTHING`;

const PUBLIC = `CREATE OR REPLACE VIEW public_entities AS SELECT * FROM entity_documents e
  WHERE EXISTS (SELECT FROM public_terms t WHERE t.term = e.term)
    OR (e.kind = 'section' AND (
      EXISTS (
        WITH RECURSIVE below (id, term) AS (
          SELECT c.id, c.term FROM entity_documents c WHERE c.kind = 'section' AND c.related_ids @> ARRAY[e.id]
          UNION SELECT c.id, c.term FROM below b JOIN entity_documents c ON c.kind = 'section' AND c.related_ids @> ARRAY[b.id])
        SELECT FROM below b JOIN public_terms t ON t.term = b.term)
      OR NOT EXISTS (SELECT FROM article_revisions r WHERE r.entity_ids @> ARRAY[e.id])))`;
