/**
 * The hand-written baseline's own tables, well indexed, filled with the same data as the service's; and its statements, one for
 * each request. No validation, revisions, audit trail, permissions or events.
 */
export const TABLES = `
CREATE SCHEMA baseline;
SET search_path TO baseline;
CREATE TABLE people (id uuid PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL);
CREATE TABLE organizations (id uuid PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL);
CREATE TABLE articles (id uuid PRIMARY KEY, revision integer NOT NULL, slug text UNIQUE NOT NULL, headline text NOT NULL, summary text,
  section text, keywords text[] NOT NULL, body jsonb NOT NULL, published_at timestamptz NOT NULL, updated_at timestamptz NOT NULL);
CREATE TABLE mentions (article_id uuid NOT NULL REFERENCES articles, organization_id uuid NOT NULL REFERENCES organizations);
CREATE TABLE quotes (id uuid PRIMARY KEY, article_id uuid NOT NULL REFERENCES articles, person_id uuid REFERENCES people, text text NOT NULL, title text, anchors jsonb NOT NULL);
CREATE TABLE statistics (id uuid PRIMARY KEY, article_id uuid NOT NULL REFERENCES articles, indicator text, value numeric NOT NULL, unit jsonb NOT NULL, as_printed text, period text, anchors jsonb NOT NULL);
INSERT INTO people SELECT id, slug, name FROM public.people;
INSERT INTO organizations SELECT id, slug, name FROM public.organizations;
INSERT INTO articles SELECT a.id, a.revision, a.slug, a.headline, a.summary, s.name, a.keywords, a.body::jsonb, a.published_at, a.updated_at
  FROM public.articles a LEFT JOIN public.sections s ON s.id = a.section_id;
INSERT INTO mentions SELECT article_id, organization_id FROM public.mentions;
INSERT INTO quotes SELECT id, article_id, person_id, text, speaker_title, anchors::jsonb FROM public.quotes;
INSERT INTO statistics SELECT s.id, s.article_id, i.name, s.value_number, s.unit::jsonb, s.as_printed, s.period, s.anchors::jsonb
  FROM public.statistics s LEFT JOIN public.indicators i ON i.id = s.indicator_id;
CREATE INDEX ON articles (published_at DESC);
CREATE INDEX ON people (name);
CREATE INDEX ON organizations (name);
CREATE INDEX ON mentions (article_id);
CREATE INDEX ON mentions (organization_id);
CREATE INDEX ON quotes (article_id);
CREATE INDEX ON quotes (person_id);
CREATE INDEX ON statistics (article_id);
ANALYZE;
`;

export const READ_ONE = `
SELECT json_build_object('id', a.id, 'slug', a.slug, 'headline', a.headline, 'summary', a.summary, 'section', a.section, 'keywords', a.keywords, 'body', a.body, 'publishedAt', a.published_at,
  'organizations', (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name)) FROM mentions m JOIN organizations o ON o.id = m.organization_id WHERE m.article_id = a.id),
  'quotes', (SELECT json_agg(json_build_object('id', q.id, 'text', q.text, 'title', q.title, 'anchors', q.anchors, 'speaker', json_build_object('id', p.id, 'slug', p.slug, 'name', p.name)))
    FROM quotes q LEFT JOIN people p ON p.id = q.person_id WHERE q.article_id = a.id),
  'statistics', (SELECT json_agg(json_build_object('id', s.id, 'indicator', s.indicator, 'value', s.value::text, 'unit', s.unit, 'asPrinted', s.as_printed, 'period', s.period, 'anchors', s.anchors))
    FROM statistics s WHERE s.article_id = a.id))::text AS document
FROM articles a WHERE a.slug = $1`;

export const NEWEST = `
SELECT json_agg(card)::text AS document FROM (
  SELECT json_build_object('id', id, 'slug', slug, 'headline', headline, 'summary', summary, 'section', section, 'publishedAt', published_at, 'updatedAt', updated_at) AS card
  FROM articles ORDER BY published_at DESC LIMIT 20) cards`;

export const CREATE = `
WITH article AS (
  INSERT INTO articles SELECT gen_random_uuid(), 1, $1::json ->> 'slug', $1::json ->> 'headline', $1::json ->> 'summary', $1::json #>> '{section,name}',
    ARRAY(SELECT json_array_elements_text($1::json -> 'keywords')), ($1::json -> 'body')::jsonb, now(), now() RETURNING id),
m AS (INSERT INTO mentions SELECT article.id, o.id FROM article, json_array_elements($1::json -> 'mentions') e
  JOIN organizations o ON o.name = e #>> '{organization,name}'),
q AS (INSERT INTO quotes SELECT gen_random_uuid(), article.id, p.id, e ->> 'text', e #>> '{speaker,title}', (e -> 'anchors')::jsonb FROM article, json_array_elements($1::json -> 'quotes') e
  LEFT JOIN people p ON p.name = e #>> '{speaker,person,name}'),
s AS (INSERT INTO statistics SELECT gen_random_uuid(), article.id, e #>> '{indicator,name}', (e ->> 'value')::numeric, (e -> 'unit')::jsonb, e ->> 'asPrinted', e ->> 'period', (e -> 'anchors')::jsonb
  FROM article, json_array_elements($1::json -> 'statistics') e)
SELECT id FROM article`;

export const CHANGE = `UPDATE articles SET headline = $2, revision = revision + 1, updated_at = now() WHERE id = $1 AND revision = $3 RETURNING revision`;
