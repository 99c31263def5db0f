import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The content face as a plane of its own: what documents show (`document_terms`), how readers saw them before
 * (`document_versions`), the entities and facts that they show, what changed, and the work that follows a publication.
 * What is public is said by the views `public_*`, and nowhere else. The tables are filled from the published revisions
 * by the work that stands in the outbox at the end.
 */
export class DeepenDelivery1764200000000 implements MigrationInterface {
  name = 'DeepenDelivery1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [DOCUMENTS, TERMS, ENTITIES, FACTS, CHANGES, OUTBOX]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW public_statistics, public_quotes, public_entities, public_terms, public_documents;
      DROP TABLE outbox_entries, content_changes, published_statistics, published_quotes, entity_documents, document_terms, document_versions;
      ALTER TABLE published_documents
        DROP COLUMN shown_from, DROP COLUMN surrogate_keys,
        ADD COLUMN section_slug text, ADD COLUMN keywords text[] NOT NULL DEFAULT '{}';
      UPDATE published_documents SET section_slug = document::json -> 'section' ->> 'slug',
        keywords = ARRAY(SELECT json_array_elements_text(document::json -> 'keywords'));
      ALTER TABLE published_documents ALTER COLUMN keywords DROP DEFAULT;
      CREATE INDEX published_documents_section_slug_idx ON published_documents (section_slug, published_at) WHERE state = 'published';
      CREATE INDEX published_documents_keywords_idx ON published_documents USING gin (keywords);
    `);
  }
}

const DOCUMENTS = `
-- Filters go by document_terms from here on; no release has ever read these columns.
-- squawk-ignore ban-drop-column
ALTER TABLE published_documents DROP COLUMN section_slug, DROP COLUMN keywords;
ALTER TABLE published_documents ADD COLUMN surrogate_keys text[] NOT NULL DEFAULT '{}';
ALTER TABLE published_documents ADD COLUMN shown_from timestamptz(3) NOT NULL DEFAULT '-infinity';
UPDATE published_documents SET shown_from = published_at;
ALTER TABLE published_documents ALTER COLUMN shown_from DROP DEFAULT, ALTER COLUMN surrogate_keys DROP DEFAULT;

CREATE VIEW public_documents AS SELECT * FROM published_documents WHERE state = 'published' AND published_at <= now();

CREATE TABLE document_versions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article_id uuid NOT NULL CONSTRAINT document_versions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  state text NOT NULL,
  revision integer NOT NULL,
  slug text NOT NULL,
  language text NOT NULL,
  document text NOT NULL,
  etag text NOT NULL,
  surrogate_keys text[] NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  shown_from timestamptz(3) NOT NULL,
  shown_to timestamptz(3) NOT NULL
);
CREATE INDEX document_versions_article_id_shown_from_idx ON document_versions (article_id, shown_from);
`;

const TERMS = `
CREATE TABLE document_terms (
  article_id uuid NOT NULL CONSTRAINT document_terms_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
  term text NOT NULL,
  published_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (article_id, term)
);
CREATE INDEX document_terms_term_published_at_article_id_idx ON document_terms (term, published_at, article_id);
CREATE INDEX document_terms_term_updated_at_article_id_idx ON document_terms (term, updated_at, article_id);
CREATE VIEW public_terms AS SELECT * FROM document_terms WHERE published_at <= now();
`;

const ENTITIES = `
CREATE TABLE entity_documents (
  term text PRIMARY KEY,
  kind text NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  related_ids uuid[] NOT NULL,
  search_text text NOT NULL,
  document text NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT entity_documents_kind_slug_key UNIQUE (kind, slug),
  CONSTRAINT entity_documents_kind_check CHECK (kind IN ('person', 'organization', 'indicator', 'section'))
);
CREATE INDEX entity_documents_kind_name_id_idx ON entity_documents (kind, name, id);
CREATE INDEX entity_documents_related_ids_idx ON entity_documents USING gin (related_ids);
CREATE INDEX entity_documents_search_text_idx ON entity_documents USING gin (to_tsvector('simple', search_text));
CREATE VIEW public_entities AS SELECT * FROM entity_documents e
  WHERE e.kind = 'section' OR EXISTS (SELECT FROM public_terms t WHERE t.term = e.term);
`;

const FACTS = `
CREATE TABLE published_quotes (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL CONSTRAINT published_quotes_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
  person_id uuid,
  organization_id uuid,
  said_at timestamptz(3) NOT NULL,
  said_earliest timestamptz(3),
  said_latest timestamptz(3),
  document text NOT NULL,
  search_text text NOT NULL,
  published_at timestamptz(3) NOT NULL
);
CREATE INDEX published_quotes_article_id_idx ON published_quotes (article_id);
CREATE INDEX published_quotes_said_at_id_idx ON published_quotes (said_at, id);
CREATE INDEX published_quotes_person_id_said_at_id_idx ON published_quotes (person_id, said_at, id) WHERE person_id IS NOT NULL;
CREATE INDEX published_quotes_organization_id_said_at_id_idx ON published_quotes (organization_id, said_at, id) WHERE organization_id IS NOT NULL;
CREATE INDEX published_quotes_search_text_idx ON published_quotes USING gin (to_tsvector('simple', search_text));
CREATE VIEW public_quotes AS SELECT * FROM published_quotes WHERE published_at <= now();

CREATE TABLE published_statistics (
  row_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL,
  article_id uuid NOT NULL CONSTRAINT published_statistics_article_id_fkey REFERENCES published_documents ON DELETE CASCADE,
  indicator_id uuid,
  person_id uuid,
  organization_id uuid,
  place text,
  unit_key text NOT NULL,
  unit_kind text NOT NULL,
  nature text NOT NULL,
  period_earliest timestamptz(3),
  period_latest timestamptz(3),
  observed_at timestamptz(3) NOT NULL,
  document text NOT NULL,
  search_text text NOT NULL,
  published_at timestamptz(3) NOT NULL,
  shown_from timestamptz(3) NOT NULL,
  shown_to timestamptz(3)
);
CREATE UNIQUE INDEX published_statistics_id_key ON published_statistics (id) WHERE shown_to IS NULL;
CREATE INDEX published_statistics_article_id_idx ON published_statistics (article_id);
CREATE INDEX published_statistics_published_at_id_idx ON published_statistics (published_at, id) WHERE shown_to IS NULL;
CREATE INDEX published_statistics_indicator_id_published_at_id_idx ON published_statistics (indicator_id, published_at, id) WHERE indicator_id IS NOT NULL;
CREATE INDEX published_statistics_observed_at_id_idx ON published_statistics (observed_at, id) WHERE shown_to IS NULL;
CREATE INDEX published_statistics_organization_id_observed_at_id_idx ON published_statistics (organization_id, observed_at, id) WHERE organization_id IS NOT NULL;
CREATE INDEX published_statistics_indicator_id_observed_at_id_idx ON published_statistics (indicator_id, observed_at, id) WHERE indicator_id IS NOT NULL;
CREATE INDEX published_statistics_organization_id_published_at_id_idx ON published_statistics (organization_id, published_at, id) WHERE organization_id IS NOT NULL;
CREATE INDEX published_statistics_person_id_published_at_id_idx ON published_statistics (person_id, published_at, id) WHERE person_id IS NOT NULL;
CREATE INDEX published_statistics_place_published_at_id_idx ON published_statistics (lower(place), published_at, id) WHERE shown_to IS NULL;
CREATE INDEX published_statistics_search_text_idx ON published_statistics USING gin (to_tsvector('simple', search_text));
CREATE VIEW public_statistics AS SELECT * FROM published_statistics WHERE shown_to IS NULL AND published_at <= now();
`;

const CHANGES = `
CREATE TABLE content_changes (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL,
  kind text NOT NULL,
  article_id uuid NOT NULL,
  revision integer NOT NULL,
  slug text NOT NULL,
  language text NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT content_changes_id_key UNIQUE (id)
);
CREATE INDEX content_changes_article_id_position_idx ON content_changes (article_id, position);
`;

const OUTBOX = `
CREATE TABLE outbox_entries (
  id uuid PRIMARY KEY,
  lane text NOT NULL,
  kind text NOT NULL,
  payload json NOT NULL,
  due_at timestamptz(3) NOT NULL,
  attempts integer NOT NULL,
  last_error text,
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX outbox_entries_lane_due_at_id_idx ON outbox_entries (lane, due_at, id);

INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
  SELECT gen_random_uuid(), 'render', 'rebuild', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);
`;
