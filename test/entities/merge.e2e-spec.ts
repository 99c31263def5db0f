import type { Answer, Body } from '../support/client.js';
import { ifMatch } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { ARTICLES, created, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const PEOPLE = '/v1/editorial/people';
const ORGANIZATIONS = '/v1/editorial/organizations';
const MERGES = '/v1/editorial/merges';

const app = withApp();
const { client } = app;

interface MergeAnswer extends Body {
  readonly merge: { readonly id: string; readonly undoUntil: string } | null;
  readonly person: Body;
  readonly organization: Body;
  readonly indicator: Body;
  readonly fields: readonly {
    readonly name: string;
    readonly kept: unknown;
    readonly others: readonly unknown[];
  }[];
  readonly moved: Readonly<Record<string, number>>;
}

let count = 0;

async function make(plural: string, resource: object = {}): Promise<Body> {
  const answer = await client.post(`/v1/editorial/${plural}`, {
    name: `Somebody ${(count += 1)}`,
    ...resource,
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

function merge(
  plural: string,
  into: { readonly id: string },
  from: readonly { readonly id: string }[],
  more: object = {},
): Promise<Answer<MergeAnswer>> {
  return client.post<MergeAnswer>(`/v1/editorial/${plural}/${into.id}/merge`, {
    from: from.map(({ id }) => id),
    ...more,
  });
}

async function done(answer: Promise<Answer<MergeAnswer>>): Promise<MergeAnswer> {
  const { status, body } = await answer;
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body;
}

async function read(article: { readonly id: string }): Promise<ArticleAnswer> {
  return (await client.get<ArticleAnswer>(`${ARTICLES}/${article.id}`)).body;
}

async function take(action: string, article: { readonly id: string }): Promise<void> {
  const { revision } = await read(article);
  const answer = await client.post(`${ARTICLES}/${article.id}/transitions`, { action }, ifMatch(revision));
  expect(answer.status).toBe(200);
}

/** An article with a person and an organization in every place. */
function everywhere(personId: string, organizationId: string, indicatorId: string): object {
  return {
    bylines: [{ name: 'As printed over it', personId }],
    source: { organizationId, name: 'As printed there' },
    mentions: [{ personId }, { organizationId }],
    quotes: [
      { text: 'x', speaker: { personId, name: 'As quoted', organizationId, organizationName: 'As of then' } },
    ],
    statistics: [
      {
        value: '1',
        unit: { kind: 'percent' },
        indicatorId,
        attribution: { personId, organizationId, name: 'As told' },
      },
    ],
  };
}

const idsIn = (value: unknown): string => JSON.stringify(value);

describe('a merge of people', () => {
  it('leads all references to the one that is left, and changes no printed word', async () => {
    const [into, from] = [
      await make('people'),
      await make('people', { name: 'Old Name', aliases: ['O. Name'] }),
    ];
    const [organization, indicator] = [await make('organizations'), await make('indicators')];
    const article = await created(client, {
      headline: 'Names them',
      ...everywhere(from.id, organization.id, indicator.id),
    });
    const before = await read(article);
    const answer = await done(merge('people', into, [from]));
    expect(answer.moved).toEqual({ articles: 1, quotes: 1, statistics: 1, people: 0, organizations: 0 });
    expect(answer.person).toMatchObject({ id: into.id, revision: 2, aliases: ['Old Name', 'O. Name'] });
    const after = await read(article);
    expect(idsIn(after)).not.toContain(from.id);
    const led = JSON.parse(JSON.stringify(before).replaceAll(from.id, into.id)) as ArticleAnswer;
    const up = <T extends { readonly revision: number }>(facts: readonly T[]): T[] =>
      facts.map((fact) => ({ ...fact, revision: fact.revision + 1 }));
    expect(after).toEqual({
      ...led,
      revision: before.revision + 1,
      quotes: up(led.quotes),
      statistics: up(led.statistics),
    });
  });

  it('is an entry in the history of each article, with the cause merge, equal to the article', async () => {
    const [into, from] = [await make('people'), await make('people')];
    const article = await created(client, { headline: 'Has a history', mentions: [{ personId: from.id }] });
    await done(merge('people', into, [from]));
    const { body } = await client.get(`${ARTICLES}/${article.id}/revisions?all=true`);
    expect(body.items).toMatchObject([
      { number: 2, cause: 'merge', changedFields: ['mentions'] },
      { number: 1, cause: 'edit' },
    ]);
    const [second, first] = await Promise.all(
      [2, 1].map((n) => client.get<{ article: ArticleAnswer }>(`${ARTICLES}/${article.id}/revisions/${n}`)),
    );
    const { allowedActions: _, blockedActions: __, ...known } = await read(article);
    expect(second?.body.article).toMatchObject(known);
    expect(Object.keys(second?.body.article ?? {})).toEqual(Object.keys(first?.body.article ?? {}));
    // What was saved before is as it was.
    expect(first?.body.article.mentions).toMatchObject([{ personId: from.id }]);
  });

  it('takes values as it is told, keeps what there is, and tells what differed', async () => {
    const into = await make('people', { name: 'Kept', description: 'Own.', sameAs: ['https://a.example/'] });
    const job = { title: 'clerk', from: '2001' };
    const from = await make('people', {
      name: 'Taken',
      description: 'Of the other.',
      familyName: 'Taken',
      sameAs: ['https://b.example/'],
      positions: [job],
    });
    const dry = await done(
      merge('people', into, [from], { dryRun: true, take: { name: from.id, description: from.id } }),
    );
    expect(dry.merge).toBeNull();
    expect(await client.get(`${PEOPLE}/${from.id}`)).toMatchObject({
      status: 200,
      body: pick(from, ['name', 'description', 'positions', 'revision', 'slug']),
    });
    const answer = await done(
      merge('people', into, [from], { take: { name: from.id, description: from.id } }),
    );
    expect(answer.person).toMatchObject({
      id: into.id,
      name: 'Taken',
      description: 'Of the other.',
      familyName: 'Taken',
      aliases: ['Kept'],
      sameAs: ['https://a.example/', 'https://b.example/'],
      positions: [job],
      slug: into.slug,
    });
    expect(answer.fields).toEqual(dry.fields);
    expect(answer.fields).toContainEqual({
      name: 'name',
      kept: 'Taken',
      others: [{ id: into.id, value: 'Kept' }],
    });
    const { body } = await client.get(`${PEOPLE}/${into.id}`);
    expect(body).toEqual(answer.person);
  });

  it('leads ids, names and slugs to the one that is left', async () => {
    const [into, from] = [await make('people'), await make('people', { name: `Merged ${Math.random()}` })];
    await done(merge('people', into, [from]));
    for (const path of ['', '/usage', '?fields=name']) {
      const { status, headers } = await client.get(`${PEOPLE}/${from.id}${path}`);
      expect({ status, to: headers.get('location') }).toEqual({
        status: 301,
        to: `${PEOPLE}/${into.id}${path}`,
      });
    }
    // Before anything else is asked: neither If-Match nor a valid body.
    for (const method of ['PATCH', 'DELETE'] as const) {
      const answer = await client.send(
        method,
        `${PEOPLE}/${from.id}`,
        method === 'PATCH' ? { body: { x: 1 } } : {},
      );
      expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({
        status: 308,
        to: `${PEOPLE}/${into.id}`,
      });
    }
    expect((await merge('people', from, [into])).status).toBe(308);
    const { id, name, slug } = from;
    for (const person of [id, { id }, { name }, { slug }, { id, name, slug }]) {
      const { mentions } = await created(client, { headline: 'Names the old one', mentions: [{ person }] });
      expect(mentions).toMatchObject([{ personId: into.id }]);
    }
    const other = await make('people', { name });
    expect(other.slug).not.toBe(slug);
  });

  it('keeps what is merged from being deleted while old revisions refer to it', async () => {
    const [into, from] = [await make('people'), await make('people')];
    const article = await created(client, { headline: 'Once', mentions: [{ personId: from.id }] });
    await client.patch(`${ARTICLES}/${article.id}`, { mentions: [] }, 1);
    await done(merge('people', into, [from]));
    const usage = await client.get<{ articles: Body }>(`${PEOPLE}/${into.id}/usage`);
    expect(usage.body.articles.items).toMatchObject([{ id: article.id }]);
    expect((await client.delete(`${PEOPLE}/${into.id}`, 2)).status).toBe(409);
  });
});

describe('it is refused', () => {
  it.each([
    [{}, '/from', 'required'],
    [{ from: [] }, '/from', 'required'],
    [{ from: [UNKNOWN] }, '/from/0', 'unknown-reference'],
    [{ from: ['x'] }, '/from', 'not-an-identifier'],
    [{ from: [UNKNOWN], other: 1 }, '/other', 'unknown-property'],
    [{ from: 'SELF' }, '/from/0', 'into-itself'],
    [{ from: 'OTHER', take: { nothing: UNKNOWN } }, '/take/nothing', 'unknown-property'],
    [{ from: 'OTHER', take: { id: UNKNOWN } }, '/take/id', 'unknown-property'],
    [{ from: 'OTHER', take: { name: UNKNOWN } }, '/take/name', 'unknown-reference'],
    [{ from: 'OTHER', take: { name: 1 } }, '/take/name', 'not-an-identifier'],
    [{ from: 'OTHER', take: [] }, '/take', 'wrong-type'],
  ])('%j', async (given, pointer, code) => {
    const [into, other] = [await make('people'), await make('people')];
    const names: Readonly<Record<string, string>> = { SELF: into.id, OTHER: other.id };
    const from = 'from' in given ? given.from : undefined;
    const body = typeof from === 'string' ? { ...given, from: [names[from]] } : given;
    const answer = await client.post(`${PEOPLE}/${into.id}/merge`, body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect((await client.get(`${PEOPLE}/${other.id}`)).body).toEqual(
      (await client.get(`${PEOPLE}/${other.id}`)).body,
    );
  });

  it('of what was merged already, and by a stale ETag', async () => {
    const [a, b, c] = [await make('people'), await make('people'), await make('people')];
    const stale = await client.post(`${PEOPLE}/${a.id}/merge`, { from: [b.id] }, ifMatch(7));
    expect(stale).toMatchObject({ status: 412, body: { currentRevision: 1 } });
    expect((await client.post(`${PEOPLE}/${a.id}/merge`, { from: [b.id] }, ifMatch(1))).status).toBe(200);
    expect((await merge('people', a, [b])).body.errors).toMatchObject([{ code: 'into-itself' }]);
    expect((await merge('people', c, [b])).body.errors).toMatchObject([{ code: 'merged-already' }]);
    expect((await client.post(`${PEOPLE}/${UNKNOWN}/merge`, { from: [c.id] })).status).toBe(404);
    expect((await client.stranger().post(`${PEOPLE}/${a.id}/merge`, { from: [c.id] })).status).toBe(401);
  });
});

describe('a merge of organizations', () => {
  it('leads articles, positions and children', async () => {
    const [into, from] = [await make('organizations'), await make('organizations', { acronym: 'OLD' })];
    const child = await make('organizations', { parentId: from.id });
    const person = await make('people', { positions: [{ title: 'head', organizationId: from.id }] });
    const indicator = await make('indicators');
    const article = await created(client, {
      headline: 'Of it',
      ...everywhere(person.id, from.id, indicator.id),
    });
    const { moved, organization } = await done(merge('organizations', into, [from]));
    expect(moved).toEqual({ articles: 1, quotes: 1, statistics: 1, people: 1, organizations: 1 });
    expect(organization).toMatchObject({ acronym: 'OLD', aliases: [from.name] });
    expect(idsIn(await read(article))).not.toContain(from.id);
    expect((await client.get(`${ORGANIZATIONS}/${child.id}`)).body).toMatchObject({
      parentId: into.id,
      revision: 2,
    });
    const { body } = await client.get(`${PEOPLE}/${person.id}`);
    expect(body).toMatchObject({ revision: 2, positions: [{ organizationId: into.id }] });
  });

  it('leads what lists are filtered by', async () => {
    const [person, organization, indicator] = [
      [await make('people'), await make('people')],
      [await make('organizations'), await make('organizations')],
      [await make('indicators'), await make('indicators')],
    ] as const;
    const holder = await make('people', {
      positions: [{ title: 'head', organizationId: organization[0].id }],
    });
    const child = await make('organizations', { parentId: organization[0].id });
    const article = await created(client, {
      headline: 'Of what is left',
      ...everywhere(person[0].id, organization[0].id, indicator[0].id),
    });
    for (const [plural, [into, from]] of [
      ['people', person],
      ['organizations', organization],
      ['indicators', indicator],
    ] as const)
      await done(merge(plural, into, [from]));
    const found = async (path: string, filter: string, [into, from]: readonly [Body, Body]) => {
      const lists = [from.id, `${into.id},${from.id}`, into.id].map(async (ids) => {
        const { status, body } = await client.get(`/v1/editorial/${path}?${filter}=${ids}&count=true`);
        expect([path, filter, status]).toEqual([path, filter, 200]);
        return [body.total, body.items.map(({ id }) => id)];
      });
      const [old, both, present] = await Promise.all(lists);
      expect([path, filter, old, both]).toEqual([path, filter, present, present]);
      return old?.[1];
    };
    const [quotes, statistics] = [article.quotes, article.statistics].map((all) => all.map(({ id }) => id));
    expect(await found('articles', 'personId', person)).toEqual([article.id]);
    expect(await found('articles', 'organizationId', organization)).toEqual([article.id]);
    expect(await found('articles', 'indicatorId', indicator)).toEqual([article.id]);
    expect(await found('quotes', 'personId', person)).toEqual(quotes);
    expect(await found('quotes', 'organizationId', organization)).toEqual(quotes);
    expect(await found('statistics', 'indicatorId', indicator)).toEqual(statistics);
    expect(await found('statistics', 'organizationId', organization)).toEqual(statistics);
    expect(await found('people', 'organizationId', organization)).toEqual([holder.id]);
    expect(await found('organizations', 'parentId', organization)).toEqual([child.id]);
  });

  it('leaves a tree, whoever lay below whom', async () => {
    const top = await make('organizations', { name: 'Top of the tree' });
    const a = await make('organizations', { parentId: top.id });
    const b = await make('organizations', { parentId: a.id });
    const c = await make('organizations', { parentId: b.id });
    // Into what lies below it, and below that lies another.
    const { organization } = await done(merge('organizations', c, [a]));
    expect(organization).toMatchObject({ id: c.id, parentId: top.id });
    expect((await client.get(`${ORGANIZATIONS}/${b.id}`)).body).toMatchObject({ parentId: c.id });
    const refused = await merge('organizations', top, [c], { take: { parentId: c.id } });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/take/parentId', code: 'circular' }]);
  });
});

describe('a merge of indicators', () => {
  it('leads statistics, and the old name becomes an alias that references find', async () => {
    const [into, from] = [await make('indicators'), await make('indicators', { name: 'Old indicator' })];
    const statistic = { value: '1', unit: { kind: 'percent' } };
    const article = await created(client, {
      headline: 'x',
      statistics: [{ ...statistic, indicatorId: from.id }],
    });
    const { indicator } = await done(merge('indicators', into, [from]));
    expect(indicator['aliases']).toEqual(['Old indicator']);
    expect((await read(article)).statistics).toMatchObject([{ indicator: { id: into.id, name: into.name } }]);
    const again = await created(client, {
      headline: 'y',
      statistics: [{ ...statistic, indicator: { name: 'old INDICATOR' } }],
    });
    expect(again.statistics).toMatchObject([{ indicator: { id: into.id } }]);
  });
});

describe('readers', () => {
  it('get what is left, at the old address too, and every article that showed either', async () => {
    const [into, from] = [
      await make('people', { name: 'Public Target' }),
      await make('people', { name: 'Public Source' }),
    ];
    const quote = (personId: string): object => ({ quotes: [{ text: 'x', speaker: { personId } }] });
    const live = await created(client, {
      headline: 'Live with both',
      ...quote(from.id),
      mentions: [{ personId: into.id }],
    });
    await take('publish', live);
    const other = await created(client, { headline: 'Live with one', ...quote(from.id) });
    await take('publish', other);
    // The working copy has moved on, and does not name anybody any more.
    await client.patch(`${ARTICLES}/${other.id}`, { quotes: [] }, (await read(other)).revision);
    const { updatedAt } = (await client.get(`/v1/content/articles/${live.slug}`)).body;
    const { cursor } = (await client.get('/v1/content/changes?limit=1000')).body as unknown as {
      cursor: string;
    };
    await done(merge('people', into, [from]));
    // Lists and addresses at once, documents in the background.
    const moved = await client.get(`/v1/content/people/${from.slug}`);
    expect({ status: moved.status, to: moved.headers.get('location') }).toEqual({
      status: 301,
      to: `/v1/content/people/${into.slug}`,
    });
    const { body: quotes } = await client.get(`/v1/content/people/${into.slug}/quotes`);
    expect(quotes.items).toHaveLength(2);
    const { body: found } = await client.get(`/v1/content/articles?person=${from.slug}`);
    expect(found.items.map(({ id }) => id).sort()).toEqual([live.id, other.id].sort());
    await eventually(async () => {
      for (const { slug } of [live, other]) {
        const { text } = await client.get(`/v1/content/articles/${slug}`);
        expect(text).not.toContain(from.id);
        expect(text).toContain(into.id);
      }
    });
    const { body: after } = await client.get(`/v1/content/articles/${live.slug}`);
    expect(after['people']).toEqual([{ id: into.id, slug: into.slug, name: into.name }]);
    expect(after['updatedAt']).toBe(updatedAt);
    expect(await read(live)).toMatchObject({ status: 'published', hasUnpublishedChanges: false });
    await eventually(async () => {
      const { body } = await client.get(`/v1/content/changes?cursor=${cursor}`);
      const merged = body.items.filter(({ kind }) => kind === 'person.merged');
      expect(merged).toMatchObject([
        {
          article: null,
          revision: null,
          entity: { id: into.id, formerly: [{ id: from.id, slug: from.slug }] },
        },
      ]);
      expect(body.items.filter(({ kind }) => kind === 'article.updated')).toHaveLength(2);
    });
  });

  it('learn nothing of a merge of what they do not know', async () => {
    const { cursor } = (await client.get('/v1/content/changes?limit=1000')).body as unknown as {
      cursor: string;
    };
    const [into, from] = [await make('people'), await make('people')];
    await created(client, { headline: 'A draft', mentions: [{ personId: from.id }] });
    await done(merge('people', into, [from]));
    expect((await client.get(`/v1/content/people/${from.slug}`)).status).toBe(404);
    const waiting = await app.query(`SELECT 1 FROM outbox_entries WHERE kind = 'entities-merged'`);
    expect(waiting).toEqual([]);
    expect((await client.get(`/v1/content/changes?cursor=${cursor}`)).text).not.toContain(into.id);
  });
});

describe('undone', () => {
  it('it gives back what was merged, and its references that nobody changed since', async () => {
    const into = await make('people', { name: 'Stays', aliases: ['Own alias'], description: null });
    const from = await make('people', {
      name: 'Comes back',
      description: 'Its own.',
      positions: [{ title: 'clerk' }],
    });
    const [organization, indicator] = [await make('organizations'), await make('indicators')];
    const all = await created(client, {
      headline: 'All',
      ...everywhere(from.id, organization.id, indicator.id),
    });
    const before = await read(all);
    const changed = await created(client, {
      headline: 'Changed',
      mentions: [{ personId: from.id }, { personId: into.id }],
    });
    const { merge: noted } = await done(merge('people', into, [from]));
    const another = await make('people');
    const { mentions } = await read(changed);
    const elsewhere = { mentions: [{ id: mentions[0]?.id, personId: another.id }, { id: mentions[1]?.id }] };
    expect((await client.patch(`${ARTICLES}/${changed.id}`, elsewhere, 2)).status).toBe(200);
    const since = await created(client, { headline: 'Since', mentions: [{ personId: into.id }] });
    await client.patch(`${PEOPLE}/${into.id}`, { aliases: ['Own alias', 'Comes back', 'Added since'] }, 2);
    const undo = await client.delete(`${MERGES}/${noted?.id ?? ''}`);
    expect(undo.status).toBe(204);
    const back = (await client.get(`${PEOPLE}/${from.id}`)).body;
    expect(back).toMatchObject({
      ...pick(from, ['name', 'slug', 'description', 'positions', 'createdAt']),
      revision: 3,
    });
    const { body: left } = await client.get(`${PEOPLE}/${into.id}`);
    expect(left).toMatchObject({ description: null, positions: [], aliases: ['Own alias', 'Added since'] });
    const restored = await read(all);
    const strip = (text: string): string => text.replaceAll(/"revision":\d+/g, '');
    expect(strip(JSON.stringify(restored))).toBe(strip(JSON.stringify(before)));
    expect(restored.revision).toBe(before.revision + 2);
    expect((await read(changed)).mentions).toMatchObject([{ personId: another.id }, { personId: into.id }]);
    expect((await read(since)).mentions).toMatchObject([{ personId: into.id }]);
    const { mentions: named } = await created(client, {
      headline: 'Named',
      mentions: [{ person: { name: 'comes back' } }],
    });
    expect(named).toMatchObject([{ personId: from.id }]);
  });

  it('it is listed, and can be undone once', async () => {
    const [into, from] = [
      await make('people', { name: 'Into this' }),
      await make('people', { name: 'From that' }),
    ];
    const { merge: noted } = await done(merge('people', into, [from]));
    const id = noted?.id ?? '';
    const listed = async (record: { readonly id: string }): Promise<unknown> =>
      (await client.get(`${MERGES}?recordId=${record.id}`)).body.items;
    const entry = {
      id,
      revision: 1,
      kind: 'person',
      into: { id: into.id, name: 'Into this' },
      undoUntil: noted?.undoUntil,
      from: [{ id: from.id, slug: from.slug, name: 'From that' }],
      undoneAt: null,
      undoneBy: null,
    };
    for (const record of [into, from]) expect(await listed(record)).toMatchObject([entry]);
    expect((await client.delete(`${MERGES}/${id}`, 5)).status).toBe(412);
    expect((await client.delete(`${MERGES}/${id}`, 1)).status).toBe(204);
    expect(await client.delete(`${MERGES}/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'already-undone' },
    });
    expect(await listed(into)).toMatchObject([{ id, revision: 2, undoneBy: { name: 'Administrator' } }]);
    expect((await client.delete(`${MERGES}/${UNKNOWN}`)).status).toBe(404);
  });

  it('it cannot be after thirty days', async () => {
    const { merge: noted } = await done(merge('people', await make('people'), [await make('people')]));
    const days = await app.query<{ days: number }>(
      `SELECT extract(day FROM undo_until - at)::integer AS days FROM entity_merges WHERE id = $1`,
      [noted?.id],
    );
    expect(days).toEqual([{ days: 30 }]);
    await app.query(`UPDATE entity_merges SET undo_until = now() - interval '1 second' WHERE id = $1`, [
      noted?.id,
    ]);
    const refused = await client.delete(`${MERGES}/${noted?.id ?? ''}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'undo-expired' } });
  });

  it('chains are undone from their end', async () => {
    const [a, b, c] = [await make('people'), await make('people'), await make('people')];
    const article = await created(client, {
      headline: 'Chain',
      mentions: [{ personId: a.id }, { personId: b.id }],
    });
    const first = await done(merge('people', b, [a]));
    const second = await done(merge('people', c, [b]));
    const ids = async (): Promise<unknown[]> =>
      (await read(article)).mentions.map(({ personId }) => personId);
    expect(await ids()).toEqual([c.id, c.id]);
    for (const { id } of [a, b]) {
      const { headers } = await client.get(`${PEOPLE}/${id}`);
      expect(headers.get('location')).toBe(`${PEOPLE}/${c.id}`);
    }
    const refused = await client.delete<Body & { mergeId: string }>(`${MERGES}/${first.merge?.id ?? ''}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'merged-again', mergeId: second.merge?.id } });
    expect((await client.delete(`${MERGES}/${second.merge?.id ?? ''}`)).status).toBe(204);
    expect(await ids()).toEqual([b.id, b.id]);
    expect((await client.get(`${PEOPLE}/${a.id}`)).headers.get('location')).toBe(`${PEOPLE}/${b.id}`);
    expect((await client.delete(`${MERGES}/${first.merge?.id ?? ''}`)).status).toBe(204);
    expect(await ids()).toEqual([a.id, b.id]);
  });

  it('readers get each again, also in what was published while it held', async () => {
    const [into, from] = [
      await make('people', { name: 'Read target' }),
      await make('people', { name: 'Read source' }),
    ];
    const text = { quotes: [{ text: 'x', speaker: { personId: from.id } }] };
    const article = await created(client, { headline: 'Published before and while', ...text });
    await take('publish', article);
    const { merge: noted } = await done(merge('people', into, [from]));
    const { revision } = await read(article);
    await client.patch(`${ARTICLES}/${article.id}`, { headline: 'Published while it held' }, revision);
    await take('publish', article);
    await eventually(async () => {
      expect((await client.get(`/v1/content/people/${into.slug}/articles`)).body.items).toMatchObject([
        { id: article.id },
      ]);
    });
    expect((await client.delete(`${MERGES}/${noted?.id ?? ''}`)).status).toBe(204);
    await eventually(async () => {
      const { body } = await client.get(`/v1/content/people/${from.slug}/articles`);
      expect(body.items).toMatchObject([{ id: article.id, headline: 'Published while it held' }]);
      expect((await client.get(`/v1/content/people/${into.slug}`)).status).toBe(404);
    });
  });
});

function pick(body: Body, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, body[name]]));
}

describe('an old revision', () => {
  it('is read as it was, and restored with what its references lead to now', async () => {
    const [into, from] = [await make('people'), await make('people')];
    const [organization, indicator] = [await make('organizations'), await make('indicators')];
    const places = everywhere(from.id, organization.id, indicator.id);
    const article = await created(client, { headline: 'Restored', ...places });
    await client.patch(
      `${ARTICLES}/${article.id}`,
      { bylines: [], mentions: [], quotes: [], statistics: [] },
      1,
    );
    await done(merge('people', into, [from]));
    const { revision } = await read(article);
    const restored = await client.post<ArticleAnswer>(
      `${ARTICLES}/${article.id}/revisions/1/restore`,
      undefined,
      ifMatch(revision),
    );
    expect(restored.status).toBe(200);
    const { bylines, mentions, quotes, statistics } = await read(article);
    const now = JSON.stringify({ bylines, mentions, quotes, statistics });
    expect(now).not.toContain(from.id);
    expect(mentions).toMatchObject([{ personId: into.id }, { organizationId: organization.id }]);
    expect(quotes).toMatchObject([{ speaker: { personId: into.id, name: 'As quoted' } }]);
    expect(statistics).toMatchObject([{ attribution: { personId: into.id } }]);
    const first = await client.get<{ article: ArticleAnswer }>(`${ARTICLES}/${article.id}/revisions/1`);
    expect(JSON.stringify(first.body)).toContain(from.id);
  });

  it('names again those whom it was written for, once the merges are undone, wherever it names them', async () => {
    const [a, b, c] = [await make('people'), await make('people'), await make('people')];
    const [organization, indicator] = [await make('organizations'), await make('indicators')];
    const article = await created(client, {
      headline: 'Restored under two merges',
      ...everywhere(a.id, organization.id, indicator.id),
    });
    const empty = { bylines: [], mentions: [], quotes: [], statistics: [] };
    await client.patch(`${ARTICLES}/${article.id}`, empty, 1);
    const first = await done(merge('people', b, [a]));
    const second = await done(merge('people', c, [b]));
    const restored = `${ARTICLES}/${article.id}/revisions/1/restore`;
    // Twice: the first restored is what the second is compared with.
    for (let i = 0; i < 2; i++) {
      const { revision } = await read(article);
      expect((await client.post(restored, undefined, ifMatch(revision))).status).toBe(200);
      if (i === 0) await client.patch(`${ARTICLES}/${article.id}`, empty, revision + 1);
    }
    const namedBy = async (): Promise<string[]> => {
      const text = JSON.stringify(await read(article));
      return [a, b, c].flatMap(({ id }, i) => Array<string>(text.split(id).length - 1).fill('abc'[i] ?? ''));
    };
    expect(await namedBy()).toEqual(['c', 'c', 'c', 'c']);
    expect((await client.delete(`${MERGES}/${second.merge?.id ?? ''}`)).status).toBe(204);
    expect(await namedBy()).toEqual(['b', 'b', 'b', 'b']);
    expect((await client.delete(`${MERGES}/${first.merge?.id ?? ''}`)).status).toBe(204);
    expect(await namedBy()).toEqual(['a', 'a', 'a', 'a']);
  });

  it('leads to whom it was written for, also after others were merged into something else', async () => {
    const [a, b, c, d] = [
      await make('people'),
      await make('people'),
      await make('people'),
      await make('people'),
    ];
    const quoted = { quotes: [{ text: 'x', speaker: { personId: a.id } }] };
    const article = await created(client, { headline: 'Written of the first', ...quoted });
    const first = await done(merge('people', b, [a]));
    const second = await done(merge('people', c, [b]));
    await client.patch(`${ARTICLES}/${article.id}`, { kicker: 'x' }, 3);
    await take('publish', article);
    const held = (await read(article)).revision;
    for (const { merge: one } of [second, first])
      expect((await client.delete(`${MERGES}/${one?.id ?? ''}`)).status).toBe(204);
    await done(merge('people', d, [b]));
    await eventually(async () => {
      const { body } = await client.get<ArticleAnswer>(`/v1/content/articles/${article.slug}`);
      expect(body.quotes).toMatchObject([{ speaker: { person: { id: a.id } } }]);
    });
    const { revision } = await read(article);
    const restore = `${ARTICLES}/${article.id}/revisions/${held}/restore`;
    expect((await client.post(restore, undefined, ifMatch(revision))).status).toBe(200);
    expect((await read(article)).quotes).toMatchObject([{ speaker: { personId: a.id } }]);
  });
});
