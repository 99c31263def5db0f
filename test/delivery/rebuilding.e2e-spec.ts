import { DataSource } from 'typeorm';
import { TakeTheArticleOutOfFacts1764700000001 } from '../../migrations/1764700000001-take-the-article-out-of-facts.js';
import { Rebuilding } from '../../src/publication/upkeep/rebuilding.js';
import { Verification } from '../../src/publication/upkeep/verification.js';
import { OutboxRelay } from '../../src/kernel/events/outbox-relay.js';
import { created, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();
let articles: ArticleAnswer[];

const quiet = (): { show(): void } => ({ show: () => undefined });
const verified = async (): Promise<string[]> => {
  const { done, differing } = await app.app.get(Verification).run(quiet);
  expect(done).toBe(articles.length);
  return differing.map(({ what }) => what).sort();
};

/** Everything that the content face holds. */
const held = async (): Promise<unknown> =>
  Promise.all(
    [
      'SELECT * FROM published_documents ORDER BY article_id',
      'SELECT * FROM document_terms ORDER BY article_id, term',
      'SELECT * FROM published_quotes ORDER BY id',
      'SELECT id, document, shown_from, shown_to FROM published_statistics ORDER BY id, shown_from',
      'SELECT * FROM entity_documents ORDER BY term',
      'SELECT article_id, etag, shown_from, shown_to FROM document_versions ORDER BY id',
    ].map((sql) => app.query(sql)),
  );

beforeAll(async () => {
  articles = [];
  for (const headline of ['One', 'Two', 'Three']) {
    const draft = await created(app.client, {
      headline,
      section: { name: 'Economy' },
      keywords: [headline],
      quotes: [{ text: `Said ${headline}`, speaker: { person: { name: 'Wu Qing' } } }],
      statistics: [{ value: '1.50', unit: { kind: 'percent' }, indicator: { name: 'Growth' } }],
    });
    articles.push(await taken(app.client, draft, 'publish'));
  }
  await eventually(async () => {
    expect(await app.query('SELECT 1 FROM outbox_entries')).toEqual([]);
  });
});

it('is as it would be rendered now', async () => {
  expect(await verified()).toEqual([]);
});

it('is told apart where it is not, and made anew exactly as it was', async () => {
  const before = await held();
  const [one, two, three] = articles.map(({ id }) => id);
  await app.query(`DELETE FROM document_terms WHERE article_id = $1`, [one]);
  await app.query(`UPDATE published_quotes SET document = '{}' WHERE article_id = $1`, [two]);
  await app.query(`UPDATE published_statistics SET document = '{}' WHERE article_id = $1`, [three]);
  await app.query(`UPDATE entity_documents SET document = '{}'`);
  expect(await verified()).toEqual(['quotes', 'statistics', 'terms']);
  expect(await app.app.get(Rebuilding).run(quiet)).toMatchObject({ done: 3, changed: 3 });
  expect(await verified()).toEqual([]);
  const rows = (await held()) as { shown_to?: unknown; document?: string }[][];
  // What was wrong for a while stands among what was shown.
  const shown = rows.map((table) => table.filter(({ document, shown_to }) => document !== '{}' || !shown_to));
  expect(shown).toEqual(before);
});

it('is told apart where lists, facts and searches would show something else', async () => {
  const before = await held();
  const [one, two, three] = articles.map(({ id }) => id);
  await app.query(`UPDATE published_documents SET fact_source = '{"id":"wrong"}' WHERE article_id = $1`, [
    one,
  ]);
  await app.query(`UPDATE published_documents SET card = '{"id":"wrong"}' WHERE article_id = $1`, [two]);
  await app.query(`UPDATE search_entries SET etag = 'wrong' WHERE article_id = $1`, [three]);
  expect(await verified()).toEqual(['article of its facts', 'card', 'the search', 'the sitemap']);
  expect(await app.app.get(Rebuilding).run(quiet)).toMatchObject({ done: 3, changed: 2 });
  await eventually(async () => {
    expect(await verified()).toEqual([]);
  });
  expect(await held()).toEqual(before);
});

it('tells what differs since another build made it from what this one made', async () => {
  const [one, two, three] = articles.map(({ id }) => id);
  await app.query(`UPDATE published_documents SET fact_source = ''`);
  await app.query('UPDATE published_documents SET made_by = NULL WHERE article_id = $1', [one]);
  // As a build leaves it that does not know of the column: the tag is that of the document before.
  await app.query(`UPDATE published_documents SET made_by = made_by || 'x' WHERE article_id = $1`, [two]);
  const { differing } = await app.app.get(Verification).run(quiet);
  const ofOthers = differing.map(({ id, ofOtherBuild }) => [id, ofOtherBuild === true]);
  expect(new Map(ofOthers as [string, boolean][])).toEqual(
    new Map([
      [one!, true],
      [two!, true],
      [three!, false],
    ]),
  );
  await app.app.get(Rebuilding).run(quiet);
  expect(await verified()).toEqual([]);
});

it('is the same after facts got their article, as older builds had it, and gave it away again', async () => {
  const before = await held();
  const { body } = await app.client.stranger().get('/v1/content/quotes');
  const migration = new TakeTheArticleOutOfFacts1764700000001();
  const runner = app.app.get(DataSource).createQueryRunner();
  try {
    await migration.down(runner);
    const facts = await app.query<{ document: string }>('SELECT document FROM published_quotes');
    const known = facts.map(({ document }) => JSON.parse(document) as object);
    expect(known).toEqual(expect.arrayContaining([...body.items]));
    await migration.up(runner);
    await migration.up(runner);
  } finally {
    await runner.release();
  }
  expect(await held()).toEqual(before);
  await eventually(async () => {
    expect(await verified()).toEqual([]);
  });
});

it('answers facts rightly that an older build wrote with their article', async () => {
  const { body } = await app.client.stranger().get('/v1/content/quotes');
  await app.query(
    `UPDATE published_quotes q SET document = left(q.document, -1) || ',"article":' || d.fact_source || '}'
     FROM published_documents d WHERE d.article_id = q.article_id`,
  );
  await app.query(`UPDATE published_documents SET fact_source = ''`);
  expect((await app.client.stranger().get('/v1/content/quotes?limit=50')).body.items).toEqual(body.items);
  await app.app.get(Rebuilding).run(quiet);
  expect(await verified()).toEqual([]);
});

it('comes back where it is missing, while readers go on reading', async () => {
  await app.query('DELETE FROM published_documents WHERE article_id = $1', [articles[0]?.id]);
  expect(await verified()).toEqual(['no document', 'public according to the change feed, but it is not']);
  const reading = app.client.stranger().get('/v1/content/articles/two');
  await app.app.get(Rebuilding).run(quiet);
  expect((await reading).status).toBe(200);
  expect(await verified()).toEqual([]);
  expect((await app.client.stranger().get('/v1/content/articles/one')).status).toBe(200);
});

it('is told where the feed, the sitemap or the search say otherwise, and mended there too', async () => {
  const [one, two, three] = articles.map(({ id }) => id);
  await app.query('DELETE FROM content_changes WHERE article_id = $1', [one]);
  await app.query(
    `INSERT INTO content_changes (id, kind, article_id, revision, slug, language, at)
     SELECT gen_random_uuid(), 'article.withdrawn', article_id, 9, slug, language, now() FROM published_documents WHERE article_id = $1`,
    [two],
  );
  await app.query('UPDATE content_changes SET revision = 1 WHERE article_id = $1', [three]);
  await app.query(`UPDATE sitemap_entries SET headline = 'Other' WHERE article_id = $1`, [one]);
  await app.query(`DELETE FROM search_entries WHERE article_id = $1`, [two]);
  expect(await verified()).toEqual([
    ...['not in the change feed', 'not in the change feed'],
    ...['the change feed last reported another revision', 'the search', 'the sitemap'],
  ]);
  const { cursor } = (await app.client.stranger().get('/v1/content/changes?limit=1000')).body;
  await app.app.get(Rebuilding).run(quiet);
  await eventually(async () => {
    expect(await verified()).toEqual([]);
  });
  const { items } = (await app.client.stranger().get(`/v1/content/changes?cursor=${String(cursor)}`)).body;
  expect(items.map(({ kind }) => kind)).toEqual([
    ...['article.published', 'article.published', 'article.updated'],
  ]);
});

it('tells operators how far it is', async () => {
  await app.app.get(OutboxRelay).stop();
  const [person] = (await app.client.get('/v1/editorial/people')).body.items;
  await app.client.patch(`/v1/editorial/people/${person?.id}`, { name: 'Wu Qing Ming' }, person?.revision);
  const { body } = await app.client.get('/v1/editorial/background-work?lane=render');
  expect(body.items).toEqual([
    expect.objectContaining({
      kind: 'rerender',
      payload: { term: `person:${person?.id}`, done: 0, changed: 0, total: 0 },
      attempts: 0,
      lastError: null,
    }),
  ]);
  expect((await app.client.stranger().get('/v1/editorial/background-work')).status).toBe(401);
});
