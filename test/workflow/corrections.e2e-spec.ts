import { addUser, castOf } from '../support/accounts.js';
import { ifMatch } from '../support/client.js';
import type { Body, Client } from '../support/client.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

interface Correction extends Body {
  readonly kind: string;
  readonly text: string;
  readonly at: string;
  readonly by: { readonly name: string };
  readonly approvedBy: { readonly name: string } | null;
  readonly factId: string | null;
  readonly article: {
    readonly id: string;
    readonly slug: string;
    readonly language: string;
    readonly headline: string;
  };
}

interface Article extends Body {
  readonly status: string;
  readonly corrections: readonly Correction[];
  readonly statistics: readonly Body[];
  readonly quotes: readonly Body[];
}

interface Ledger extends Body {
  readonly items: readonly Correction[];
}

const DRAFT = {
  headline: 'Harbour buys a crane',
  body: [{ type: 'paragraph', text: 'The crane costs 42 million euros.' }],
  statistics: [
    {
      value: '42000000',
      unit: { kind: 'currency', code: 'EUR' },
      anchors: [{ exact: '42 million euros' }],
    },
  ],
};
const TEXT = 'An earlier version gave the price as 42 million euros. It is 4.2 million.';

describe('corrections', () => {
  const app = withApp();
  const { client } = app;

  const at = ({ id }: Body): string => `/v1/editorial/articles/${id}`;
  const read = async (article: Body): Promise<Article> => (await client.get<Article>(at(article))).body;
  const step = async (article: Body, action: string, by: Client = client): Promise<Article> => {
    const { revision } = await read(article);
    const taken = await by.post<Article>(`${at(article)}/transitions`, { action }, ifMatch(revision));
    expect([action, taken.status]).toEqual([action, 200]);
    return taken.body;
  };
  const published = async (): Promise<Article> =>
    step((await client.post<Article>('/v1/editorial/articles', DRAFT)).body, 'publish');
  const add = (article: Body, body: object, by: Client = client) =>
    by.post<Correction>(`${at(article)}/corrections`, body);
  const document = async ({ slug }: Body): Promise<Article> =>
    (await client.stranger().get<Article>(`/v1/content/articles/${slug}`)).body;
  const ledger = async (query = ''): Promise<readonly Correction[]> =>
    (await client.stranger().get<Ledger>(`/v1/content/corrections?limit=100${query}`)).body.items;

  it('are written by one, published by another, and then in document, formats, feeds, ledger and changes', async () => {
    const article = await published();
    const [factId] = article.statistics.map(({ id }) => id);
    const editor = await addUser(app, { role: 'editor', name: 'Ida Holm' });
    const made = await add(article, { text: TEXT, factId, was: '42 million', is: '4.2 million' }, editor);
    expect([made.status, made.headers.get('etag')]).toEqual([201, `"${article.revision + 1}"`]);
    expect(made.body).toMatchObject({
      kind: 'correction',
      text: TEXT,
      factId,
      was: '42 million',
      is: '4.2 million',
      approvedBy: null,
      by: { name: 'Ida Holm' },
    });
    expect((await client.get(made.headers.get('location') ?? '')).body.id).toBe(made.body.id);
    expect((await document(article)).corrections).toEqual([]);
    expect(await ledger(`&article=${article.slug}`)).toEqual([]);
    expect(await read(article)).toMatchObject({
      status: 'published',
      workingStatus: 'draft',
      revision: article.revision + 1,
    });

    const again = await step(article, 'publish');

    expect(again.corrections[0]).toMatchObject({ id: made.body.id, approvedBy: { name: 'Administrator' } });
    const shown = {
      id: made.body.id,
      kind: 'correction',
      text: TEXT,
      factId,
      was: '42 million',
      is: '4.2 million',
    };
    const [inDocument, ...others] = (await document(article)).corrections;
    expect(others).toEqual([]);
    expect(inDocument).toEqual({ ...shown, at: expect.any(String) as unknown });
    const { id, slug, language, headline } = article as unknown as Correction['article'];
    expect(await ledger(`&article=${slug}`)).toEqual([
      { ...inDocument, article: { id, slug, language, headline } },
    ]);
    for (const path of [
      `/v1/content/articles/${slug}/jsonld`,
      `/v1/content/articles/${slug}/ninjs`,
      '/feeds/articles.atom',
      '/feeds/articles.rss',
      '/feeds/articles.json',
    ])
      expect([path, (await client.stranger().get(path)).text.includes('It is 4.2 million.')]).toEqual([
        path,
        true,
      ]);
    await until('the change feed says so', async () => {
      const { items } = (await client.stranger().get('/v1/content/changes?limit=100')).body;
      return items.some(
        (change) => change['kind'] === 'article.corrected' && JSON.stringify(change).includes(article.id),
      );
    });

    // A further publication is an update again, and keeps what was corrected.
    await client.patch(at(article), { kicker: 'Port' }, again.revision);
    await step(article, 'publish');
    expect((await document(article)).corrections).toEqual([inDocument]);
    await until('the change feed says so', async () => {
      const { items } = (await client.stranger().get('/v1/content/changes?limit=100')).body;
      return (
        items.filter((change) => JSON.stringify(change).includes(article.id)).at(-1)?.['kind'] ===
        'article.updated'
      );
    });

    await step(article, 'withdraw');
    expect(await ledger(`&article=${slug}`)).toEqual([]);
  });

  it('of a passage keep its words and its place', async () => {
    const article = await published();
    const made = await add(article, {
      kind: 'clarification',
      text: 'The price is before tax.',
      anchor: { exact: 'costs 42 million' },
    });
    expect(made.body['anchor']).toMatchObject({ exact: 'costs 42 million', start: 10, end: 26 });
    await client.patch(at(article), { body: [{ type: 'paragraph', text: 'All new.' }] }, made.body.revision);
    expect((await read(article)).corrections[0]?.['anchor']).toMatchObject({ exact: 'costs 42 million' });
  });

  it('can be about a fact that was taken out since', async () => {
    const article = await published();
    const [factId] = article.statistics.map(({ id }) => id);
    await client.patch(at(article), { statistics: [] }, article.revision);
    expect((await add(article, { text: TEXT, factId })).status).toBe(201);
  });

  it.each([
    [{}, '/text', 'required'],
    [{ text: '' }, '/text', undefined],
    [{ text: TEXT, kind: 'apology' }, '/kind', undefined],
    [{ text: TEXT, factId: '01980000-0000-7000-8000-000000000000' }, '/factId', 'unknown-reference'],
    [{ text: TEXT, anchor: { exact: 'not in the text' } }, '/anchor/exact', 'anchor-not-found'],
    [
      { text: TEXT, approvedBy: { id: '01980000-0000-7000-8000-000000000000', name: 'Me' } },
      '/approvedBy',
      'read-only',
    ],
    [{ text: TEXT, by: { id: '01980000-0000-7000-8000-000000000000', name: 'Me' } }, '/by', 'read-only'],
  ])('are refused for %j', async (body, pointer, code) => {
    const article = await published();
    const refused = await add(article, body);
    expect([refused.status, refused.body.errors[0]?.pointer]).toEqual([422, pointer]);
    if (code !== undefined) expect(refused.body.errors[0]?.code).toBe(code);
    expect((await read(article)).revision).toBe(article.revision);
  });

  it('are not taken about a fact and a passage at once', async () => {
    const article = await published();
    const [factId] = article.statistics.map(({ id }) => id);
    const refused = await add(article, { text: TEXT, factId, anchor: { exact: 'crane' } });
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'fact-or-anchor']);
  });

  it('are of no use before anybody has read the article', async () => {
    const draft = (await client.post('/v1/editorial/articles', DRAFT)).body;
    const refused = await add(draft, { text: TEXT });
    expect([refused.status, refused.body.code]).toEqual([409, 'never-published']);
  });

  it('can be taken back until readers have seen them', async () => {
    const article = await published();
    const made = (await add(article, { text: TEXT })).body;
    const path = `${at(article)}/corrections/${made.id}`;
    expect((await client.delete(path)).status).toBe(428);
    expect((await client.delete(path, article.revision)).status).toBe(412);
    expect((await client.delete(path, made.revision)).status).toBe(204);
    expect((await read(article)).corrections).toEqual([]);
    const other = (await add(article, { text: TEXT })).body;
    const { revision } = await step(article, 'publish');
    const refused = await client.delete(`${at(article)}/corrections/${other.id}`, revision);
    expect([refused.status, refused.body.code]).toEqual([409, 'correction-published']);
  });

  it('are for editors', async () => {
    const article = await published();
    const { viewer, reporter, editor } = await castOf(app);
    for (const [by, status] of [
      [viewer, 403],
      [reporter, 403],
      [editor, 201],
    ] as const)
      expect((await add(article, { text: TEXT }, by)).status).toBe(status);
  });

  it('under an embargo stay hidden until its end', async () => {
    const made = (await client.post<Article>('/v1/editorial/articles', DRAFT)).body;
    const article = await step(made, 'publish');
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const withEmbargo = await client.patch(at(article), { embargoUntil }, article.revision);
    expect(withEmbargo.status).toBe(200);
    await add(article, { text: `${TEXT} Secret until later.` });
    await step(article, 'publish');
    const pages = [
      `/v1/content/articles/${article.slug}`,
      '/v1/content/corrections',
      '/feeds/articles.atom',
      '/v1/content/changes',
    ];
    for (const page of pages)
      expect([page, (await client.stranger().get(page)).text.includes('Secret until later')]).toEqual([
        page,
        false,
      ]);
  });

  it('can be taken back until the end of an embargo, and then nobody sees them', async () => {
    const article = await published();
    const embargoUntil = new Date(Date.now() + 2000).toISOString();
    await client.patch(at(article), { embargoUntil, kicker: 'Port' }, article.revision);
    const [remaining, lost] = [await add(article, { text: 'Kept.' }), await add(article, { text: 'Lost.' })];
    const { revision, corrections } = await step(article, 'publish');
    expect(corrections.map((correction) => correction['approvedAt'])).toEqual([embargoUntil, embargoUntil]);
    expect((await client.delete(`${at(article)}/corrections/${lost.body.id}`, revision)).status).toBe(204);
    expect((await document(article)).corrections).toEqual([]);
    await until('the embargo ended', async () => (await document(article))['kicker'] === 'Port');
    expect((await document(article)).corrections.map(({ text, at }) => [text, at])).toEqual([
      ['Kept.', embargoUntil],
    ]);
    await until('the change feed says so', async () => {
      const { items } = (await client.stranger().get('/v1/content/changes?limit=100')).body;
      return (
        items.filter((change) => JSON.stringify(change).includes(article.id)).at(-1)?.['kind'] ===
        'article.corrected'
      );
    });
    const refused = await client.delete(
      `${at(article)}/corrections/${remaining.body.id}`,
      (await read(article)).revision,
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'correction-published']);
  });

  it('of an embargoed edition that never came out wait for the next one', async () => {
    const article = await published();
    await client.patch(
      at(article),
      { embargoUntil: '2999-01-01T00:00:00Z', kicker: 'Port' },
      article.revision,
    );
    await add(article, { text: TEXT });
    await step(article, 'publish');
    const reverted = await step(article, 'revert');
    expect(reverted.corrections.map(({ approvedBy }) => approvedBy)).toEqual([null]);
    expect((await document(article)).corrections).toEqual([]);
    await client.patch(at(article), { embargoUntil: null }, reverted.revision);
    await step(article, 'publish');
    expect((await document(article)).corrections.map(({ text }) => text)).toEqual([TEXT]);
  });

  describe('where the rules ask for them', () => {
    /** The figure is changed, and its passage is not. */
    const LET_BE = { 'number-mismatch': 'off' };
    const rule = async (corrections: string): Promise<string> => {
      const section = (
        await client.post('/v1/editorial/sections', { name: `Desk ${corrections} ${Math.random()}` })
      ).body;
      const { revision } = (await client.get('/v1/editorial/settings')).body;
      const set = await client.patch(
        '/v1/admin/settings',
        { rules: { sections: { [section.id]: { corrections, fourEyes: 'off', checks: LET_BE } } } },
        revision,
      );
      expect(set.status).toBe(200);
      return section.id;
    };
    const changed = async (sectionId: string, patch: object): Promise<Article> => {
      const made = (await client.post<Article>('/v1/editorial/articles', { ...DRAFT, sectionId })).body;
      const article = await step(made, 'publish');
      const [factId] = article.statistics.map(({ id }) => id);
      const text = JSON.parse(JSON.stringify(patch).replace('"fact"', JSON.stringify(factId))) as object;
      const next = await client.patch<Article>(at(article), text, article.revision);
      expect(next.status).toBe(200);
      return next.body;
    };
    const publish = ({ id, revision }: Body, more: object = {}) =>
      client.post<Article>(
        `/v1/editorial/articles/${id}/transitions`,
        { action: 'publish', ...more },
        ifMatch(revision),
      );
    const VALUE = { statistics: [{ id: 'fact', value: '4200000' }] };

    it('a printed figure changes only with one', async () => {
      const article = await changed(await rule('required'), VALUE);
      const refused = await publish(article);
      expect([refused.status, refused.body.code]).toEqual([409, 'correction-needed']);
      expect(refused.body['changed']).toEqual([
        { kind: 'statistic', factId: article.statistics[0]?.id, changed: ['value'], removed: false },
      ]);
      const { revision } = (await add(article, { text: TEXT })).body;
      expect((await publish({ ...article, revision })).status).toBe(200);
    });

    it('or with the reason for a silent fix, which is kept', async () => {
      const article = await changed(await rule('required'), { statistics: [] });
      const taken = await publish(article, { silentFix: 'It stood there twice.' });
      expect(taken.status).toBe(200);
      const { items } = (await client.get(`/v1/admin/audit?resourceId=${article.id}&action=publish`)).body;
      expect(items[0]).toMatchObject({ reason: 'It stood there twice.', outcome: 'done' });
    });

    it('what is not printed changes without', async () => {
      const article = await changed(await rule('required'), { kicker: 'Port' });
      expect((await publish(article)).status).toBe(200);
    });

    describe('a publication of any way needs one', () => {
      const TWO = {
        body: [
          { id: 'a', type: 'paragraph', text: 'The crane costs 42 million euros.' },
          { id: 'b', type: 'paragraph', text: 'It weighs 300 tonnes.' },
        ],
        statistics: [
          ...DRAFT.statistics,
          { value: '300', unit: { kind: 'ucum', code: 't' }, anchors: [{ exact: '300 tonnes' }] },
        ],
      };
      /** Published with two figures, of which the first is changed since. */
      const halfChanged = async (corrections = 'required'): Promise<Article> => {
        const sectionId = await rule(corrections);
        const made = await client.post<Article>('/v1/editorial/articles', { ...DRAFT, ...TWO, sectionId });
        const article = await step(made.body, 'publish');
        const [price, weight] = article.statistics.map(({ id }) => id);
        const statistics = [{ id: price, value: '4200000' }, { id: weight }];
        return (await client.patch<Article>(at(article), { statistics }, article.revision)).body;
      };
      const attempt = async (article: Body, action: string, more: object = {}) => {
        const { revision } = await read(article);
        const path = `${at(article)}/transitions`;
        const { status, body } = await client.post(path, { action, ...more }, ifMatch(revision));
        return [status, status === 200 ? body['status'] : body.code];
      };
      const NEEDED = [409, 'correction-needed'];
      const blocked = (article: Body): unknown =>
        (article['blockedActions'] as { action: string; code: string }[]).map(
          ({ action, code }) => `${action} ${code}`,
        );

      it.each([
        ['a correction of this figure', () => ({ factId: 0 }), true],
        ['a correction of another figure', () => ({ factId: 1 }), false],
        ['a correction of the passage', () => ({ anchor: { exact: '42 million' } }), true],
        ['a correction of another passage', () => ({ anchor: { exact: 'weighs 300' } }), false],
        ['a correction of the article', () => ({}), true],
      ])('and %s', async (_, about, serves) => {
        const article = await halfChanged();
        const { factId, ...rest } = about() as { factId?: number };
        const fact = factId === undefined ? {} : { factId: article.statistics[factId]?.id };
        expect((await add(article, { text: TEXT, ...rest, ...fact })).status).toBe(201);
        expect(await attempt(article, 'publish')).toEqual(serves ? [200, 'published'] : NEEDED);
      });

      it('since the last publication, after a withdrawal too', async () => {
        const article = await halfChanged();
        await step(article, 'withdraw');
        await step(article, 'reopen');
        expect(await attempt(article, 'publish')).toEqual(NEEDED);
        expect((await add(article, { text: TEXT })).status).toBe(201);
        expect(await attempt(article, 'publish')).toEqual([200, 'published']);
        // What was said once does not speak for the next change.
        const { statistics, revision } = await read(article);
        const changes = { statistics: [{ id: statistics[0]?.id, value: '5' }, { id: statistics[1]?.id }] };
        await client.patch(at(article), changes, revision);
        expect(await attempt(article, 'publish')).toEqual(NEEDED);
      });

      it('a schedule, and a publication under an embargo, before it can come out by itself', async () => {
        const article = await halfChanged();
        expect(await attempt(article, 'schedule', { at: '2999-01-01T00:00:00Z' })).toEqual(NEEDED);
        const { revision } = await read(article);
        await client.patch(at(article), { embargoUntil: '2999-01-01T00:00:00Z' }, revision);
        expect(await attempt(article, 'publish')).toEqual(NEEDED);
        expect(await attempt(article, 'publish', { silentFix: 'A slip.' })).toEqual([200, 'published']);
        // Readers still see the old figure: the next one needs a reason as well.
        const changed = await read(article);
        await client.patch(at(article), { kicker: 'Port' }, changed.revision);
        expect(await attempt(article, 'publish')).toEqual(NEEDED);
      });

      it('a revert, which keeps what was corrected before', async () => {
        const article = await halfChanged();
        const first = (await add(article, { text: 'It is 4.2 million.', factId: article.statistics[0]?.id }))
          .body;
        await step(article, 'publish');
        expect(blocked(await read(article))).toEqual(['revert correction-needed']);
        expect(await attempt(article, 'revert')).toEqual(NEEDED);
        const second = (await add(article, { text: 'It was 42 million.', factId: article.statistics[0]?.id }))
          .body;
        // About a figure that the revert does not touch: it waits for the text that it belongs to.
        const third = (await add(article, { text: 'It is 310.', factId: article.statistics[1]?.id })).body;
        expect(await attempt(article, 'revert')).toEqual([200, 'published']);
        const shown = await document(article);
        expect(shown.statistics[0]).toMatchObject({ value: '42000000' });
        expect(shown.corrections.map(({ id }) => id)).toEqual([first.id, second.id]);
        const listed = (await ledger(`&article=${article.slug}`)).map(({ id }) => id);
        expect(listed.sort()).toEqual([first.id, second.id].sort());
        expect(
          (await read(article)).corrections.map(({ id, approvedBy }) => [id, approvedBy !== null]),
        ).toEqual([
          ...[
            [first.id, true],
            [second.id, true],
            [third.id, false],
          ],
        ]);
        // The draft says 4.2 million again.
        expect(await attempt(article, 'publish')).toEqual(NEEDED);
      });

      it('a revert to what a scheduled edition then changes', async () => {
        const article = await halfChanged();
        await add(article, { text: 'It is 4.2 million.' });
        const { revision } = await step(article, 'publish');
        await client.patch(at(article), { kicker: 'Port' }, revision);
        expect(await attempt(article, 'schedule', { at: '2999-01-01T00:00:00Z' })).toEqual([
          200,
          'published',
        ]);
        await add(article, { text: 'It was 42 million.' });
        // At its time it would bring back the 4.2 million, and say nothing.
        expect(await attempt(article, 'revert')).toEqual(NEEDED);
        await step(article, 'unschedule');
        expect(await attempt(article, 'revert')).toEqual([200, 'published']);
      });

      it('and blockedActions says so, in lists too, however many', async () => {
        const article = await halfChanged();
        expect(blocked(await read(article))).toEqual([
          'publish correction-needed',
          'schedule correction-needed',
        ]);
        const section = (article['section'] as Body).id;
        const list = async (): Promise<readonly Body[]> =>
          (await client.get(`/v1/editorial/articles?section=${section}`)).body.items;
        expect((await list()).map(blocked)).toEqual([
          ['publish correction-needed', 'schedule correction-needed'],
        ]);
        await add(article, { text: TEXT });
        expect((await list()).map(blocked)).toEqual([[]]);
        expect((await list())[0]?.['allowedActions']).toContain('publish');
      });

      it('and it stays while something waits to be published with it', async () => {
        const article = await halfChanged();
        const made = (await add(article, { text: TEXT })).body;
        expect(await attempt(article, 'schedule', { at: '2999-01-01T00:00:00Z' })).toEqual([
          200,
          'published',
        ]);
        const path = `${at(article)}/corrections/${made.id}`;
        const takeBack = async () => {
          const { status, body } = await client.delete(path, (await read(article)).revision);
          return [status, (body as Body | undefined)?.code];
        };
        expect(await takeBack()).toEqual(NEEDED);
        const { revision } = await step(article, 'unschedule');
        await client.patch(at(article), { embargoUntil: '2999-01-01T00:00:00Z' }, revision);
        await step(article, 'publish');
        expect(await takeBack()).toEqual(NEEDED);
        await add(article, { text: 'Another.' });
        // Approved by nobody yet: what waits would come out without.
        expect(await takeBack()).toEqual(NEEDED);
        await step(article, 'withdraw');
        expect((await takeBack())[0]).toBe(204);
      });
    });

    it('by default the answer names what was changed', async () => {
      const article = await changed(await rule('suggested'), VALUE);
      const taken = await publish(article);
      expect([taken.status, taken.body['correctionSuggested']]).toEqual([
        200,
        [{ kind: 'statistic', factId: article.statistics[0]?.id, changed: ['value'], removed: false }],
      ]);
    });

    it('or nothing, where they are switched off', async () => {
      const taken = await publish(await changed(await rule('off'), VALUE));
      expect([taken.status, 'correctionSuggested' in taken.body]).toEqual([200, false]);
    });
  });

  it('are approved with the schedule that publishes them, and not those that were written later', async () => {
    const article = await published();
    const first = (await add(article, { text: 'First.' })).body;
    const soon = new Date(Date.now() + 1500).toISOString();
    const scheduled = await client.post<Article>(
      `${at(article)}/transitions`,
      { action: 'schedule', at: soon },
      ifMatch(first.revision),
    );
    expect(scheduled.status).toBe(200);
    expect((await add(article, { text: 'Second.' })).status).toBe(201);
    await until('the schedule fired', async () => (await document(article)).corrections.length > 0);
    expect((await document(article)).corrections.map(({ text }) => text)).toEqual(['First.']);
    expect((await read(article)).corrections.map(({ approvedBy }) => approvedBy === null)).toEqual([
      false,
      true,
    ]);
    // What is rendered again, because a name in it changed, still shows it.
    expect((await step(article, 'publish')).corrections.every(({ approvedBy }) => approvedBy !== null)).toBe(
      true,
    );
    expect((await document(article)).corrections.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });
});
