import type { Client } from 'pg';
import { takeWords } from '../sample-words.js';
import type { Examples } from './requests.js';

const LONG_AGO = '2016-05-01T00:00:00Z';
const LATELY = '2024-05-01T00:00:00Z';

/** Of a seeded database: of each kind what most articles bear, and what hardly one does; of units, natures and places what none has. */
export async function takeExamples(client: Pick<Client, 'query'>): Promise<Examples> {
  const { rows } = await client.query<{ kind: string; slug: string; id: string }>(EXTREMES);
  const of = (wanted: string): string[] => rows.flatMap(({ kind, slug }) => (kind === wanted ? [slug] : []));
  const idsOf = (wanted: string): string[] => rows.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const [people, organizations, indicators, sections] = [
    of('person'),
    of('organization'),
    of('indicator'),
    of('section'),
  ];
  const articles = await client.query<{ slug: string; id: string }>(
    'SELECT slug, article_id AS id FROM public_documents ORDER BY published_at DESC LIMIT 1',
  );
  const articleIds = articles.rows.map(({ id }) => id);
  const facts = await client.query<{ quote: string; statistic: string }>(FACTS, [articleIds]);
  const { common = 'word', middling = common, rare = middling } = await takeWords(client as Client);
  return {
    slugs: { articles: articles.rows.map(({ slug }) => slug), people, organizations, indicators, sections },
    ids: {
      articles: articleIds,
      quotes: facts.rows.map(({ quote }) => quote),
      statistics: facts.rows.map(({ statistic }) => statistic),
    },
    parts: { format: ['atom', 'rss', 'json'], page: ['1'] },
    values: {
      person: people,
      organization: organizations,
      indicator: indicators,
      section: sections,
      article: articles.rows.map(({ slug }) => slug),
      articleId: articleIds,
      personId: idsOf('person'),
      organizationId: idsOf('organization'),
      indicatorId: idsOf('indicator'),
      published: ['true', 'false'],
      state: ['attached', 'detached'],
      saidAfter: [LONG_AGO, LATELY],
      saidBefore: [LATELY, LONG_AGO],
      periodFrom: ['2014', '2023'],
      periodTo: ['2023', '2014'],
      by: ['person', 'organization', 'kind', 'section', 'month'],
      keyword: of('keyword'),
      subject: ['medtop:04000000'],
      language: ['en'],
      publishedAfter: [LONG_AGO, LATELY],
      publishedBefore: [LATELY, LONG_AGO],
      at: [LATELY],
      asOf: [LATELY, '1990-01-01T00:00:00Z'],
      from: ['2014-01-01', '2023-01-01'],
      to: ['2023-01-01', '2014-01-01'],
      q: [common, middling, rare],
      place: [...(await places(client)), 'Nowhere'],
      role: ['director', 'nobody'],
      superseded: ['false', 'true'],
      unit: ['percent', 'currency:ISK'],
      nature: ['actual', 'target'],
      minValue: ['0', '100000000000000'],
      maxValue: ['1', '100000000000000'],
      kind: ['direct', 'mixed'],
      type: ['articles', 'quotes', 'statistics', 'people', 'organizations'],
    },
  };
}

const EXTREMES = `
WITH counted AS (
  SELECT split_part(t.term, ':', 1) AS kind, split_part(t.term, ':', 2) AS id, coalesce(e.slug, split_part(t.term, ':', 2)) AS slug, count(*) AS n
  FROM document_terms t LEFT JOIN entity_documents e USING (term) GROUP BY t.term, e.slug),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY kind ORDER BY n DESC, slug) AS most, row_number() OVER (PARTITION BY kind ORDER BY n, slug) AS least
  FROM counted)
SELECT kind, slug, id FROM ranked WHERE 1 IN (most, least) ORDER BY n DESC`;

const FACTS = `
SELECT q.id AS quote, s.id AS statistic FROM quotes q JOIN statistics s USING (article_id)
WHERE article_id = ANY ($1) AND s.indicator_id IS NOT NULL AND s.period IS NOT NULL LIMIT 1`;

async function places(client: Pick<Client, 'query'>): Promise<string[]> {
  const { rows } = await client.query<{ place: string }>(
    'SELECT place FROM published_statistics WHERE place IS NOT NULL ORDER BY row_id DESC LIMIT 1',
  );
  return rows.map(({ place }) => place);
}
