/** The hand-written baseline's own tables, well indexed for lists along whom articles name too, filled with the articles that the service's database publishes. */
export const BASELINE_TABLES = `
CREATE SCHEMA baseline;
SET search_path TO baseline;
CREATE TABLE sections (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text NOT NULL);
CREATE TABLE organizations (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text NOT NULL, kind text);
CREATE TABLE people (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text NOT NULL);
CREATE TABLE indicators (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text NOT NULL);
CREATE TABLE articles (
  id uuid PRIMARY KEY, revision integer NOT NULL, slug text NOT NULL UNIQUE, language text NOT NULL, headline text NOT NULL, summary text,
  section_id uuid REFERENCES sections, bylines json NOT NULL, dateline json, keywords text[] NOT NULL, body json NOT NULL,
  published_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english', headline || ' ' || coalesce(summary, '') || ' ' || body::text)) STORED);
CREATE TABLE mentions (
  id uuid PRIMARY KEY, article_id uuid NOT NULL REFERENCES articles, n integer NOT NULL,
  organization_id uuid NOT NULL REFERENCES organizations, anchors json NOT NULL, published_at timestamptz NOT NULL);
CREATE TABLE quotes (
  id uuid PRIMARY KEY, article_id uuid NOT NULL REFERENCES articles, n integer NOT NULL, kind text NOT NULL, text text NOT NULL,
  person_id uuid REFERENCES people, title text, organization_id uuid REFERENCES organizations, said_on text, anchors json NOT NULL, published_at timestamptz NOT NULL);
CREATE TABLE statistics (
  id uuid PRIMARY KEY, article_id uuid NOT NULL REFERENCES articles, n integer NOT NULL, indicator_id uuid REFERENCES indicators,
  place text, value numeric NOT NULL, unit json NOT NULL, as_printed text, period text, conversions json NOT NULL, comparison json,
  share json, organization_id uuid REFERENCES organizations, anchors json NOT NULL);

INSERT INTO sections SELECT id, slug, name FROM public.sections;
INSERT INTO organizations SELECT id, slug, name, kind FROM public.organizations;
INSERT INTO people SELECT id, slug, name FROM public.people;
INSERT INTO indicators SELECT id, slug, name FROM public.indicators;
INSERT INTO articles SELECT a.id, a.revision, a.slug, a.language, a.headline, a.summary, a.section_id,
  (SELECT json_agg(json_build_object('name', b.name, 'role', b.role) ORDER BY b.ordinal) FROM public.bylines b WHERE b.article_id = a.id),
  json_build_object('place', a.dateline_place, 'date', a.dateline_date), a.keywords, a.body, a.published_at, a.updated_at
  FROM public.articles a WHERE a.status = 'published';
INSERT INTO mentions SELECT m.id, m.article_id, m.ordinal, m.organization_id, m.anchors, a.published_at
  FROM public.mentions m JOIN articles a ON a.id = m.article_id;
INSERT INTO quotes SELECT q.id, q.article_id, q.ordinal, q.kind, q.text, q.person_id, q.speaker_title, q.organization_id, q.said_on, q.anchors, a.published_at
  FROM public.quotes q JOIN articles a ON a.id = q.article_id;
INSERT INTO statistics SELECT s.id, s.article_id, s.ordinal, s.indicator_id, s.place, s.value_number, s.unit, s.as_printed, s.period,
  s.conversions, s.comparison, s.share, s.attribution_organization_id, s.anchors
  FROM public.statistics s JOIN articles a ON a.id = s.article_id;

CREATE INDEX ON organizations (name);
CREATE INDEX ON people (name);
CREATE INDEX ON indicators (name);
CREATE INDEX ON articles (published_at DESC);
CREATE INDEX ON articles (updated_at DESC);
CREATE INDEX ON articles (section_id, published_at DESC);
CREATE INDEX ON articles USING gin (words);
CREATE INDEX ON mentions (article_id);
CREATE INDEX ON mentions (organization_id, published_at DESC);
CREATE INDEX ON quotes (article_id);
CREATE INDEX ON quotes (person_id, published_at DESC);
CREATE INDEX ON statistics (article_id);
CREATE INDEX ON statistics (indicator_id);
`;
