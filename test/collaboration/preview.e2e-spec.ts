import { at, created, paragraph, patched, refusals, taken, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser, castOf } from '../support/accounts.js';
import { startApp } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Answer, Body } from '../support/client.js';
import { PREVIEW_STYLE } from '../../src/preview/preview-style.js';
import { withApp } from '../with-app.js';

const HTML = { accept: 'text/html' };
const JSON_TYPE = { accept: 'application/json' };

const app = withApp();
const { client } = app;
const reader = client.stranger();
let cast: Awaited<ReturnType<typeof castOf>>;

beforeAll(async () => {
  cast = await castOf(app);
});

const article = (more: object = {}): Promise<ArticleAnswer> =>
  created(client, { headline: 'Not yet public', body: [paragraph('a', 'First words.')], ...more });

const links = (made: { readonly id: string }): string => `${at(made)}/preview-links`;

type Link = Body & { readonly url: string; readonly expiresAt: string };

async function linked(made: ArticleAnswer, asked: object = {}, by = client): Promise<Link> {
  const { status, body } = await by.post<Link>(links(made), asked);
  if (status !== 201) throw new Error(`No link: ${JSON.stringify(body)}`);
  return body;
}

const pathOf = ({ url }: Link): string => new URL(url).pathname;

/** A token of an administrator, limited to sections. */
async function tokenFor(sections: readonly string[]): Promise<string> {
  const request = { name: 'Limited', role: 'editor', sections, ownerId: cast.admin.id };
  const { status, body } = await client.post<{ token: string }>('/v1/admin/tokens', request);
  if (status !== 201) throw new Error(`No token: ${JSON.stringify(body)}`);
  return body.token;
}

/** What a stranger sees of a link. */
const seen = (link: Link, headers: Record<string, string> = HTML): Promise<Answer<ArticleAnswer>> =>
  reader.get<ArticleAnswer>(pathOf(link), headers);

describe('a link to a preview', () => {
  it('shows the working copy as it is, or one revision as it was, to anybody who has it', async () => {
    const made = await article();
    const [copy, first] = [await linked(made), await linked(made, { revision: 1 })];
    await patched(client, made, { headline: 'Changed', body: [paragraph('a', 'Second words.')] });
    expect([
      (await seen(copy, JSON_TYPE)).body.headline,
      (await seen(first, JSON_TYPE)).body.headline,
    ]).toEqual([...['Changed', 'Not yet public']]);
    expect((await seen(copy)).text).toContain('Second words.');
    const { text } = await seen(first);
    expect([text.includes('First words.'), text.includes('Second words.')]).toEqual([true, false]);
    // What readers see is not touched by it.
    expect((await reader.get(`/v1/content/articles/${made.slug}`)).status).toBe(404);
  });

  it('has the document that readers get once it is published', async () => {
    const made = await article({
      section: { name: 'Economy' },
      mentions: [{ organization: { name: 'Port of Lindhaven' } }],
      quotes: [
        {
          text: 'First words',
          speaker: { person: { name: 'Ines Holm' } },
          anchors: [{ exact: 'First words' }],
        },
      ],
      statistics: [{ value: '1', unit: { kind: 'percent' }, indicator: { name: 'Growth' } }],
    });
    const link = await linked(made, { revision: 1 });
    const { body: preview } = await seen(link, JSON_TYPE);
    await taken(client, made, 'publish');
    const { body } = await reader.get<ArticleAnswer>(`/v1/content/articles/${made.slug}`);
    expect(preview).toEqual({ ...body, publishedAt: preview.publishedAt, updatedAt: preview.updatedAt });
    expect((await seen(link, JSON_TYPE)).body).toEqual(preview);
  });

  it('makes nothing public of what it shows', async () => {
    const made = await article({ quotes: [{ text: 'x', speaker: { person: { name: 'A Secret Source' } } }] });
    const link = await linked(made);
    const [{ n: before }] = (await app.query('SELECT count(*) AS n FROM entity_documents')) as [
      { n: string },
    ];
    expect((await seen(link, JSON_TYPE)).text).toContain('A Secret Source');
    const [{ n: after }] = (await app.query('SELECT count(*) AS n FROM entity_documents')) as [{ n: string }];
    expect(after).toBe(before);
    expect((await reader.get('/v1/content/people/a-secret-source')).status).toBe(404);
  });

  it('is kept and found by nobody', async () => {
    const link = await linked(await article());
    for (const headers of [HTML, JSON_TYPE]) {
      const answer = await seen(link, headers);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        vary: 'accept',
      });
    }
    const rows = await app.query('SELECT * FROM preview_links');
    expect(JSON.stringify(rows)).not.toContain(pathOf(link).split('/').at(-1));
  });

  it('answers alike whatever the reason why it opens nothing', async () => {
    const made = await article();
    const [revoked, expired, binned, ofSuspended] = [
      await linked(made),
      await linked(made),
      await linked(await article()),
      await linked(made, {}, await addUser(app, { role: 'editor', name: 'Leaving' })),
    ];
    for (const link of [revoked, expired, binned, ofSuspended]) expect((await seen(link)).status).toBe(200);
    await client.delete(`${links(made)}/${revoked.id}`);
    await app.query(`UPDATE preview_links SET expires_at = now() WHERE id = $1`, [expired.id]);
    const [{ articleId }] = (await app.query(
      `SELECT article_id AS "articleId" FROM preview_links WHERE id = $1`,
      [binned.id],
    )) as [{ articleId: string }];
    await client.delete(at({ id: articleId }), 1);
    await app.query(`UPDATE users SET status = 'suspended' WHERE name = 'Leaving'`);
    const unknown = { url: `${app.url}/preview/${'x'.repeat(43)}` } as Link;
    for (const headers of [HTML, JSON_TYPE]) {
      const answers = await Promise.all(
        [revoked, expired, binned, ofSuspended, unknown].map((link) => seen(link, headers)),
      );
      const shown = answers.map((answer) => [
        answer.status,
        { ...answer.body, instance: '', requestId: '' },
        ...['cache-control', 'x-robots-tag', 'content-security-policy'].map((name) =>
          answer.headers.get(name),
        ),
      ]);
      expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(shown[0]?.slice(0, 1)).toEqual([404]);
    }
  });

  it.each<[object, string]>([
    [{ revision: 2 }, '/revision unknown-revision'],
    [{ revision: 0 }, '/revision not-a-whole-number'],
    [{ expiresIn: 59 }, '/expiresIn not-a-whole-number'],
    [{ expiresIn: 30 * 86_400 + 1 }, '/expiresIn not-a-whole-number'],
    [{ articleId: UNKNOWN }, '/articleId unknown-property'],
    [{ url: 'x' }, '/url unknown-property'],
  ])('is refused as %j', async (asked, refusal) => {
    expect(refusals(await client.post(links(await article()), asked))).toEqual([refusal]);
  });

  it('lasts a day unless said, and is listed without its address until it expires', async () => {
    const made = await article();
    const link = await linked(made);
    expect(Date.parse(link.expiresAt) - Date.parse(String(link['createdAt']))).toBe(86_400_000);
    const short = await linked(made, { expiresIn: 60 });
    expect(Date.parse(short.expiresAt) - Date.parse(String(short['createdAt']))).toBe(60_000);
    const { url: _, ...listed } = link;
    const { url: __, ...other } = short;
    expect((await client.get(links(made))).body.items).toEqual([other, listed]);
    expect((await client.get(`${links(made)}/${link.id}`)).body).toEqual(listed);
    await app.query(`UPDATE preview_links SET expires_at = now() WHERE id = $1`, [short.id]);
    expect((await client.get(links(made))).body.items).toEqual([listed]);
    expect((await client.delete(`${links(made)}/${short.id}`)).status).toBe(404);
    expect((await client.delete(`${links(await article())}/${link.id}`)).status).toBe(404);
  });

  it.each(['user', 'token'])('shows no more than the %s who made it may read', async (kind) => {
    const section = async (name: string): Promise<Body> =>
      (await client.post('/v1/editorial/sections', { name: `${name} of a ${kind}` })).body;
    const [own, foreign] = [await section('Harbour'), await section('Inquiries')];
    const made = await article({ sectionId: foreign.id });
    await patched(client, made, { sectionId: own.id });
    const limited =
      kind === 'user'
        ? await addUser(app, { role: 'editor', sections: [own.id] })
        : new Client(app.url, await tokenFor([own.id]));
    const [old, copy, open] = [
      await linked(made, { revision: 1 }, limited),
      await linked(made, {}, limited),
      await linked(made, { revision: 1 }),
    ];
    const sectionOf = async (link: Link): Promise<unknown> => (await seen(link, JSON_TYPE)).body.section;
    expect(await sectionOf(old)).toBeNull();
    expect(JSON.stringify([await seen(old, JSON_TYPE), await seen(old)])).not.toMatch(/Inquiries|inquiries/);
    expect([await sectionOf(copy), await sectionOf(open)]).toMatchObject([
      { id: own.id },
      { id: foreign.id },
    ]);
    await patched(client, made, { sectionId: foreign.id });
    const statuses = [];
    for (const link of [old, copy, open]) statuses.push((await seen(link)).status);
    expect(statuses).toEqual([404, 404, 200]);
  });

  it.each(['user', 'token'])(
    'closes with the section of an article that the %s did not write',
    async (kind) => {
      const { body: section } = await client.post('/v1/editorial/sections', { name: `Filed by a ${kind}` });
      const maker =
        kind === 'user' ? await addUser(app, { role: 'editor', sections: [section.id] }) : cast.admin;
      const limited = kind === 'user' ? maker : new Client(app.url, await tokenFor([section.id]));
      const filed = { headline: 'Filed', sectionId: section.id };
      const [foreign, assigned, own] = [
        await created(cast.editor, filed),
        await created(cast.editor, filed),
        await created(limited, filed),
      ];
      await patched(client, assigned, { assigneeId: maker.id });
      const statuses = (links: readonly Link[]): Promise<number[]> =>
        Promise.all(links.map(async (link) => (await seen(link)).status));
      const made = await Promise.all([foreign, assigned, own].map((one) => linked(one, {}, limited)));
      expect(await statuses(made)).toEqual([200, 200, 200]);
      for (const one of [foreign, assigned, own]) await patched(client, one, { sectionId: null });
      // What is filed nowhere is known to whoever wrote it or is to work on it: by the link as by the article itself.
      for (const [n, one] of [foreign, assigned, own].entries())
        expect((await limited.get(at(one))).status).toBe([404, 200, 200][n]);
      expect(await statuses(made)).toEqual([404, 200, 200]);
    },
  );

  it('is given out by who writes the article or edits any', async () => {
    const made = await created(cast.reporter, { headline: 'Of a reporter' });
    const another = await addUser(app, { role: 'reporter' });
    const link = await linked(made, {}, cast.reporter);
    for (const [by, allowed] of [
      [cast.viewer, false],
      [another, false],
      [cast.reporter, true],
      [cast.editor, true],
    ] as const) {
      const answers = [
        await by.post(links(made), {}),
        await by.get(links(made)),
        await by.get(`${links(made)}/${link.id}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual(allowed ? [201, 200, 200] : [403, 403, 403]);
      if (!allowed) expect((await by.delete(`${links(made)}/${link.id}`)).status).toBe(403);
    }
    expect((await client.post(links({ id: UNKNOWN }), {})).status).toBe(404);
  });
});

describe('the page of a preview', () => {
  it('shows text as text, loads no script, and says its language', async () => {
    const hostile = `<script>alert(1)</script>"'&`;
    const made = await article({
      headline: hostile,
      kicker: hostile,
      summary: hostile,
      language: 'ar',
      bylines: [{ name: hostile }],
      dateline: { place: hostile },
      body: [
        paragraph('a', hostile),
        {
          id: 'i',
          type: 'image',
          url: 'https://pictures.example/1.jpg',
          alt: hostile,
          text: hostile,
          credit: hostile,
        },
        { id: 'e', type: 'embed', url: 'https://video.example/1', provider: hostile },
      ],
    });
    const { text, headers } = await seen(await linked(made));
    expect(text).not.toContain('<script');
    expect(text.split('&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(8);
    expect(text).toContain('<html lang="ar" dir="rtl">');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(text.split('<style>')[1]?.startsWith(PREVIEW_STYLE)).toBe(true);
  });

  it('is what a browser gets; who takes neither form is told so', async () => {
    const link = await linked(await article());
    const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
    expect((await seen(link, browser)).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await seen(link, { accept: '*/*' })).headers.get('content-type')).toBe(
      'text/html; charset=utf-8',
    );
    const neither = await seen(link, { accept: 'image/png' });
    expect([neither.status, neither.body.code]).toEqual([406, 'not-acceptable']);
    expect((await reader.send('POST', pathOf(link))).status).toBe(405);
    expect((await reader.send('HEAD', pathOf(link), { headers: HTML })).status).toBe(200);
  });

  it('counts among what an address may ask', async () => {
    const own = await startApp({ RATE_LIMIT_PUBLIC: '2/min' });
    try {
      const statuses = [];
      for (let i = 0; i < 3; i++) statuses.push((await own.client.stranger().get('/preview/x', HTML)).status);
      expect(statuses).toEqual([404, 404, 429]);
    } finally {
      await own.close();
    }
  });
});
