import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What readers get of a fact's article stands once with the document (`fact_source`), not in each of its facts, and a search takes its
 * cards from where they are: a new headline leaves the facts as they are, and nothing stands there twice. Entries are told by a tag what
 * they were made of, so those that would be the same are not written again.
 */
export class JoinFactsWithTheirArticle1764700000000 implements MigrationInterface {
  name = 'JoinFactsWithTheirArticle1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE published_documents ADD COLUMN fact_source text NOT NULL DEFAULT '';
      UPDATE published_documents SET fact_source = json_build_object('id', article_id, 'slug', slug, 'language', language,
        'headline', card -> 'headline', 'publishedAt', card -> 'publishedAt', 'url', document::json -> 'url')::text;
      CREATE OR REPLACE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
      CREATE OR REPLACE VIEW addressed_documents AS SELECT * FROM published_documents WHERE state = 'withdrawn' OR published_at <= now();

      -- The article is the last property of each.
      UPDATE published_quotes SET document = ${WITHOUT_ARTICLE};
      UPDATE published_statistics SET document = ${WITHOUT_ARTICLE};

      ALTER TABLE search_entries ADD COLUMN etag text NOT NULL DEFAULT '';
      -- Empty from now on, and to be dropped when no older build writes it.
      ALTER TABLE search_entries ALTER COLUMN card SET DEFAULT '{}';
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE published_quotes f SET document = ${WITH_ARTICLE} FROM published_documents d WHERE d.article_id = f.article_id;
      UPDATE published_statistics f SET document = ${WITH_ARTICLE} FROM published_documents d WHERE d.article_id = f.article_id;
      DROP VIEW addressed_documents, public_documents;
      ALTER TABLE published_documents DROP COLUMN fact_source;
      CREATE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();
      CREATE VIEW addressed_documents AS SELECT * FROM published_documents WHERE state = 'withdrawn' OR published_at <= now();
      TRUNCATE search_entries;
      ALTER TABLE search_entries DROP COLUMN etag;
      ALTER TABLE search_entries ALTER COLUMN card DROP DEFAULT;
      INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
        SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
    `);
  }
}

const WITHOUT_ARTICLE = `left(document, strpos(document, ',"article":{"id":"' || article_id) - 1) || '}'`;
const WITH_ARTICLE = `left(f.document, -1) || ',"article":' || d.fact_source || '}'`;
