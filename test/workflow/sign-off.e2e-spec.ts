import { addUser, castOf } from '../support/accounts.js';
import type { Body, Client } from '../support/client.js';
import { ifMatch } from '../support/client.js';
import { withApp } from '../with-app.js';

interface SignedOff {
  readonly valid: boolean;
  readonly how: string;
  readonly by: { readonly name: string };
  readonly voidedBy: { readonly revision: number; readonly changed: readonly string[] } | null;
}

interface Fact extends Body {
  readonly signOff: SignedOff | null;
}

interface Article extends Body {
  readonly signOff: SignedOff | null;
  readonly quotes: readonly Fact[];
  readonly statistics: readonly Fact[];
}

const TEXT = '“It lifts twice as much,” said Ines Holm. The crane costs 4.2 million euros.';
const DRAFT = {
  headline: 'Harbour buys a crane',
  body: [{ type: 'paragraph', text: TEXT }],
  quotes: [
    {
      text: 'It lifts twice as much',
      speaker: { name: 'Ines Holm' },
      anchors: [{ exact: 'It lifts twice as much' }],
    },
  ],
  statistics: [
    {
      value: '4200000',
      unit: { kind: 'currency', code: 'EUR' },
      anchors: [{ exact: '4.2 million euros' }],
    },
  ],
};

describe('sign-off', () => {
  const app = withApp();
  const { client } = app;
  let people: Awaited<ReturnType<typeof castOf>>;

  beforeAll(async () => {
    people = await castOf(app);
  });

  const draft = async (by: Client = client): Promise<Article> =>
    (await by.post<Article>('/v1/editorial/articles', DRAFT)).body;
  const read = async ({ id }: Body): Promise<Article> =>
    (await client.get<Article>(`/v1/editorial/articles/${id}`)).body;
  const change = async ({ id }: Body, body: object): Promise<Article> => {
    const { revision } = await read({ id } as Body);
    const changed = await client.patch<Article>(`/v1/editorial/articles/${id}`, body, revision);
    expect([changed.status, changed.body.errors]).toEqual([200, undefined]);
    return changed.body;
  };
  const pathsOf = (article: Article): string[] => [
    `/v1/editorial/articles/${article.id}`,
    `/v1/editorial/quotes/${article.quotes[0]?.id}`,
    `/v1/editorial/statistics/${article.statistics[0]?.id}`,
  ];
  const sign = async (article: Article): Promise<void> => {
    for (const path of pathsOf(article)) {
      const signed = await client.post<Fact>(`${path}/sign-off`, { how: 'listened to the recording' });
      expect([path, signed.status]).toEqual([path, 201]);
    }
  };
  const validity = ({ signOff, quotes, statistics }: Article): unknown[] =>
    [signOff, quotes[0]?.signOff, statistics[0]?.signOff].map((signed) => signed?.valid);

  it('stands at the resource, and moves no revision', async () => {
    const article = await draft();
    for (const path of pathsOf(article)) {
      const before = await client.get<Fact>(path);
      const signed = await client.post<Fact>(`${path}/sign-off`, {
        how: 'listened to the recording',
        source: 'tape 3',
        note: 'She agreed.',
      });
      expect([signed.status, signed.headers.get('etag')]).toEqual([201, before.headers.get('etag')]);
      const after = (await client.get<Fact>(path)).body;
      expect(after.signOff).toMatchObject({
        how: 'listened to the recording',
        source: 'tape 3',
        note: 'She agreed.',
        valid: true,
        voidedBy: null,
        by: { name: 'Administrator' },
      });
      expect(signed.body.signOff).toEqual(after.signOff);
      expect(after.revision).toBe(before.body.revision);
    }
    expect(
      (await client.get(`/v1/editorial/articles/${article.id}/revisions?all=true`)).body.items,
    ).toHaveLength(1);
  });

  it.each([
    ['the headline', { headline: 'Port buys a crane' }, [false, true, true]],
    [
      'the text elsewhere',
      { body: [{ id: 'b1', type: 'paragraph', text: `Today: ${TEXT}` }] },
      [false, true, true],
    ],
    [
      'the words of a passage',
      { body: [{ id: 'b1', type: 'paragraph', text: TEXT.replace('twice as much', 'twice as  much') }] },
      [false, false, true],
    ],
    ['who works on it', { dueAt: '2030-01-01T00:00:00.000Z' }, [true, true, true]],
  ])('after a change of %s holds for what did not change', async (_, body, valid) => {
    const article = await draft();
    const blockId = (article['body'] as { id: string }[])[0]?.id;
    await sign(article);
    const withId = JSON.parse(JSON.stringify(body).replaceAll('"b1"', JSON.stringify(blockId))) as object;
    const changed = await change(article, withId);
    expect(validity(changed)).toEqual(valid);
    expect(validity(await read(article))).toEqual(valid);
  });

  it.each([
    ['quotes', { text: 'It lifts twice' }, 'text', [false, false, true]],
    ['statistics', { value: '4300000' }, 'value', [false, true, false]],
  ] as const)(
    'of one of the %s is void after a change of it, and says which',
    async (plural, body, name, valid) => {
      const article = await draft();
      await sign(article);
      const fact = article[plural][0];
      const path = `/v1/editorial/${plural}/${fact?.id}`;
      const changed = await client.patch<Fact>(path, body, fact?.revision);
      const voidedBy = { revision: article.revision + 1, changed: [name], by: { name: 'Administrator' } };
      expect(changed.body.signOff).toMatchObject({ valid: false, voidedBy });
      expect(validity(await read(article))).toEqual(valid);
      expect((await client.get<Fact>(path)).body.signOff).toMatchObject({ valid: false, voidedBy });

      // Changing it back does not bring the sign-off back; signing again does.
      await client.patch(path, { [name]: fact?.[name] }, (fact?.revision ?? 0) + 1);
      expect((await client.get<Fact>(path)).body.signOff).toMatchObject({ valid: false, voidedBy });
      expect((await client.post<Fact>(`${path}/sign-off`, { how: 'asked again' })).body.signOff?.valid).toBe(
        true,
      );
    },
  );

  it('outlives a publication', async () => {
    const article = await draft();
    await sign(article);
    const published = await client.post<Article>(
      `/v1/editorial/articles/${article.id}/transitions`,
      { action: 'publish' },
      ifMatch(article.revision),
    );
    expect(published.status).toBe(200);
    expect(validity(await read(article))).toEqual([true, true, true]);
    const document = await client.stranger().get(`/v1/content/articles/${article.slug}`);
    expect(document.text).not.toContain('listened to the recording');
  });

  it('is on the timeline of its article, given and taken back', async () => {
    const article = await draft();
    const path = pathsOf(article)[1];
    await client.post(`${path}/sign-off`, { how: 'asked again' });
    await client.delete(`${path}/sign-off`, article.quotes[0]?.revision);
    const { items } = (
      await client.get(`/v1/editorial/articles/${article.id}/timeline?kind=sign-off&sort=at`)
    ).body;
    const resource = { kind: 'quote', id: article.quotes[0]?.id };
    expect(items.map((item) => item['details'])).toEqual([
      { action: 'sign-off', resource },
      { action: 'take-back-sign-off', resource },
    ]);
    // What was signed may go: that it was, stays.
    const { revision } = (await client.get(`/v1/editorial/articles/${article.id}`)).body;
    await client.patch(`/v1/editorial/articles/${article.id}`, { quotes: [] }, revision);
    const after = (await client.get(`/v1/editorial/articles/${article.id}/timeline?kind=sign-off&sort=at`))
      .body;
    expect(after.items).toEqual(items);
  });

  it('can be taken back, by If-Match', async () => {
    const article = await draft();
    await sign(article);
    for (const path of pathsOf(article)) {
      const { revision } = (await client.get(path)).body;
      expect((await client.delete(`${path}/sign-off`)).status).toBe(428);
      expect((await client.delete(`${path}/sign-off`, revision + 1)).status).toBe(412);
      expect((await client.delete(`${path}/sign-off`, revision)).status).toBe(204);
      expect((await client.delete(`${path}/sign-off`, revision)).status).toBe(404);
    }
    expect(validity(await read(article))).toEqual([undefined, undefined, undefined]);
  });

  it('can not be written as a property', async () => {
    const article = await draft();
    const forged = { how: 'x', valid: true, by: article['createdBy'], at: '2026-01-01T00:00:00.000Z' };
    const path = `/v1/editorial/articles/${article.id}`;
    for (const body of [{ signOff: forged }, { quotes: [{ id: article.quotes[0]?.id, signOff: forged }] }]) {
      const refused = await client.patch(path, body, article.revision);
      expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'read-only']);
    }
    await sign(article);
    const { resolved: _, possibleDuplicates: __, ...asRead } = await read(article);
    expect((await client.patch<Article>(path, asRead, article.revision)).body.revision).toBe(
      article.revision,
    );
  });

  it('is for reporters of their own articles, and for editors', async () => {
    const theirs = await draft(people.reporter);
    const others = await draft();
    const outcomes: unknown[] = [];
    for (const [role, somebody] of Object.entries<Client>({ ...people }))
      for (const article of [theirs, others])
        outcomes.push([
          role,
          (await somebody.post(`${pathsOf(article)[1]}/sign-off`, { how: 'asked' })).status,
        ]);
    expect(outcomes).toEqual([
      ...[
        ['viewer', 403],
        ['viewer', 403],
        ['reporter', 201],
        ['reporter', 403],
        ['editor', 201],
        ['editor', 201],
      ],
      ...[
        ['chiefEditor', 201],
        ['chiefEditor', 201],
        ['admin', 201],
        ['admin', 201],
      ],
    ]);
  });

  it('of what lies in a foreign section is a 404, like one that does not exist', async () => {
    const article = await draft();
    const section = (await client.post('/v1/editorial/sections', { name: 'Sports' })).body;
    const limited = await addUser(app, { role: 'editor', sections: [section.id] });
    for (const path of pathsOf(article)) {
      const unknown = path.replace(/[^/]+$/, '01980000-0000-7000-8000-000000000000');
      const [foreign, missing] = [
        await limited.post(`${path}/sign-off`, { how: 'asked' }),
        await limited.post(`${unknown}/sign-off`, { how: 'asked' }),
      ];
      expect([foreign.status, foreign.body.detail]).toEqual([404, missing.body.detail]);
    }
  });

  it('may be required to publish and schedule: of each fact, or of the whole article', async () => {
    const section = (await client.post('/v1/editorial/sections', { name: 'Investigations' })).body;
    const { revision } = (await client.get('/v1/editorial/settings')).body;
    const rules = { sections: { [section.id]: { signOff: 'required', fourEyes: 'off' } } };
    expect((await client.patch('/v1/admin/settings', { rules }, revision)).status).toBe(200);
    const take = async ({ id }: Body, action: string) => {
      const headers = ifMatch((await read({ id } as Body)).revision);
      const at = action === 'schedule' ? { at: '2999-01-01T00:00:00Z' } : {};
      return client.post(`/v1/editorial/articles/${id}/transitions`, { action, ...at }, headers);
    };
    const made = async (): Promise<Article> => change(await draft(), { sectionId: section.id });

    const article = await made();
    for (const action of ['publish', 'schedule']) {
      const refused = await take(article, action);
      expect([refused.status, refused.body.code]).toEqual([409, 'sign-off-needed']);
      expect(refused.body['unsigned']).toEqual(['/quotes/0', '/statistics/0']);
    }
    const { items } = {
      items: (await read(article))['blockedActions'] as { action: string; code: string }[],
    };
    expect(items.map(({ action, code }) => [action, code])).toEqual([
      ['publish', 'sign-off-needed'],
      ['schedule', 'sign-off-needed'],
    ]);
    const [, quote, statistic] = pathsOf(article);
    await client.post(`${quote}/sign-off`, { how: 'asked' });
    expect((await take(article, 'publish')).body['unsigned']).toEqual(['/statistics/0']);
    await client.post(`${statistic}/sign-off`, { how: 'asked' });
    expect((await take(article, 'publish')).status).toBe(200);

    const whole = await made();
    await client.post(`/v1/editorial/articles/${whole.id}/sign-off`, { how: 'read by the lawyers' });
    expect((await take(whole, 'publish')).status).toBe(200);
  });
});
