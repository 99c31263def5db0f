/**
 * The statements of the hand-written baseline, one for each request: the JSON of an answer is built in Postgres. A change
 * answers the whole article, as the service does; a creation only what tells the new article, which one statement can see.
 */
const DOCUMENT = ` json_build_object('id', a.id, 'revision', a.revision, 'slug', a.slug, 'language', a.language, 'headline', a.headline, 'summary', a.summary,
  'section', (SELECT json_build_object('id', id, 'slug', slug, 'name', name) FROM sections WHERE id = a.section_id),
  'bylines', a.bylines, 'dateline', a.dateline, 'keywords', a.keywords, 'body', a.body,
  'organizations', (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind) ORDER BY m.n)
    FROM mentions m JOIN organizations o ON o.id = m.organization_id WHERE m.article_id = a.id),
  'quotes', (SELECT json_agg(json_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'title', q.title,
      'person', json_build_object('id', p.id, 'slug', p.slug, 'name', p.name),
      'organization', json_build_object('id', o.id, 'slug', o.slug, 'name', o.name), 'saidOn', q.said_on, 'anchors', q.anchors) ORDER BY q.n)
    FROM quotes q LEFT JOIN people p ON p.id = q.person_id LEFT JOIN organizations o ON o.id = q.organization_id WHERE q.article_id = a.id),
  'statistics', (SELECT json_agg(json_build_object('id', s.id, 'indicator', json_build_object('id', i.id, 'slug', i.slug, 'name', i.name),
      'place', s.place, 'value', s.value::text, 'unit', s.unit, 'asPrinted', s.as_printed, 'period', s.period, 'conversions', s.conversions,
      'comparison', s.comparison, 'share', s.share, 'source', o.name, 'anchors', s.anchors) ORDER BY s.n)
    FROM statistics s LEFT JOIN indicators i ON i.id = s.indicator_id LEFT JOIN organizations o ON o.id = s.organization_id WHERE s.article_id = a.id),
  'publishedAt', a.published_at, 'updatedAt', a.updated_at)::text AS answer`;

export const READ = `SELECT ${DOCUMENT} FROM articles a WHERE a.slug = $1`;

const CARD = `json_build_object('id', a.id, 'slug', a.slug, 'language', a.language, 'headline', a.headline, 'summary', a.summary,
    'section', (SELECT json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) FROM sections s WHERE s.id = a.section_id),
    'bylines', a.bylines, 'publishedAt', a.published_at, 'updatedAt', a.updated_at)`;

const list = (from: string, at: string, filter = ''): string => `
SELECT json_build_object('items', json_agg(card))::text AS answer FROM (
  SELECT ${CARD} AS card FROM ${from} WHERE ${at} < $1 ${filter} ORDER BY ${at} DESC LIMIT 20) cards`;

/** Lists, by what they are filtered by; `$2` is a slug. Each walks an index in its order. */
export const LISTS = {
  all: list('articles a', 'a.published_at'),
  organization: list(
    'mentions m JOIN articles a ON a.id = m.article_id',
    'm.published_at',
    'AND m.organization_id = (SELECT id FROM organizations WHERE slug = $2)',
  ),
  person: list(
    'quotes q JOIN articles a ON a.id = q.article_id',
    'q.published_at',
    'AND q.person_id = (SELECT id FROM people WHERE slug = $2)',
  ),
  section: list(
    'articles a',
    'a.published_at',
    'AND a.section_id = (SELECT id FROM sections WHERE slug = $2)',
  ),
};

const search = (order: string): string => `
SELECT json_build_object('items', json_agg(card))::text AS answer FROM (
  SELECT ${CARD} AS card FROM articles a, plainto_tsquery('english', $2) query
  WHERE a.words @@ query AND a.published_at < $1 ORDER BY ${order} LIMIT 20) cards`;

/** As most people write them: by relevance all matches are ranked. */
export const SEARCHES = {
  relevance: search('ts_rank(a.words, query) DESC, a.published_at DESC'),
  '-publishedAt': search('a.published_at DESC'),
};

export const CREATE = `
WITH written AS (SELECT $1::json AS j),
a AS (INSERT INTO articles (id, revision, slug, language, headline, summary, section_id, bylines, dateline, keywords, body, published_at, updated_at)
  SELECT gen_random_uuid(), 1, trim('-' FROM lower(regexp_replace(j ->> 'headline', '[^a-zA-Z0-9]+', '-', 'g'))), 'en', j ->> 'headline', j ->> 'summary',
    (SELECT id FROM sections WHERE slug = j #>> '{section,slug}'), j -> 'bylines', j -> 'dateline',
    ARRAY(SELECT json_array_elements_text(j -> 'keywords')), j -> 'body', now(), now() FROM written RETURNING id, slug, revision),
m AS (INSERT INTO mentions (id, article_id, n, organization_id, anchors, published_at)
  SELECT gen_random_uuid(), a.id, n, o.id, e -> 'anchors', now()
  FROM a, written, json_array_elements(j -> 'mentions') WITH ORDINALITY AS e (e, n) JOIN organizations o ON o.name = e #>> '{organization,name}'),
q AS (INSERT INTO quotes (id, article_id, n, kind, text, person_id, title, organization_id, said_on, anchors, published_at)
  SELECT gen_random_uuid(), a.id, n, 'direct', e ->> 'text', p.id, e #>> '{speaker,title}', o.id, e ->> 'saidOn', e -> 'anchors', now()
  FROM a, written, json_array_elements(j -> 'quotes') WITH ORDINALITY AS e (e, n) LEFT JOIN people p ON p.name = e #>> '{speaker,person,name}'
  LEFT JOIN organizations o ON o.name = e #>> '{speaker,organization,name}'),
s AS (INSERT INTO statistics (id, article_id, n, indicator_id, place, value, unit, as_printed, period, conversions, comparison, share, organization_id, anchors)
  SELECT gen_random_uuid(), a.id, n, i.id, e ->> 'place', (e ->> 'value')::numeric, e -> 'unit', e ->> 'asPrinted', e ->> 'period', e -> 'conversions',
    e -> 'comparison', e -> 'share', o.id, e -> 'anchors'
  FROM a, written, json_array_elements(j -> 'statistics') WITH ORDINALITY AS e (e, n) LEFT JOIN indicators i ON i.name = e #>> '{indicator,name}'
  LEFT JOIN organizations o ON o.name = e #>> '{attribution,organization,name}')
SELECT json_build_object('id', id, 'slug', slug, 'revision', revision)::text AS answer FROM a`;

export const CHANGE = `
WITH a AS (UPDATE articles SET headline = $3, revision = revision + 1, updated_at = now() WHERE id = $1 AND revision = $2 RETURNING *)
SELECT ${DOCUMENT} FROM a`;
