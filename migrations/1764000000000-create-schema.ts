import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first schema. Text that is searched as somebody types stands folded (case, accents) in `search_text`;
 * `name_keys` are the folded names and aliases by which a natural reference finds its entity.
 */
export class CreateSchema1764000000000 implements MigrationInterface {
  name = 'CreateSchema1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [FUNCTIONS, IDENTITY, ENTITIES, ARTICLES, FACTS, HISTORY, DELIVERY])
      await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE published_documents, article_transitions, article_revisions, public_slugs, statistics, quotes, mentions, bylines, articles,
        positions, people, organizations, indicators, sections, idempotency_keys, audit_entries, api_tokens, users;
      DROP FUNCTION refuse_change();
      DROP FUNCTION rfc3339(timestamptz);
    `);
  }
}

const FUNCTIONS = `
CREATE FUNCTION rfc3339(moment timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a row of % never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
`;

const IDENTITY = `
CREATE TABLE users (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE api_tokens (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT api_tokens_user_id_fkey REFERENCES users,
  name text NOT NULL,
  hash text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT api_tokens_name_key UNIQUE (name),
  CONSTRAINT api_tokens_hash_key UNIQUE (hash)
);

CREATE TABLE audit_entries (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  actor_id uuid NOT NULL,
  actor_name text NOT NULL,
  address text,
  action text NOT NULL,
  resource_type text NOT NULL,
  resource_id uuid NOT NULL,
  revision integer NOT NULL,
  changed_fields text[] NOT NULL
);
CREATE INDEX audit_entries_resource_id_revision_idx ON audit_entries (resource_id, revision);
CREATE TRIGGER audit_entries_immutable BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE idempotency_keys (
  actor_id uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  status integer NOT NULL,
  body text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (actor_id, key)
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (created_at);
`;

const named = (table: string, columns: string, constraints = '') => `
CREATE TABLE ${table} (
  id uuid PRIMARY KEY,
  revision integer NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  name_keys text[] NOT NULL,
  search_text text NOT NULL,
  ${columns},
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT ${table}_slug_key UNIQUE (slug)${constraints}
);
CREATE INDEX ${table}_name_keys_idx ON ${table} USING gin (name_keys);
CREATE INDEX ${table}_search_text_idx ON ${table} USING gin (to_tsvector('simple', search_text));
CREATE INDEX ${table}_name_id_idx ON ${table} (name, id);
CREATE INDEX ${table}_created_at_id_idx ON ${table} (created_at, id);
CREATE INDEX ${table}_updated_at_id_idx ON ${table} (updated_at, id);
`;

const ENTITIES = [
  named(
    'sections',
    `parent_id uuid CONSTRAINT sections_parent_id_fkey REFERENCES sections,
  position integer NOT NULL`,
  ),
  'CREATE INDEX sections_parent_id_idx ON sections (parent_id);',
  named(
    'organizations',
    `legal_name text,
  acronym text,
  aliases text[] NOT NULL,
  kind text,
  parent_id uuid CONSTRAINT organizations_parent_id_fkey REFERENCES organizations,
  country text,
  url text,
  same_as text[] NOT NULL`,
    `,
  CONSTRAINT organizations_kind_check CHECK (kind IN ('government', 'company', 'nonprofit', 'media', 'education', 'sport', 'party', 'international', 'other'))`,
  ),
  'CREATE INDEX organizations_parent_id_idx ON organizations (parent_id);',
  named(
    'people',
    `given_name text,
  family_name text,
  aliases text[] NOT NULL,
  description text,
  same_as text[] NOT NULL,
  image_asset_id uuid`,
  ),
  `
CREATE TABLE positions (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT positions_person_id_fkey REFERENCES people ON DELETE CASCADE,
  ordinal integer NOT NULL,
  title text NOT NULL,
  organization_id uuid CONSTRAINT positions_organization_id_fkey REFERENCES organizations,
  held_from text,
  held_to text,
  earliest timestamptz(3),
  latest timestamptz(3)
);
CREATE INDEX positions_person_id_idx ON positions (person_id);
CREATE INDEX positions_organization_id_idx ON positions (organization_id);
`,
  named(
    'indicators',
    `description text,
  unit jsonb,
  same_as text[] NOT NULL`,
  ),
].join('\n');

const ARTICLES = `
CREATE TABLE articles (
  id uuid PRIMARY KEY,
  revision integer NOT NULL,
  status text NOT NULL,
  working_status text,
  slug text NOT NULL,
  language text NOT NULL,
  translation_of uuid CONSTRAINT articles_translation_of_fkey REFERENCES articles,
  headline text NOT NULL,
  kicker text,
  summary text,
  section_id uuid CONSTRAINT articles_section_id_fkey REFERENCES sections,
  source_organization_id uuid CONSTRAINT articles_source_organization_id_fkey REFERENCES organizations,
  source_name text,
  source_url text,
  source_published_on text,
  dateline_place text,
  dateline_date text,
  keywords text[] NOT NULL,
  subjects text[] NOT NULL,
  canonical_url text,
  body json NOT NULL,
  embargo_until timestamptz(3),
  scheduled_for timestamptz(3),
  scheduled_revision integer,
  live_revision integer,
  first_published_at timestamptz(3),
  published_at timestamptz(3),
  trashed_at timestamptz(3),
  search_text text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  created_by uuid NOT NULL CONSTRAINT articles_created_by_fkey REFERENCES users,
  updated_by uuid NOT NULL CONSTRAINT articles_updated_by_fkey REFERENCES users,
  CONSTRAINT articles_status_check CHECK (status IN ('draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn')),
  CONSTRAINT articles_working_status_check CHECK (working_status IN ('draft', 'in-review', 'approved', 'scheduled'))
);
CREATE UNIQUE INDEX articles_language_slug_key ON articles (language, slug) WHERE trashed_at IS NULL;
CREATE INDEX articles_updated_at_id_idx ON articles (updated_at, id);
CREATE INDEX articles_created_at_id_idx ON articles (created_at, id);
CREATE INDEX articles_published_at_id_idx ON articles (published_at, id);
CREATE INDEX articles_section_id_idx ON articles (section_id) WHERE section_id IS NOT NULL;
CREATE INDEX articles_source_organization_id_idx ON articles (source_organization_id) WHERE source_organization_id IS NOT NULL;
CREATE INDEX articles_translation_of_idx ON articles (translation_of) WHERE translation_of IS NOT NULL;
CREATE INDEX articles_keywords_idx ON articles USING gin (keywords);
CREATE INDEX articles_search_text_idx ON articles USING gin (to_tsvector('simple', search_text));

CREATE TABLE bylines (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL CONSTRAINT bylines_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  ordinal integer NOT NULL,
  name text NOT NULL,
  person_id uuid CONSTRAINT bylines_person_id_fkey REFERENCES people,
  role text NOT NULL
);
CREATE INDEX bylines_article_id_idx ON bylines (article_id);
CREATE INDEX bylines_person_id_idx ON bylines (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE mentions (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL CONSTRAINT mentions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  ordinal integer NOT NULL,
  person_id uuid CONSTRAINT mentions_person_id_fkey REFERENCES people,
  organization_id uuid CONSTRAINT mentions_organization_id_fkey REFERENCES organizations,
  anchors json NOT NULL,
  CONSTRAINT mentions_one_check CHECK (num_nonnulls(person_id, organization_id) = 1)
);
CREATE INDEX mentions_article_id_idx ON mentions (article_id);
CREATE INDEX mentions_person_id_idx ON mentions (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX mentions_organization_id_idx ON mentions (organization_id) WHERE organization_id IS NOT NULL;

CREATE TABLE public_slugs (
  language text NOT NULL,
  slug text NOT NULL,
  article_id uuid NOT NULL CONSTRAINT public_slugs_article_id_fkey REFERENCES articles,
  since timestamptz(3) NOT NULL,
  PRIMARY KEY (language, slug)
);
CREATE INDEX public_slugs_article_id_idx ON public_slugs (article_id);
CREATE INDEX public_slugs_slug_idx ON public_slugs (slug);
`;

const FACTS = `
CREATE TABLE quotes (
  id uuid PRIMARY KEY,
  revision integer NOT NULL,
  article_id uuid NOT NULL CONSTRAINT quotes_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  person_id uuid CONSTRAINT quotes_person_id_fkey REFERENCES people,
  speaker_name text,
  speaker_title text,
  organization_id uuid CONSTRAINT quotes_organization_id_fkey REFERENCES organizations,
  organization_name text,
  said_on text,
  said_earliest timestamptz(3),
  said_latest timestamptz(3),
  occasion text,
  language text,
  translated boolean NOT NULL,
  anchors json NOT NULL,
  detached boolean NOT NULL,
  search_text text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT quotes_kind_check CHECK (kind IN ('direct', 'indirect', 'mixed'))
);
CREATE INDEX quotes_article_id_idx ON quotes (article_id);
CREATE INDEX quotes_person_id_idx ON quotes (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX quotes_organization_id_idx ON quotes (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX quotes_updated_at_id_idx ON quotes (updated_at, id);
CREATE INDEX quotes_said_earliest_idx ON quotes (said_earliest) WHERE said_earliest IS NOT NULL;
CREATE INDEX quotes_detached_idx ON quotes (updated_at, id) WHERE detached;
CREATE INDEX quotes_search_text_idx ON quotes USING gin (to_tsvector('simple', search_text));

CREATE TABLE statistics (
  id uuid PRIMARY KEY,
  revision integer NOT NULL,
  article_id uuid NOT NULL CONSTRAINT statistics_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  ordinal integer NOT NULL,
  indicator_id uuid CONSTRAINT statistics_indicator_id_fkey REFERENCES indicators,
  place text,
  value text NOT NULL,
  value_number numeric NOT NULL GENERATED ALWAYS AS (value::numeric) STORED,
  upper_value text,
  upper_value_number numeric GENERATED ALWAYS AS (upper_value::numeric) STORED,
  qualifier text NOT NULL,
  unit json NOT NULL,
  unit_key text NOT NULL,
  as_printed text,
  period text,
  period_label text,
  period_earliest timestamptz(3),
  period_latest timestamptz(3),
  nature text NOT NULL,
  conversions json NOT NULL,
  comparison json,
  share json,
  attribution_person_id uuid CONSTRAINT statistics_attribution_person_id_fkey REFERENCES people,
  attribution_organization_id uuid CONSTRAINT statistics_attribution_organization_id_fkey REFERENCES organizations,
  attribution_name text,
  anchors json NOT NULL,
  detached boolean NOT NULL,
  search_text text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT statistics_qualifier_check CHECK (qualifier IN ('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly')),
  CONSTRAINT statistics_nature_check CHECK (nature IN ('actual', 'estimate', 'forecast', 'target', 'plan'))
);
CREATE INDEX statistics_article_id_idx ON statistics (article_id);
CREATE INDEX statistics_indicator_id_idx ON statistics (indicator_id) WHERE indicator_id IS NOT NULL;
CREATE INDEX statistics_attribution_person_id_idx ON statistics (attribution_person_id) WHERE attribution_person_id IS NOT NULL;
CREATE INDEX statistics_attribution_organization_id_idx ON statistics (attribution_organization_id) WHERE attribution_organization_id IS NOT NULL;
CREATE INDEX statistics_updated_at_id_idx ON statistics (updated_at, id);
CREATE INDEX statistics_search_text_idx ON statistics USING gin (to_tsvector('simple', search_text));
`;

const HISTORY = `
CREATE TABLE article_revisions (
  article_id uuid NOT NULL CONSTRAINT article_revisions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  number integer NOT NULL,
  cause text NOT NULL,
  changed_fields text[] NOT NULL,
  snapshot json NOT NULL,
  entity_ids uuid[] NOT NULL,
  created_at timestamptz(3) NOT NULL,
  created_by uuid NOT NULL CONSTRAINT article_revisions_created_by_fkey REFERENCES users,
  PRIMARY KEY (article_id, number),
  CONSTRAINT article_revisions_cause_check CHECK (cause IN ('edit', 'fact', 'transition', 'restore', 'merge', 'correction'))
);
CREATE INDEX article_revisions_entity_ids_idx ON article_revisions USING gin (entity_ids);
CREATE TRIGGER article_revisions_immutable BEFORE UPDATE ON article_revisions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE article_transitions (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL CONSTRAINT article_transitions_article_id_fkey REFERENCES articles ON DELETE CASCADE,
  revision integer NOT NULL,
  action text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  note text,
  at timestamptz(3) NOT NULL,
  by_id uuid NOT NULL CONSTRAINT article_transitions_by_id_fkey REFERENCES users
);
CREATE INDEX article_transitions_article_id_at_idx ON article_transitions (article_id, at);
`;

const DELIVERY = `
CREATE TABLE published_documents (
  article_id uuid PRIMARY KEY CONSTRAINT published_documents_article_id_fkey REFERENCES articles,
  revision integer NOT NULL,
  state text NOT NULL,
  language text NOT NULL,
  slug text NOT NULL,
  section_slug text,
  keywords text[] NOT NULL,
  document text NOT NULL,
  card json NOT NULL,
  etag text NOT NULL,
  published_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT published_documents_state_check CHECK (state IN ('published', 'withdrawn'))
);
CREATE UNIQUE INDEX published_documents_slug_language_key ON published_documents (slug, language);
CREATE INDEX published_documents_published_at_idx ON published_documents (published_at, article_id) WHERE state = 'published';
CREATE INDEX published_documents_updated_at_idx ON published_documents (updated_at, article_id) WHERE state = 'published';
CREATE INDEX published_documents_section_slug_idx ON published_documents (section_slug, published_at) WHERE state = 'published';
CREATE INDEX published_documents_keywords_idx ON published_documents USING gin (keywords);
`;
