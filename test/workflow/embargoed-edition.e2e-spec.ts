import { Logger } from '@nestjs/common';
import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { Rebuilding } from '../../src/delivery/writing/rebuilding.js';
import { Verification } from '../../src/delivery/writing/verification.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body, Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

let app: TestApp;
let client: Client;
let reader: Client;

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  reader = client.stranger();
});

afterAll(() => app.close());

const HOUR = 3_600_000;
const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const quiet = (): { show(): void } => ({ show: () => undefined });

const headlineAt = async (slug: string, query = ''): Promise<unknown> => {
  const { status, body } = await reader.get(`/v1/content/articles/${slug}${query}`);
  return status === 200 ? body['headline'] : status;
};

const toldOf = async ({ id }: ArticleAnswer): Promise<unknown[]> => {
  const { body } = await reader.get('/v1/content/changes?limit=1000');
  return body.items.flatMap(({ kind, revision, article }) =>
    (article as Body).id === id ? [`${String(kind)} ${revision} ${(article as Body).slug}`] : [],
  );
};

/** A public article of which a further edition waits. */
async function waiting(name: string, milliseconds = HOUR): Promise<[ArticleAnswer, ArticleAnswer]> {
  const made = await created(client, {
    ...{ headline: `Old ${name}`, slug: `old-${name}`, section: { name: 'Harbour' } },
    ...{ body: [paragraph('a', `Old ${name}.`)], statistics: [{ value: '1', unit: { kind: 'percent' } }] },
  });
  const first = await taken(client, made, 'publish');
  await patched(client, made, {
    ...{ headline: `New ${name}`, slug: `new-${name}`, embargoUntil: later(milliseconds) },
    ...{ body: [paragraph('a', `New ${name}.`)], statistics: [{ value: '2', unit: { kind: 'percent' } }] },
  });
  return [first, await taken(client, made, 'publish')];
}

const values = async ({ id }: ArticleAnswer): Promise<unknown[]> => {
  const { body } = await reader.get('/v1/content/statistics?limit=100');
  return body.items.flatMap(({ article, value }) => ((article as Body).id === id ? [value] : []));
};

/** All places where readers may meet the article, as the words that stand there. */
const met = async (name: string): Promise<string[]> => {
  const answers = await Promise.all(
    [
      '/v1/content/articles?limit=100',
      `/v1/content/search?q=${name}`,
      '/sitemaps/articles-1.xml',
      '/feeds/articles.json',
    ].map((path) => reader.get(path)),
  );
  return answers.map(({ text }) =>
    [...new Set(text.match(new RegExp(`(Old|New) ${name}|(old|new)-${name}`, 'g')))].sort().join(),
  );
};
const ONLY = (word: string, name: string): string[] => {
  const [headline, slug] = [`${word} ${name}`, `${word.toLowerCase()}-${name}`];
  return [`${headline},${slug}`, `${headline},${slug}`, slug, `${headline},${slug}`];
};

describe('an edition under an embargo', () => {
  it('waits behind the one that readers see, and takes its place at the end', async () => {
    const [first, second] = await waiting('crane', 2500);
    const embargoUntil = second['embargoUntil'] as string;
    expect(second).toMatchObject({ publishedAt: embargoUntil, liveRevision: second.revision });
    expect([await headlineAt('old-crane'), await headlineAt('new-crane')]).toEqual(['Old crane', 404]);
    expect(await headlineAt('old-crane', `?at=${first.updatedAt}`)).toBe('Old crane');
    expect([await met('crane'), await values(first)]).toEqual([ONLY('Old', 'crane'), ['1']]);
    expect(Date.now()).toBeLessThan(Date.parse(embargoUntil));
    await eventually(async () => {
      expect(await headlineAt('new-crane')).toBe('New crane');
    });
    const late = Date.now() - Date.parse(embargoUntil);
    expect([late >= 0, late < 1000]).toEqual([true, true]);
    expect((await reader.get('/v1/content/articles/old-crane')).status).toBe(301);
    expect([await met('crane'), await values(first)]).toEqual([ONLY('New', 'crane'), ['2']]);
    expect(await headlineAt('new-crane', `?at=${first.updatedAt}`)).toBe('Old crane');
    expect(await headlineAt('new-crane', `?at=${embargoUntil}`)).toBe('New crane');
    await eventually(async () => {
      expect(await toldOf(first)).toEqual([
        `article.published ${first.revision} old-crane`,
        `article.updated ${second.revision} new-crane`,
      ]);
    });
    const { body } = await reader.get('/v1/content/articles/new-crane');
    expect(body['publishedAt']).toBe(embargoUntil);
  });

  it('never comes where the article is withdrawn before, which is a 410 at once', async () => {
    const [first] = await waiting('strike', 1500);
    const withdrawn = await taken(client, first, 'withdraw');
    expect([await headlineAt('old-strike'), await headlineAt('new-strike')]).toEqual([410, 404]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect([await headlineAt('old-strike'), await headlineAt('new-strike')]).toEqual([410, 404]);
    expect(await toldOf(first)).toEqual([
      `article.published ${first.revision} old-strike`,
      `article.withdrawn ${withdrawn.revision} old-strike`,
    ]);
  });

  it('never comes where another is published before, which is out at once', async () => {
    const [first] = await waiting('ferry', 1500);
    await patched(client, first, { headline: 'Third ferry', slug: 'third-ferry', embargoUntil: null });
    const third = await taken(client, first, 'publish');
    expect([await headlineAt('third-ferry'), await headlineAt('new-ferry')]).toEqual(['Third ferry', 404]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect([await headlineAt('third-ferry'), await headlineAt('new-ferry')]).toEqual(['Third ferry', 404]);
    expect((await toldOf(first)).at(-1)).toBe(`article.updated ${third.revision} third-ferry`);
    expect(await toldOf(first)).toHaveLength(2);
  });

  it('is put off by another embargo', async () => {
    const [first] = await waiting('lock', 1000);
    await patched(client, first, { embargoUntil: later(HOUR) });
    await taken(client, first, 'publish');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect([await headlineAt('old-lock'), await headlineAt('new-lock')]).toEqual(['Old lock', 404]);
  });

  it('leaves what is withdrawn withdrawn until its end', async () => {
    const made = await taken(client, await created(client, { headline: 'Gone', slug: 'gone' }), 'publish');
    await taken(client, made, 'withdraw');
    await taken(client, made, 'reopen');
    await patched(client, made, { headline: 'Back', embargoUntil: later(1500) });
    await taken(client, made, 'publish');
    expect(await headlineAt('gone')).toBe(410);
    expect((await app.app.get(Verification).run(quiet)).differing).toEqual([]);
    await eventually(async () => {
      expect(await headlineAt('gone')).toBe('Back');
    });
  });

  it('stays hidden through new names, translations, verification and rebuilding', async () => {
    const [first] = await waiting('quay');
    const { body: german } = await client.post<ArticleAnswer>('/v1/editorial/articles', {
      ...{ headline: 'Kai', slug: 'kai', language: 'de', translationOf: first.id },
    });
    await taken(client, german, 'publish');
    const [section] = (await client.get('/v1/editorial/sections')).body.items;
    await client.patch(`/v1/editorial/sections/${section?.id}`, { name: 'Port' }, section?.revision);
    await eventually(async () => {
      const { body } = await reader.get('/v1/content/articles/old-quay');
      expect(body).toMatchObject({
        ...{ headline: 'Old quay', section: { name: 'Port' } },
        translations: [{ language: 'de', slug: 'kai' }],
      });
      expect(await app.query(`SELECT FROM outbox_entries WHERE due_at <= now()`)).toEqual([]);
    });
    expect((await app.app.get(Verification).run(quiet)).differing).toEqual([]);
    expect(await app.app.get(Rebuilding).run(quiet)).toMatchObject({ changed: 0 });
    expect([await headlineAt('old-quay'), await headlineAt('new-quay')]).toEqual(['Old quay', 404]);
  });

  it('comes into its translations at the end, who are told as updated', async () => {
    const [first] = await waiting('pier', 2000);
    const german = await created(client, {
      ...{ headline: 'Mole', slug: 'mole', language: 'de', translationOf: first.id },
    });
    await taken(client, german, 'publish');
    const translations = async (): Promise<unknown> =>
      (await reader.get('/v1/content/articles/mole')).body['translations'];
    expect(await translations()).toEqual([{ language: 'en', slug: 'old-pier' }]);
    await eventually(async () => {
      expect(await translations()).toEqual([{ language: 'en', slug: 'new-pier' }]);
      expect(await toldOf(german)).toEqual(['article.published 2 mole', 'article.updated 2 mole']);
    });
  });

  it('comes out of a step that failed, once', async () => {
    Logger.overrideLogger(false);
    const [first, second] = await waiting('tide', 1000);
    await app.query(`
      CREATE SEQUENCE attempts;
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = 'published' AND nextval('attempts') = 1 THEN RAISE EXCEPTION 'not now'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON published_documents FOR EACH ROW EXECUTE FUNCTION fail()`);
    await eventually(async () => {
      expect((await toldOf(first)).at(-1)).toBe(`article.updated ${second.revision} new-tide`);
    });
    await app.query('DROP FUNCTION fail CASCADE; DROP SEQUENCE attempts');
    expect([await headlineAt('new-tide'), (await toldOf(first)).length]).toEqual(['New tide', 2]);
  });
});
