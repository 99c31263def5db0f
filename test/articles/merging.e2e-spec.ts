import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import type { Answer } from '../support/client.js';
import { BODY, at, cityArticle, created, paragraph, patched, read, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

interface Conflict {
  readonly pointer: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly yours: unknown;
}

type Stale = ArticleAnswer & {
  readonly current: ArticleAnswer;
  readonly currentETag: string;
  readonly merged: ArticleAnswer;
  readonly conflicts: readonly Conflict[];
};

const [A, B] = [
  'The city will invest 69 billion yuan this year.',
  'It will launch 200 pilot projects, Chen said.',
];

const stale = async (article: { readonly id: string }, change: object, revision = 1): Promise<Stale> => {
  const { status, body } = await client.patch<Stale>(at(article), change, revision);
  expect([status, body.code]).toEqual([412, 'stale-revision']);
  return body;
};

const merging = (
  article: { readonly id: string },
  change: object,
  revision = 1,
): Promise<
  Answer<ArticleAnswer & { readonly merged: readonly string[]; readonly conflicts: readonly Conflict[] }>
> => client.patch(`${at(article)}?merge=auto`, change, revision);

const article = (): Promise<ArticleAnswer> => cityArticle(client, known);

describe('the 412 of an article', () => {
  it('shows the article as it is now, and what a merge makes of both changes', async () => {
    const made = await article();
    await patched(client, made, {
      headline: 'Theirs',
      body: [paragraph('a', `${A} Chen said so.`), BODY[1]],
    });
    const { current, currentETag, merged, conflicts, changedFields, currentRevision } = await stale(made, {
      kicker: 'Mine',
      body: [BODY[0], paragraph('b', B.replace('200', '300'))],
    });
    expect(current).toEqual(await read(client, made));
    expect([currentETag, currentRevision, changedFields]).toEqual(['"2"', 2, ['body', 'headline', 'slug']]);
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ headline: 'Theirs', kicker: 'Mine', revision: 2 });
    expect(merged.body.map(({ text }) => text)).toEqual([`${A} Chen said so.`, B.replace('200', '300')]);
    expect((await read(client, made)).revision).toBe(2);
  });

  it('shows a merge that can be sent as it is', async () => {
    const made = await article();
    const before = await read(client, made);
    await patched(client, made, {
      body: [paragraph('a', `Today: ${A}`), BODY[1]],
      quotes: before.quotes.map(({ id }) => ({ id })),
    });
    const { merged, currentETag } = await stale(made, {
      body: [BODY[0], paragraph('b', 'Something else was said.')],
      mentions: [...before.mentions.map(({ id }) => ({ id })), { person: { name: 'Somebody New' } }],
      quotes: [
        ...before.quotes.map(({ id }) => ({ id })),
        {
          text: 'The city will invest',
          speaker: { person: { name: 'Somebody New' } },
          anchors: [{ exact: 'The city will invest' }],
        },
      ],
    });
    expect(await app.query(`SELECT 1 FROM people WHERE name = 'Somebody New'`)).toEqual([]);
    expect(merged.quotes[2]).not.toHaveProperty('id');
    expect(merged.quotes[2]?.speaker).toMatchObject({
      name: 'Somebody New',
      person: { name: 'Somebody New' },
    });
    const { status, body } = await client.send<ArticleAnswer>('PATCH', at(made), {
      body: merged,
      headers: { 'if-match': currentETag },
    });
    expect([status, body.revision]).toEqual([200, 3]);
    expect(body.body.map(({ text }) => text)).toEqual([`Today: ${A}`, 'Something else was said.']);
    expect(body.quotes[2]).toMatchObject({
      anchors: [{ blockId: 'a', start: 7, exact: 'The city will invest' }],
    });
    expect(body.quotes[0]?.anchors).toMatchObject([{ state: 'detached' }]);
    expect(body.mentions[2]?.personId).toBe(body.quotes[2]?.speaker?.['personId']);
  });

  it('tells each conflict with what stood there, what stands there and what was to stand there', async () => {
    const made = await article();
    const [quote, other] = made.quotes;
    const [statistic] = made.statistics;
    const theirs = await patched(client, made, {
      headline: 'Theirs',
      body: [paragraph('a', A.replace('69', '70')), BODY[1]],
      quotes: [{ id: quote?.id, occasion: 'a dinner', kind: 'mixed' }, { id: other?.id }],
      statistics: [{ id: statistic?.id, value: '70000000000' }],
    });
    const { conflicts, merged } = await stale(made, {
      headline: 'Mine',
      body: [paragraph('a', A.replace('69', '71')), BODY[1]],
      quotes: [{ id: quote?.id, occasion: 'a lunch', language: 'en' }],
      statistics: [],
    });
    const named = Object.fromEntries(conflicts.map(({ pointer, ...values }) => [pointer, values]));
    expect(Object.keys(named).sort()).toEqual(
      ['/body/a', '/headline', `/quotes/${quote?.id}/occasion`, `/statistics/${statistic?.id}`].sort(),
    );
    expect(named['/headline']).toEqual({ base: 'City to invest', theirs: 'Theirs', yours: 'Mine' });
    expect(named['/body/a']).toMatchObject({ base: { text: A }, theirs: { text: A.replace('69', '70') } });
    expect(named[`/quotes/${quote?.id}/occasion`]).toEqual({
      base: 'a press conference',
      theirs: 'a dinner',
      yours: 'a lunch',
    });
    expect(named[`/statistics/${statistic?.id}`]).toMatchObject({
      theirs: { value: '70000000000' },
      yours: null,
    });
    expect(merged).toMatchObject({
      headline: 'Theirs',
      quotes: [{ occasion: 'a dinner', kind: 'mixed', language: 'en' }],
    });
    expect(merged.quotes).toHaveLength(1);
    expect(merged.statistics).toEqual(theirs.statistics);
  });

  it('shows no merge where it is not known what was changed, or the change is invalid', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'x' });
    for (const revision of [0, 3, 999]) {
      const body = await stale(made, { summary: 'Mine' }, revision);
      expect(body.current.revision).toBe(2);
      expect([body, body]).not.toContainEqual(
        expect.objectContaining({ merged: expect.anything() as unknown }),
      );
      expect(body).not.toHaveProperty('conflicts');
    }
    expect(await stale(made, { nonsense: true })).not.toHaveProperty('merged');
    const weak = await client.send('PATCH', at(made), { body: {}, headers: { 'if-match': 'W/"1"' } });
    expect(weak.body).not.toHaveProperty('current');
  });

  it('merges from the newest of several revisions that were read', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'Two' });
    await patched(client, made, { kicker: 'Three' });
    const { body } = await client.send<Stale>('PATCH', at(made), {
      body: { kicker: 'Mine' },
      headers: { 'if-match': '"1", "2", "7"' },
    });
    expect(body.conflicts).toEqual([{ pointer: '/kicker', base: 'Two', theirs: 'Three', yours: 'Mine' }]);
  });

  it('of other writes of an article shows it as it is now', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'x' });
    const refused = [
      await client.delete<Stale>(at(made), 1),
      await client.post<Stale>(`${at(made)}/transitions`, { action: 'publish' }, { 'if-match': '"1"' }),
      await client.post<Stale>(
        '/v1/editorial/quotes',
        { articleId: made.id, text: 'x' },
        { 'if-match': '"1"' },
      ),
    ];
    for (const { status, body } of refused) {
      expect([status, body.currentETag, body.current.kicker]).toEqual([412, '"2"', 'x']);
      expect(body).not.toHaveProperty('merged');
    }
  });

  it('of a fact is as that of any resource', async () => {
    const made = await article();
    const quote = `/v1/editorial/quotes/${made.quotes[0]?.id}`;
    await client.patch(quote, { occasion: 'x' }, 1);
    const { status, body } = await client.patch(quote, { occasion: 'y' }, 1);
    expect([status, body['changedFields']]).toEqual([412, ['occasion']]);
    expect(body).not.toHaveProperty('current');
  });
});

describe('?merge=auto', () => {
  it('stores what both changed, and tells it', async () => {
    const made = await article();
    await patched(client, made, { headline: 'Theirs', keywords: ['ports'] });
    const { status, body, headers } = await merging(made, {
      kicker: 'Mine',
      keywords: ['cranes'],
      body: [...BODY, paragraph('c', 'More of it.')],
    });
    expect([status, headers.get('etag')]).toEqual([200, '"3"']);
    expect(body).toMatchObject({
      headline: 'Theirs',
      kicker: 'Mine',
      keywords: ['ports', 'cranes'],
      revision: 3,
    });
    expect(body.merged.toSorted()).toEqual(['/body/c', 'headline', 'keywords', 'kicker', 'slug']);
    expect(body.slug).toMatch(/^theirs/);
    const [entry] = (await client.get(`${at(made)}/revisions?all=true`)).body.items;
    expect(entry).toMatchObject({ number: 3, cause: 'edit' });
  });

  it('merges words of one paragraph, and facts and anchors go along', async () => {
    const made = await article();
    const [statistic] = made.statistics;
    await patched(client, made, {
      body: [paragraph('a', `On Tuesday it was said: ${A}`), BODY[1]],
      statistics: [{ id: statistic?.id, place: 'Shanghai' }],
    });
    const { status, body } = await merging(made, {
      body: [paragraph('a', A.replace('this year', 'next year')), BODY[1]],
      statistics: [
        { id: statistic?.id, period: '2019' },
        {
          value: '200',
          unit: { kind: 'count', noun: 'projects' },
          anchors: [{ exact: '200 pilot projects' }],
        },
      ],
    });
    expect(status).toBe(200);
    expect(body.body[0]?.text).toBe(`On Tuesday it was said: ${A.replace('this year', 'next year')}`);
    expect(body.statistics).toMatchObject([
      {
        place: 'Shanghai',
        period: '2019',
        revision: 3,
        anchors: [{ blockId: 'a', exact: '69 billion yuan' }],
      },
      { value: '200', revision: 1, anchors: [{ blockId: 'b', exact: '200 pilot projects' }] },
    ]);
    expect(await read(client, made)).toEqual({ ...body, merged: undefined, resolved: undefined });
    for (const { anchors } of [...body.quotes, ...body.statistics])
      for (const { blockId, start, end, exact } of anchors)
        expect(body.body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
  });

  it('stores nothing while one place is in conflict', async () => {
    const made = await article();
    await patched(client, made, { headline: 'Theirs' });
    const { status, body } = await merging(made, { headline: 'Mine', kicker: 'Mine' });
    expect([status, body.conflicts.map(({ pointer }) => pointer)]).toEqual([412, ['/headline']]);
    expect(await read(client, made)).toMatchObject({ revision: 2, kicker: 'Economy' });
  });

  it('is a conflict where a new fact stands on words that are gone', async () => {
    const made = await article();
    await patched(client, made, { body: [paragraph('a', 'Nothing is certain.'), BODY[1]] });
    const change = {
      quotes: [
        ...made.quotes.map(({ id }) => ({ id })),
        { text: 'will invest', anchors: [{ exact: 'will invest' }] },
      ],
    };
    const { status, body } = await merging(made, change);
    expect(status).toBe(412);
    expect(body.conflicts).toMatchObject([{ base: null, theirs: null, yours: { text: 'will invest' } }]);
  });

  it('changes nothing where all of it is there already: a save that was sent twice doubles nothing', async () => {
    const made = await created(client, { headline: 'Once', body: [paragraph('a', 'One.')] });
    const change = {
      headline: 'Twice',
      body: [paragraph('a', 'One.'), { type: 'paragraph', text: 'Two.' }],
      quotes: [{ text: 'Two', anchors: [{ exact: 'Two' }] }],
    };
    const first = await merging(made, change);
    expect([first.status, first.body.merged]).toEqual([200, []]);
    const again = await merging(made, change);
    expect([again.status, again.body.revision]).toEqual([200, 2]);
    expect(again.body.body).toEqual(first.body.body);
    expect(again.body.quotes).toEqual(first.body.quotes);
  });

  it('passes over transitions: an article that was published meanwhile is no conflict', async () => {
    const made = await article();
    await taken(client, made, 'publish');
    const { status, body } = await merging(made, { summary: 'Written on' });
    expect([status, body.revision, body.status, body.workingStatus]).toEqual([200, 3, 'published', 'draft']);
    expect(body.summary).toBe('Written on');
  });

  it('takes a body in any format', async () => {
    const made = await article();
    await patched(client, made, { body: [paragraph('a', `${A} Chen said so.`), BODY[1]] });
    const { status, body } = await merging(made, {
      body: { format: 'html', content: `<p>${A}</p><p>${B} Indeed.</p><p>An end.</p>` },
    });
    expect(status).toBe(200);
    expect(body.body.map(({ text }) => text)).toEqual([`${A} Chen said so.`, `${B} Indeed.`, 'An end.']);
  });

  it('still refuses what is invalid, and what has no revision', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'x' });
    expect((await merging(made, { nonsense: true })).status).toBe(422);
    expect((await client.patch(`${at(made)}?merge=auto`, { summary: 'x' })).status).toBe(428);
    expect((await merging(made, { summary: 'x' }, 7)).status).toBe(412);
    expect((await client.patch(`${at(made)}?merge=mine`, { summary: 'x' }, 2)).status).toBe(400);
  });

  it('merges what is long in a thread', async () => {
    const long = Array.from({ length: 400 }, (_, i) =>
      paragraph(`p${i}`, `Paragraph ${i} has some words to be merged by.`),
    );
    const made = await created(client, { headline: 'Long', body: long });
    await patched(client, made, {
      body: long.with(1, paragraph('p1', 'Paragraph 1 has new words to be merged by.')),
    });
    const { status, body } = await merging(made, {
      body: long
        .with(1, paragraph('p1', 'Paragraph 1 has some words to be read by.'))
        .with(300, paragraph('p300', 'Changed.')),
    });
    expect(status).toBe(200);
    expect([body.body[1]?.text, body.body[300]?.text]).toEqual([
      'Paragraph 1 has new words to be read by.',
      'Changed.',
    ]);
  });
});
