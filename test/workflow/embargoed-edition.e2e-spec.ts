import { Logger } from '@nestjs/common';
import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { Rebuilding } from '../../src/publication/upkeep/rebuilding.js';
import { Verification } from '../../src/publication/upkeep/verification.js';
import type { Body } from '../support/client.js';
import { beforeMoment } from '../support/before-moment.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

const HOUR = 3_600_000;
const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const quiet = (): { show(): void } => ({ show: () => undefined });

const headlineAt = async (slug: string, query = ''): Promise<unknown> => {
  const { status, body } = await reader.get(`/v1/content/articles/${slug}${query}`);
  return status === 200 ? body['headline'] : status;
};

const entriesOf = async ({ id }: ArticleAnswer): Promise<unknown[]> => {
  const { body } = await reader.get('/v1/content/changes?limit=1000');
  return body.items.flatMap(({ kind, revision, article }) =>
    (article as Body).id === id ? [`${String(kind)} ${revision} ${(article as Body).slug}`] : [],
  );
};

/** A public article of which a further edition waits: an hour, if not said otherwise. */
async function waiting(name: string, embargoUntil = later(HOUR)): Promise<[ArticleAnswer, ArticleAnswer]> {
  const made = await created(client, {
    headline: `Old ${name}`,
    slug: `old-${name}`,
    section: { name: 'Harbour' },
    body: [paragraph('a', `Old ${name}.`)],
    statistics: [{ value: '1', unit: { kind: 'percent' } }],
  });
  const first = await taken(client, made, 'publish');
  await patched(client, made, {
    headline: `New ${name}`,
    slug: `new-${name}`,
    embargoUntil,
    body: [paragraph('a', `New ${name}.`)],
    statistics: [{ value: '2', unit: { kind: 'percent' } }],
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

/** Waits for the end of an embargo: of what ends with it, this is seen. */
const untilOut = (name: string): Promise<void> =>
  eventually(async () => {
    expect(await headlineAt(`new-${name}`)).toBe(`New ${name}`);
  });

describe('an edition under an embargo', () => {
  it('waits behind the one that readers see, and takes its place at the end', async () => {
    const [name, first, second] = await beforeMoment(async (end, attempt) => {
      const crane = `crane-${attempt}`;
      const [one, two] = await waiting(crane, end);
      expect(two).toMatchObject({ publishedAt: end, liveRevision: two.revision });
      expect([await headlineAt(`old-${crane}`), await headlineAt(`new-${crane}`)]).toEqual([
        `Old ${crane}`,
        404,
      ]);
      expect(await headlineAt(`old-${crane}`, `?at=${one.updatedAt}`)).toBe(`Old ${crane}`);
      expect([await met(crane), await values(one)]).toEqual([ONLY('Old', crane), ['1']]);
      return [crane, one, two] as const;
    });
    const embargoUntil = second['embargoUntil'] as string;
    await eventually(async () => {
      expect(await headlineAt(`new-${name}`)).toBe(`New ${name}`);
    });
    expect((await reader.get(`/v1/content/articles/old-${name}`)).status).toBe(301);
    expect([await met(name), await values(first)]).toEqual([ONLY('New', name), ['2']]);
    expect(await headlineAt(`new-${name}`, `?at=${first.updatedAt}`)).toBe(`Old ${name}`);
    expect(await headlineAt(`new-${name}`, `?at=${embargoUntil}`)).toBe(`New ${name}`);
    await eventually(async () => {
      expect(await entriesOf(first)).toEqual([
        `article.published ${first.revision} old-${name}`,
        `article.updated ${second.revision} new-${name}`,
      ]);
    });
    const { body } = await reader.get(`/v1/content/articles/new-${name}`);
    expect(body['publishedAt']).toBe(embargoUntil);
  });

  it('never comes where the article is withdrawn before, which is a 410 at once', async () => {
    const [name, first, withdrawn] = await beforeMoment(async (end, attempt) => {
      const strike = `strike-${attempt}`;
      const [one] = await waiting(strike, end);
      const last = await taken(client, one, 'withdraw');
      expect([await headlineAt(`old-${strike}`), await headlineAt(`new-${strike}`)]).toEqual([410, 404]);
      await waiting(`beside-${strike}`, end);
      return [strike, one, last] as const;
    });
    await untilOut(`beside-${name}`);
    expect([await headlineAt(`old-${name}`), await headlineAt(`new-${name}`)]).toEqual([410, 404]);
    expect(await entriesOf(first)).toEqual([
      `article.published ${first.revision} old-${name}`,
      `article.withdrawn ${withdrawn.revision} old-${name}`,
    ]);
  });

  it('never comes where another is published before, which is out at once', async () => {
    const [name, first, third] = await beforeMoment(async (end, attempt) => {
      const ferry = `ferry-${attempt}`;
      const [one] = await waiting(ferry, end);
      await patched(client, one, { headline: 'Third', slug: `third-${ferry}`, embargoUntil: null });
      const next = await taken(client, one, 'publish');
      expect([await headlineAt(`third-${ferry}`), await headlineAt(`new-${ferry}`)]).toEqual(['Third', 404]);
      await waiting(`beside-${ferry}`, end);
      return [ferry, one, next] as const;
    });
    await untilOut(`beside-${name}`);
    expect([await headlineAt(`third-${name}`), await headlineAt(`new-${name}`)]).toEqual(['Third', 404]);
    expect((await entriesOf(first)).at(-1)).toBe(`article.updated ${third.revision} third-${name}`);
    expect(await entriesOf(first)).toHaveLength(2);
  });

  it('is put off by another embargo', async () => {
    const name = await beforeMoment(async (end, attempt) => {
      const [first] = await waiting(`lock-${attempt}`, end);
      await patched(client, first, { embargoUntil: later(HOUR) });
      await taken(client, first, 'publish');
      await waiting(`beside-lock-${attempt}`, end);
      return `lock-${attempt}`;
    });
    await untilOut(`beside-${name}`);
    expect([await headlineAt(`old-${name}`), await headlineAt(`new-${name}`)]).toEqual([`Old ${name}`, 404]);
  });

  it('leaves what is withdrawn withdrawn until its end', async () => {
    const slug = await beforeMoment(async (embargoUntil, attempt) => {
      const made = await created(client, { headline: 'Gone', slug: `gone-${attempt}` });
      for (const step of ['publish', 'withdraw', 'reopen']) await taken(client, made, step);
      await patched(client, made, { headline: 'Back', embargoUntil });
      await taken(client, made, 'publish');
      expect(await headlineAt(made.slug)).toBe(410);
      expect((await app.app.get(Verification).run(quiet)).differing).toEqual([]);
      return made.slug;
    });
    await eventually(async () => {
      expect(await headlineAt(slug)).toBe('Back');
    });
  });

  it('stays hidden through new names, translations, verification and rebuilding', async () => {
    const [first] = await waiting('quay');
    const { body: german } = await client.post<ArticleAnswer>('/v1/editorial/articles', {
      headline: 'Kai',
      slug: 'kai',
      language: 'de',
      translationOf: first.id,
    });
    await taken(client, german, 'publish');
    const [section] = (await client.get('/v1/editorial/sections')).body.items;
    await client.patch(`/v1/editorial/sections/${section?.id}`, { name: 'Port' }, section?.revision);
    await eventually(async () => {
      const { body } = await reader.get('/v1/content/articles/old-quay');
      expect(body).toMatchObject({
        headline: 'Old quay',
        section: { name: 'Port' },
        translations: [{ language: 'de', slug: 'kai' }],
      });
      expect(await app.query(`SELECT FROM outbox_entries WHERE due_at <= now()`)).toEqual([]);
    });
    expect((await app.app.get(Verification).run(quiet)).differing).toEqual([]);
    expect(await app.app.get(Rebuilding).run(quiet)).toMatchObject({ changed: 0 });
    expect([await headlineAt('old-quay'), await headlineAt('new-quay')]).toEqual(['Old quay', 404]);
  });

  it('comes into its translations at the end, who are told as updated', async () => {
    const translations = async ({ slug }: { slug: string }): Promise<unknown> =>
      (await reader.get(`/v1/content/articles/${slug}`)).body['translations'];
    const [german, n] = await beforeMoment(async (end, attempt) => {
      const [first] = await waiting(`pier-${attempt}`, end);
      const made = await created(client, {
        headline: 'Mole',
        slug: `mole-${attempt}`,
        language: 'de',
        translationOf: first.id,
      });
      await taken(client, made, 'publish');
      expect(await translations(made)).toMatchObject([{ language: 'en', slug: `old-pier-${attempt}` }]);
      return [made, attempt] as const;
    });
    await eventually(async () => {
      expect(await translations(german)).toMatchObject([{ language: 'en', slug: `new-pier-${n}` }]);
      expect(await entriesOf(german)).toEqual([
        `article.published 2 mole-${n}`,
        `article.updated 2 mole-${n}`,
      ]);
    });
  });

  it('comes out of a step that failed, once', async () => {
    Logger.overrideLogger(false);
    const [first, second] = await waiting('tide', later(1000));
    await app.query(`
      CREATE SEQUENCE attempts;
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = 'published' AND nextval('attempts') = 1 THEN RAISE EXCEPTION 'not now'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON published_documents FOR EACH ROW EXECUTE FUNCTION fail()`);
    await eventually(async () => {
      expect((await entriesOf(first)).at(-1)).toBe(`article.updated ${second.revision} new-tide`);
    });
    await app.query('DROP FUNCTION fail CASCADE; DROP SEQUENCE attempts');
    expect([await headlineAt('new-tide'), (await entriesOf(first)).length]).toEqual(['New tide', 2]);
  });
});
