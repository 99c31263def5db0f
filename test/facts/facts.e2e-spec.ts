import { UNKNOWN, at, created, paragraph, read, refusals } from '../articles/article-answer.js';
import type { ArticleAnswer, QuoteAnswer, StatisticAnswer } from '../articles/article-answer.js';
import type { Answer, Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const QUOTES = '/v1/editorial/quotes';
const STATISTICS = '/v1/editorial/statistics';
const PERCENT = { kind: 'percent' };

type Fact = Body & Omit<QuoteAnswer, 'name'> & Omit<StatisticAnswer, 'name'>;

const app = withApp();
const { client } = app;

const article = (): Promise<ArticleAnswer> =>
  created(client, {
    headline: 'Facts',
    body: [paragraph('a', 'Sales rose 7.1 percent, “a good year,” said the mayor.')],
    quotes: [{ text: 'a good year', speaker: { name: 'the mayor' }, anchors: [{ exact: 'a good year' }] }],
    statistics: [{ value: '7.1', unit: PERCENT, anchors: [{ exact: '7.1 percent' }] }],
  });

describe('a fact through its own address', () => {
  it('is added at the end of its article: both revisions move', async () => {
    const before = await article();
    const answer = await client.post<Fact>(QUOTES, {
      articleId: before.id,
      text: 'good',
      speaker: { person: { name: 'Mayor Eins' } },
      anchors: [{ exact: 'good' }],
    });
    const { resolved, ...quote } = answer.body;
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.headers.get('location')).toBe(`${QUOTES}/${quote.id}`);
    expect(resolved).toMatchObject([{ pointer: '/speaker/person', outcome: 'created' }]);
    const after = await read(client, before);
    expect([after.revision, after.quotes.at(-1)]).toEqual([2, quote]);
    const { body } = await client.get(`${at(before)}/revisions?all=true`);
    expect(body.items[0]).toMatchObject({ number: 2, cause: 'fact', changedFields: ['quotes'] });
  });

  it('is changed under its own revision, whatever else its article went through', async () => {
    const before = await article();
    const address = `${STATISTICS}/${before.statistics[0]?.id}`;
    await client.patch(at(before), { headline: 'Facts again' }, 1);
    const { headers, body } = await client.patch<Fact>(address, { value: '7.2', place: 'Lyon' }, 1);
    expect([body, headers.get('etag')]).toMatchObject([{ value: '7.2', place: 'Lyon', revision: 2 }, '"2"']);
    const after = await read(client, before);
    expect([after.revision, after.statistics[0]]).toMatchObject([3, { value: '7.2', revision: 2 }]);
    const missing = await client.patch(address, { place: 'x' });
    expect(missing.status).toBe(428);
    const stale = await client.patch<Fact>(address, { place: 'x', nonsense: 1 }, 1);
    expect(stale).toMatchObject({
      status: 412,
      body: { currentRevision: 2, changedFields: ['place', 'value'] },
    });
  });

  it('may be sent back as it was read: nothing moves', async () => {
    const before = await article();
    for (const address of [
      `${QUOTES}/${before.quotes[0]?.id}`,
      `${STATISTICS}/${before.statistics[0]?.id}`,
    ]) {
      const present = (await client.get<Fact>(address)).body;
      const { status, body } = await client.patch<Fact>(address, present, 1);
      expect([status, body]).toEqual([200, { ...present, resolved: [] }]);
    }
    expect((await read(client, before)).revision).toBe(1);
  });

  it('may be sent back also with detached anchors', async () => {
    const before = await article();
    await client.patch(at(before), { body: [] }, 1);
    const address = `${QUOTES}/${before.quotes[0]?.id}`;
    const { body } = await client.get<Fact>(address);
    expect(body.anchors).toMatchObject([{ state: 'detached' }]);
    expect(await client.patch<Fact>(address, body, 1)).toMatchObject({ status: 200, body: { revision: 1 } });
  });

  it('is removed, and its article moves', async () => {
    const before = await article();
    const address = `${QUOTES}/${before.quotes[0]?.id}`;
    expect((await client.delete(address)).status).toBe(428);
    expect((await client.delete(address, 7)).status).toBe(412);
    expect((await client.delete(address, 1)).status).toBe(204);
    expect((await client.get(address)).status).toBe(404);
    expect((await client.delete(address, 1)).status).toBe(404);
    const after = await read(client, before);
    expect([after.revision, after.quotes, after.statistics]).toEqual([2, [], before.statistics]);
  });

  it('is refused with pointers into the fact', async () => {
    const before = await article();
    const other = await article();
    const refused = async (answer: Promise<Answer<Fact>>): Promise<string[]> => {
      expect((await answer).status).toBe(422);
      return refusals(await answer);
    };
    const post = (fact: object): Promise<string[]> => refused(client.post<Fact>(STATISTICS, fact));
    const patch = (fact: object): Promise<string[]> =>
      refused(client.patch<Fact>(`${STATISTICS}/${before.statistics[0]?.id}`, fact, 1));
    const whole = { articleId: before.id, value: '1', unit: PERCENT };
    expect(await post({ value: '1', unit: PERCENT })).toEqual(['/articleId required']);
    expect(await post({ ...whole, articleId: UNKNOWN })).toEqual(['/articleId unknown-reference']);
    expect(await post({ ...whole, articleId: 'x' })).toEqual(['/articleId not-an-identifier']);
    expect(await post({ articleId: before.id })).toEqual(['/unit required', '/value required']);
    expect(await post({ ...whole, anchors: [{ exact: 'nowhere' }] })).toEqual([
      '/anchors/0/exact anchor-not-found',
    ]);
    expect(await post({ ...whole, indicator: { id: UNKNOWN } })).toEqual(['/indicator unknown-reference']);
    expect(await post({ ...whole, id: UNKNOWN })).toEqual(['/id unknown-id']);
    expect(await post({ ...whole, revision: 2 })).toEqual(['/revision read-only']);
    expect(await patch({ unit: null, value: 1.5 })).toEqual(['/unit required', '/value not-a-decimal']);
    expect(await patch({ articleId: other.id })).toEqual(['/articleId read-only']);
    expect(await patch({ id: other.statistics[0]?.id })).toEqual(['/id read-only']);
    expect(await patch({ anchors: [{ exact: 'nowhere' }] })).toEqual(['/anchors/0/exact anchor-not-found']);
    expect((await read(client, before)).revision).toBe(1);
  });

  it('is gone from every list while its article is in the trash', async () => {
    const before = await article();
    const listed = async (): Promise<number> =>
      (await client.get(`${QUOTES}?articleId=${before.id}&count=true`)).body.total;
    expect(await listed()).toBe(1);
    expect((await client.delete(at(before), 1)).status).toBe(204);
    expect(await listed()).toBe(0);
    expect((await client.get(`${QUOTES}/${before.quotes[0]?.id}`)).status).toBe(404);
    const post = await client.post<Fact>(QUOTES, { articleId: before.id, text: 'x' });
    expect(refusals(post)).toEqual(['/articleId unknown-reference']);
  });

  it('may be of any time that EDTF can write', async () => {
    const speaker = { person: { name: 'Somebody Ancient' } };
    const days = ['-4712', '-9999', '0000', '9999-12-31', 'Y12345'];
    const { quotes, statistics } = await created(client, {
      headline: 'Far away',
      quotes: days.map((saidOn) => ({ text: 'x', saidOn, speaker })),
      statistics: days.map((period) => ({ value: '1', unit: PERCENT, period })),
    });
    expect(quotes.map((quote) => quote['saidOn'])).toEqual(days);
    expect(statistics.map((statistic) => statistic['period'])).toEqual(days);
    const ancient = await client.post<Fact>('/v1/editorial/articles', {
      headline: 'x',
      embargoUntil: '0000-01-01T00:00:00Z',
    });
    expect(refusals(ancient)).toEqual(['/embargoUntil not-a-timestamp']);
  });

  it('finds no place in an article that has a thousand', async () => {
    const statistics = Array.from({ length: 1000 }, (_, i) => ({ value: `${i}`, unit: PERCENT }));
    const { id } = await created(client, { headline: 'A thousand', statistics });
    const answer = await client.post<Fact>(STATISTICS, { articleId: id, value: '1', unit: PERCENT });
    expect(refusals(answer)).toEqual(['/articleId too-many']);
  });
});
