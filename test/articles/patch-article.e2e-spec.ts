import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { BODY, UNKNOWN, at, cityArticle, created, patched, read, refusedChange } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const article = (): Promise<ArticleAnswer> => cityArticle(client, known);

const refused = (present: ArticleAnswer, change: object): Promise<string[]> =>
  refusedChange(client, present, change);

describe('a merge patch', () => {
  it('changes what it names, and nothing else', async () => {
    const before = await article();
    const { updatedAt: _, ...after } = await patched(client, before, { headline: 'City to invest more' });
    const { updatedAt: __, resolved: ___, possibleDuplicates: ____, ...expected } = before;
    // A slug that nobody chose follows the headline.
    const followed = { headline: 'City to invest more', slug: 'city-to-invest-more' };
    expect(after).toEqual({ ...expected, ...followed, revision: 2, resolved: [] });
  });

  it('takes away with null, and merges objects within', async () => {
    const before = await article();
    const [quote, statistic] = [before.quotes[0], before.statistics[0]];
    const after = await patched(client, before, {
      kicker: null,
      section: null,
      bylines: null,
      keywords: null,
      source: { url: null },
      dateline: { place: 'Beijing' },
      quotes: [{ id: quote?.id, occasion: null, speaker: { title: 'head' } }, { id: before.quotes[1]?.id }],
      statistics: [
        { id: statistic?.id, comparison: { direction: null }, attribution: { organizationId: null } },
      ],
    });
    expect(after).toMatchObject({
      kicker: null,
      section: null,
      bylines: [],
      keywords: [],
      source: { name: 'China Daily', url: null, publishedOn: '2018-04-11' },
      dateline: { place: 'Beijing', date: '2018-04-10' },
    });
    expect(after.quotes).toMatchObject([
      { revision: 2, occasion: null, speaker: { ...quote?.speaker, title: 'head' }, anchors: quote?.anchors },
      { revision: 1 },
    ]);
    expect(after.statistics).toMatchObject([
      {
        comparison: { basis: 'year-on-year', direction: null, changePercent: '7.1' },
        attribution: { name: 'the city', organizationId: null },
      },
    ]);
    const empty = {
      source: null,
      dateline: null,
      body: null,
      mentions: null,
      quotes: null,
      statistics: null,
    };
    expect(await patched(client, before, empty)).toMatchObject({
      source: null,
      dateline: null,
      body: [],
      mentions: [],
      quotes: [],
      statistics: [],
    });
  });

  it('reads an array of facts whole: merges the known, adds the new, removes the rest, keeps the order', async () => {
    const before = await article();
    const [first, second] = before.quotes;
    const { quotes, revision } = await patched(client, before, {
      quotes: [{ text: 'A third' }, { id: second?.id, kind: 'mixed' }],
    });
    expect(revision).toBe(2);
    expect(quotes).toMatchObject([
      { revision: 1, text: 'A third', articleId: before.id },
      { ...second, revision: 2, kind: 'mixed' },
    ]);
    expect((await client.get(`/v1/editorial/quotes/${first?.id}`)).status).toBe(404);
    const turned = await patched(client, before, { quotes: quotes.map(({ id }) => ({ id })).reverse() });
    expect([turned.revision, ...turned.quotes.map((quote) => quote.revision)]).toEqual([3, 2, 1]);
    expect((await read(client, before)).quotes).toEqual([...quotes].reverse());
  });

  it('moves a mention from the one kind to the other', async () => {
    const before = await article();
    const [mention] = before.mentions;
    const { mentions } = await patched(client, before, {
      mentions: [{ id: mention?.id, person: { name: 'Chen Mingbo' } }],
    });
    expect(mentions).toEqual([
      { id: mention?.id, personId: known.chenMingbo.id, organizationId: null, anchors: [] },
    ]);
  });

  it('is refused where it is wrong', async () => {
    const before = await article();
    const other = await article();
    const id = before.quotes[0]?.id;
    expect(await refused(before, { headline: null })).toEqual(['/headline required']);
    expect(await refused(before, { quotes: [{ id }, { id }] })).toEqual(['/quotes/1/id duplicate-id']);
    expect(await refused(before, { quotes: [{ id: UNKNOWN }] })).toEqual(['/quotes/0/id unknown-id']);
    expect(await refused(before, { quotes: [{ id: other.quotes[0]?.id }] })).toEqual([
      '/quotes/0/id unknown-id',
    ]);
    expect(await refused(before, { statistics: [{ id }] })).toEqual(['/statistics/0/id unknown-id']);
    expect(await refused(before, { quotes: [{ id, text: null }, {}] })).toEqual([
      '/quotes/0/text required',
      '/quotes/1/text required',
    ]);
    expect(await refused(before, { quotes: [{ id, revision: 7, articleId: other.id }] })).toEqual([
      '/quotes/0/articleId read-only',
      '/quotes/0/revision read-only',
    ]);
    const readOnly = { id: other.id, revision: 9, status: 'published', publishedAt: '2018-01-01T00:00:00Z' };
    expect(await refused(before, { ...readOnly, createdBy: { id: UNKNOWN, name: 'x' } })).toEqual([
      '/createdBy read-only',
      '/id read-only',
      '/publishedAt read-only',
      '/revision read-only',
      '/status read-only',
    ]);
  });
});

describe('a PATCH that changes nothing', () => {
  it('moves nothing, whatever form it has', async () => {
    const answered = await article();
    const before = await read(client, answered);
    const { economy, commission } = known;
    const mentions = [
      { id: before.mentions[0]?.id, organization: { id: commission.id } },
      before.mentions[1],
    ];
    const text = BODY.map((block) => (block as { text: string }).text).join('\n\n');
    const same = [
      ...[{}, before, answered, { headline: before.headline }, { section: { slug: economy.slug } }],
      ...[{ sectionId: economy.id }, { mentions }, { quotes: before.quotes }, { body: before.body }],
      ...[{ body: { format: 'text', content: text } }, { source: {} }, { embargoUntil: null }],
    ];
    for (const change of same) {
      const { status, headers, body } = await client.patch<ArticleAnswer>(at(before), change, 1);
      expect({ status, body }).toMatchObject({ status: 200, body: before });
      expect(headers.get('etag')).toBe('"1"');
    }
    const history = await client.get(`${at(before)}/revisions?count=true`);
    expect(history.body.total).toBe(1);
  });

  it('keeps its language where that is taken away', async () => {
    const made = await created(client, { headline: 'Hafen kauft Kran', language: 'de' });
    const { status, body } = await client.patch(at(made), { language: null, kicker: 'Hafen' }, made.revision);
    expect([status, body['language'], body['kicker']]).toEqual([200, 'de', 'Hafen']);
  });
});
