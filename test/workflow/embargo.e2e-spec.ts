import { at, created, paragraph, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { beforeMoment } from '../support/before-moment.js';
import type { Answer } from '../support/client.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

const article = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Workflow', body: [paragraph('a', 'Text.')], ...more });

const content = ({ slug }: { readonly slug: string }): Promise<Answer<ArticleAnswer>> =>
  reader.get<ArticleAnswer>(`/v1/content/articles/${slug}`);

describe('an embargo', () => {
  const soon = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
  const marker = 'Sperrfrist';
  const shown = async (slug: string): Promise<string> => {
    const paths = [
      `articles/${slug}`,
      `articles/${slug}?fields=headline`,
      'articles?count=true',
      'articles?sort=updatedAt',
    ];
    const answers = await Promise.all(paths.map((path) => reader.get(`/v1/content/${path}`)));
    // A refusal names its request.
    return JSON.stringify(answers.map(({ body }) => ({ ...body, requestId: undefined })));
  };

  it('keeps a published article from every reader until it ends, and then shows it as of that moment', async () => {
    const [made, embargoUntil] = await beforeMoment(async (end, attempt) => {
      const waiting = await article({ headline: marker, slug: `embargoed-${attempt}`, embargoUntil: end });
      await taken(client, await article({ headline: 'Written later, out before' }), 'publish');
      const before = await shown('never-there');
      const published = await taken(client, waiting, 'publish');
      expect(published).toMatchObject({ status: 'published', publishedAt: end, firstPublishedAt: end });
      expect((await content(waiting)).status).toBe(404);
      expect((await shown(waiting.slug)).replaceAll(waiting.slug, 'never-there')).toBe(before);
      return [waiting, end] as const;
    });
    await until('it is there', async () => (await content(made)).status !== 404);
    expect(await content(made)).toMatchObject({ status: 200, body: { publishedAt: embargoUntil } });
    expect(await shown(made.slug)).toContain(marker);
    const [list, document, jsonld, ninjs, opengraph] = await Promise.all(
      [
        'articles?sort=-updatedAt',
        ...['', '/jsonld', '/ninjs', '/opengraph'].map((path) => `articles/${made.slug}${path}`),
      ].map(async (path) => (await reader.get(`/v1/content/${path}`)).body),
    );
    expect(list?.items[0]).toMatchObject({ slug: made.slug, updatedAt: embargoUntil });
    expect(document).toMatchObject({ updatedAt: embargoUntil });
    expect(jsonld).toMatchObject({ datePublished: embargoUntil, dateModified: embargoUntil });
    expect(ninjs).toMatchObject({ versionCreated: embargoUntil });
    expect(opengraph).toMatchObject({ 'article:modified_time': embargoUntil });
  });

  it('hides also a new edition of what is public already', async () => {
    const made = await article({ headline: 'Open' });
    await taken(client, made, 'publish');
    await patched(client, made, { headline: 'Second edition', embargoUntil: soon(3_600_000) });
    await taken(client, made, 'publish');
    expect(await shown(made.slug)).not.toContain('Second edition');
    await taken(client, made, 'withdraw');
    expect((await content(made)).status).toBe(410);
  });

  it('is not given away by a translation that is public', async () => {
    const original = await article({ headline: 'Original', slug: 'the-original' });
    await taken(client, original, 'publish');
    const translation = await article({
      headline: marker,
      language: 'de',
      slug: 'die-uebersetzung',
      translationOf: original.id,
      embargoUntil: soon(3_600_000),
    });
    await taken(client, translation, 'publish');
    expect((await content(original)).body['translations']).toEqual([]);
    expect((await reader.get('/v1/content/articles/die-uebersetzung?language=de')).status).toBe(404);
  });

  it('that was never over leaves no trace: withdrawn, it is no 410, and can be deleted', async () => {
    const made = await article({ embargoUntil: soon(3_600_000) });
    await taken(client, made, 'publish');
    await taken(client, made, 'withdraw');
    expect((await content(made)).status).toBe(404);
    const reopened = await taken(client, made, 'reopen');
    expect(reopened).toMatchObject({ firstPublishedAt: null, publishedAt: null });
    expect((await client.delete(at(made), reopened.revision)).status).toBe(204);
    expect((await client.delete(`${at(made)}?forever=true`, reopened.revision)).status).toBe(204);
    expect((await article({ slug: made.slug })).slug).toBe(made.slug);
  });
});
