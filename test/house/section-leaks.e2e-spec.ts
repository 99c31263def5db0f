import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { at, created, patched, read, taken, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { addUser } from '../support/accounts.js';
import type { SignedIn } from '../support/accounts.js';
import { ifMatch } from '../support/client.js';
import { anyRequest } from './any-request.js';
import { crawlAs, differing, keyOf } from './crawl.js';
import type { Crawled } from './crawl.js';
import { editorialValues } from './editorial-requests.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { requestsTo } from './public-requests.js';
import type { PublicRequest } from './public-requests.js';
import { editorialRoutes } from './public-routes.js';
import { secretArticle } from './secret-article.js';
import { withApp } from '../with-app.js';

const MARKER = `q${randomBytes(6).toString('hex')}`;
const WORDS = `${MARKER} harbour`;
/** So many requests with several parameters are drawn. */
const DRAWN = 250;
const later = (): string => new Date(Date.now() + 3_600_000).toISOString();

/** Why some routes are not compared. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  '/v1/editorial/articles/{id}/events': 'a stream that does not end: test/collaboration/events.e2e-spec.ts',
  '/metrics': 'figures of the process, for whoever runs it',
  '/v1/editorial/background-work': 'what the service does meanwhile; it names no article',
};

const app = withApp({ CONTENT_CACHE_MB: '0' });
let newsroom: Newsroom;
/** An editor of the section in which the newsroom's article lies. */
let limited: SignedIn;
let requests: PublicRequest[];
/** What foreign articles say: about somebody of their own, and about everybody that others are about. */
let foreign: object & {
  readonly sectionId: string;
  readonly quotes: readonly { readonly speaker: { readonly personId: string } }[];
};
let published: ArticleAnswer;
let known: Crawled;

beforeAll(async () => {
  newsroom = await furnish(app);
  limited = await addUser(app, { role: 'editor', sections: [newsroom.things['sections']?.id ?? ''] });
  foreign = (await secretArticle(app.client, newsroom, MARKER, WORDS)) as typeof foreign;
  published = await made('published', { headline: 'Known to readers' });
  await taken(app.client, published, 'publish');
  await overtake(published);
  requests = await allRequests();
  known = await crawled();
});

/** An article of the foreign section. */
function made(name: string, more: object = {}): Promise<ArticleAnswer> {
  return created(app.client, { ...foreign, slug: `${MARKER}-${name}`, ...more });
}

/** What the published article states has been overtaken by what all may read: what they may not adds to a number only. */
async function overtake({ statistics }: ArticleAnswer): Promise<void> {
  const sectionId = newsroom.things['sections']?.id;
  const newer = statistics.map(({ indicator, unit, place }) => ({
    indicatorId: indicator?.id,
    unit,
    place,
    value: '78',
    period: '2020',
  }));
  const later = await created(app.client, { headline: 'Since then', sectionId, statistics: newer });
  await taken(app.client, later, 'publish');
}

async function allRequests(): Promise<PublicRequest[]> {
  const routes = (await editorialRoutes(app.client)).filter(({ path }) => !(path in NOT_COMPARED));
  const own = async (plural: string): Promise<string[]> => {
    const { body } = await app.client.get(`/v1/editorial/${plural}?q=${MARKER}`);
    expect([plural, body.items.length]).toEqual([plural, 1]);
    return body.items.map(({ id }) => id);
  };
  const valuesOf = editorialValues({
    newsroom,
    words: [MARKER, WORDS, 'harbour', 'Investment'],
    others: {
      corrections: [await correction()],
      sections: [foreign.sectionId],
      users: [limited.id, (await app.client.get('/v1/auth/me')).body.id],
      people: await own('people'),
      organizations: await own('organizations'),
      indicators: await own('indicators'),
      articles: [published.id],
    },
  });
  const drawn = fc.sample(anyRequest(routes, valuesOf), DRAWN);
  const all = [...requestsTo(routes, valuesOf), ...drawn];
  return [...new Map(all.map((request) => [keyOf(request), request])).values()];
}

/** Of the article that the editor may read. */
async function correction(): Promise<string> {
  const address = `${at({ id: newsroom.things['articles']?.id ?? '' })}/corrections`;
  const { status, body } = await app.client.post(address, { text: 'It was one crane.' });
  expect(status).toBe(201);
  return body.id;
}

/** How much lies where one may not read is told as a number (settled.md); nothing else is. */
async function crawled(): Promise<Crawled> {
  const answers = await crawlAs(limited, requests);
  return new Map([...answers].map(([asked, answer]) => [asked, withoutHidden(answer)]));
}

function withoutHidden(answer: string): string {
  return answer
    .replaceAll(
      /"total":(\d+),"hidden":(\d+)/g,
      (_, total, hidden) => `"total":${Number(total) - Number(hidden)}`,
    )
    .replaceAll(/,"hidden":\d+|\["content-length","\d+"\],?/g, '');
}

/** What the editor is answered otherwise than before. */
async function news(): Promise<string[]> {
  return differing(known, await crawled());
}

/** An article of the editor's own section, which they are to work on and are asked about, and that then goes elsewhere. */
async function movedAway(): Promise<void> {
  const { id } = await made('moved', {
    sectionId: newsroom.things['sections']?.id,
    assigneeId: limited.id,
    dueAt: later(),
  });
  await app.client.post(`${at({ id })}/comments`, { text: `${WORDS}?`, mentions: [limited.id] });
  await patched(app.client, { id }, { sectionId: foreign.sectionId });
}

async function takenAll(name: string, steps: readonly string[], more: object = {}): Promise<void> {
  const article = await made(name, more);
  for (const step of steps) await taken(app.client, article, step);
}

async function scheduled(): Promise<void> {
  const { id, revision } = await made('scheduled');
  const step = { action: 'schedule', at: later() };
  const { status } = await app.client.post(`${at({ id })}/transitions`, step, ifMatch(revision));
  expect(status).toBe(200);
}

/** What is done in a section that the editor may know nothing of. */
const HIDDEN: Readonly<Record<string, () => Promise<unknown>>> = {
  'drafts, what is in review, approved, scheduled, under an embargo, and withdrawn before its end':
    async () => {
      await made('draft');
      await made('german', { language: 'de', translationOf: newsroom.things['articles']?.id });
      await takenAll('reviewed', ['submit']);
      await takenAll('approved', ['submit', 'approve']);
      await takenAll('embargoed', ['publish'], { embargoUntil: later() });
      await takenAll('withdrawn', ['publish', 'withdraw'], { embargoUntil: later() });
      await scheduled();
    },
  'comments, sign-offs and corrections, presence and preview links, and what lies in the trash': async () => {
    const article = await made('talked-of');
    const [quote] = article.quotes;
    for (const [path, body] of [
      [`${at(article)}/comments`, { text: `${WORDS}?` }],
      [`${at(article)}/sign-off`, { how: WORDS }],
      [`/v1/editorial/quotes/${quote?.id ?? ''}/sign-off`, { how: WORDS }],
      [`${at(article)}/preview-links`, {}],
      [`${at(published)}/corrections`, { text: `${WORDS} was two.` }],
    ] as const)
      expect([path, (await app.client.post(path, body)).status]).toEqual([path, 201]);
    const { status } = await app.client.send('PUT', `${at(article)}/presence`, {
      body: { state: 'editing' },
    });
    expect(status).toBe(200);
    const { id, revision } = await made('trashed');
    expect((await app.client.delete(at({ id }), revision)).status).toBe(204);
  },
  'the working copy of a published article': async () => {
    const { quotes, statistics } = published;
    const [own, known] = [foreign.quotes[0], newsroom.things['people']];
    // The one whom it quoted is not quoted any more; the one whom all know is in the place of another.
    await patched(app.client, published, {
      headline: WORDS,
      keywords: ['harbour'],
      quotes: [{ id: quotes[0]?.id, speaker: { personId: known?.id } }],
      statistics: [{ id: statistics[0]?.id, attribution: { personId: own?.speaker.personId } }],
    });
  },
  'an article that was theirs, was assigned to them and asked them something': movedAway,
};

describe('what lies in a foreign section can not be guessed (pitfall 4)', () => {
  it('by any of the requests that the OpenAPI document has', () => {
    const answered = new Set(
      requests.flatMap((request) =>
        /^200 /.test(known.get(keyOf(request)) ?? '') ? [request.route.path] : [],
      ),
    );
    expect(requests.length).toBeGreaterThan(500);
    const unanswered = requests.map(({ route }) => route.path).filter((path) => !answered.has(path));
    // What is not for editors is refused, whatever they ask for.
    expect(unanswered.filter((path) => !path.startsWith('/v1/admin/'))).toEqual([]);
  });

  it.each(Object.entries(HIDDEN))('not on %s', async (_, make) => {
    await make();
    expect(await news()).toEqual([]);
  });

  it('nor by its ids: each is answered as one that does not exist', async () => {
    const article = await read(app.client, published);
    const draft = await made('asked-for');
    const comment = await app.client.post(`${at(draft)}/comments`, { text: 'x' });
    const ids: Readonly<Record<string, string>> = {
      articles: article.id,
      quotes: draft.quotes[0]?.id ?? '',
      statistics: draft.statistics[0]?.id ?? '',
      comments: comment.body.id,
    };
    const leaked: string[] = [];
    for (const [plural, id] of Object.entries(ids)) {
      const about = requests.filter(({ address }) => address.includes(newsroom.things[plural]?.id ?? '-'));
      expect(about.length).toBeGreaterThan(0);
      const asked = (by: string): PublicRequest[] =>
        about.map((request) => ({
          ...request,
          address: request.address.replaceAll(newsroom.things[plural]?.id ?? '', by),
        }));
      const [foreignOnes, unknownOnes] = [
        [...(await crawlAs(limited, asked(id))).values()],
        [...(await crawlAs(limited, asked(UNKNOWN))).values()],
      ];
      foreignOnes.forEach((answer, i) => {
        if (answer.replaceAll(id, UNKNOWN) !== unknownOnes[i])
          leaked.push(`${asked(id)[i]?.address}: ${answer} | ${unknownOnes[i]}`);
      });
    }
    expect(leaked).toEqual([]);
  });
});
