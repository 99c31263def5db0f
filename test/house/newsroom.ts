import type { Route } from '../../src/contract/routes/route-table.js';
import { RouteTable } from '../../src/contract/routes/route-table.js';
import type { TestApp } from '../support/app.js';
import { addUser } from '../support/cast.js';
import type { Body, Client } from '../support/client.js';

/** A newsroom in which each kind of thing exists once, for the suites that walk over all routes. */
export interface Newsroom {
  /** What was created, by its plural: `organizations`. */
  readonly things: Readonly<Record<string, Body>>;
  /** The address of a route with its parameters filled in by what exists. */
  readonly addressOf: (path: string) => string;
  readonly routes: readonly Route[];
  /** An administrator who has signed in. */
  readonly signedIn: Client;
}

const EDITORIAL = '/v1/editorial';

/** What stands below the administration; everything else that can be created is editorial. */
const ADMINISTERED = ['users', 'tokens'];

const ANCHOR = { blockId: 'b1', start: 0, end: 3, exact: 'The' };

/**
 * A body for each resource that can be created, with something at every depth that a body can have, so that the suites
 * reach every property. `made` are those created before it.
 */
export const BODIES: Readonly<Record<string, (made: Readonly<Record<string, Body>>) => object>> = {
  sections: () => ({ name: 'Economy', position: 1 }),
  organizations: () => ({ name: 'Statistics Office', kind: 'government' }),
  people: ({ organizations }) => ({
    name: 'Wu Qing',
    positions: [{ title: 'vice-mayor', organizationId: organizations?.id }],
  }),
  indicators: () => ({ name: 'Investment', unit: { kind: 'currency', code: 'CNY' } }),
  articles: (made) => ({
    headline: 'The city invests',
    body: [{ id: 'b1', type: 'paragraph', text: 'The city invests.' }],
    sectionId: made['sections']?.id,
    bylines: [{ name: 'Mara Lindqvist', role: 'author' }],
    source: { name: 'China Daily' },
    dateline: { place: 'Shanghai' },
    mentions: [{ organizationId: made['organizations']?.id, anchors: [ANCHOR] }],
    quotes: [quote(made)],
    statistics: [statistic(made)],
  }),
  quotes: (made) => ({ articleId: made['articles']?.id, ...quote(made) }),
  statistics: (made) => ({ articleId: made['articles']?.id, ...statistic(made) }),
  transitions: () => ({ action: 'publish' }),
  merge: () => ({ from: ['01980000-0000-7000-8000-000000000000'], take: {}, dryRun: true }),
  bulkTransitions: ({ articles }) => ({
    action: 'publish',
    articles: [{ id: articles?.id, revision: 1 }],
  }),
  comments: () => ({ text: 'Really?', anchor: ANCHOR, mentions: [] }),
  'preview-links': () => ({ revision: 1, expiresIn: 60 }),
  presence: () => ({ state: 'editing' }),
  users: (made) => ({
    name: 'Mara Lindqvist',
    email: 'mara@newsroom.example',
    password: 'tide tables for Lindhaven',
    role: 'viewer',
    sections: [made['sections']?.id],
  }),
  tokens: () => ({ name: 'Import', role: 'viewer' }),
  sessions: () => ({ email: 'nobody@newsroom.example', password: 'tide tables for Lindhaven' }),
  totp: () => ({ code: '000000' }),
  confirm: () => ({ code: '000000' }),
  password: () => ({ token: 'no such link', password: 'eleven ferries before noon' }),
  corrections: () => ({ text: 'It was one crane.', was: 'two', is: 'one', anchor: ANCHOR }),
  'correction-batches': () => ({ changes: { value: '300' }, text: 'It was 300.', kind: 'correction' }),
  items: () => ({ state: 'not-affected', reason: 'He said so.' }),
  related: () => ({ answer: 'both-stand', note: 'Two ways to count.' }),
  checks: (made) => ({
    headline: 'The city invests',
    body: [{ id: 'b1', type: 'paragraph', text: 'The city invests.' }],
    bylines: [{ name: 'Mara Lindqvist', role: 'author' }],
    source: { name: 'China Daily' },
    dateline: { place: 'Shanghai' },
    mentions: [{ organizationId: made['organizations']?.id, anchors: [ANCHOR] }],
    quotes: [quote(made)],
    statistics: [statistic(made)],
  }),
  'sign-off': () => ({ how: 'listened to the recording', source: 'tape 3' }),
  settings: () => ({
    site: { url: 'https://news.example' },
    style: { numberFormat: '1,234.5' },
    rules: { default: { approval: 'off' } },
  }),
};

function quote({ people }: Readonly<Record<string, Body>>): object {
  return { text: 'The', speaker: { personId: people?.id }, anchors: [ANCHOR] };
}

function statistic({ organizations, indicators }: Readonly<Record<string, Body>>): object {
  return {
    indicatorId: indicators?.id,
    value: '200',
    unit: { kind: 'currency', code: 'CNY' },
    conversions: [{ value: '30', unit: { kind: 'currency', code: 'USD' } }],
    comparison: { basis: 'year-on-year' },
    share: { of: 'all investment' },
    attribution: { organizationId: organizations?.id },
    anchors: [ANCHOR],
  };
}

/** Creates everything in the order of `BODIES`, and publishes the article. */
export async function furnish(test: TestApp): Promise<Newsroom> {
  const { app, client } = test;
  const routes = app.get(RouteTable).all();
  const things: Record<string, Body> = {};
  for (const [plural, body] of Object.entries(BODIES)) {
    const collection = collectionOf(plural);
    if (!routes.some(({ method, path }) => method === 'POST' && path === collection)) continue;
    const answer = await client.post(collection, body(things));
    if (answer.status !== 201) throw new Error(`No ${plural}: ${JSON.stringify(answer.body)}`);
    things[plural] = answer.body;
  }
  const article = `${EDITORIAL}/articles/${things['articles']?.id}`;
  const { body } = await client.get(article);
  await client.post(`${article}/transitions`, { action: 'publish' }, { 'if-match': `"${body.revision}"` });
  // So that answers have the date already that they would get in a second.
  await test.query(`UPDATE published_documents SET shown_from = shown_from - interval '1 hour'`);
  for (const plural of Object.keys(things))
    things[plural] = (await client.get(`${collectionOf(plural)}/${things[plural]?.id}`)).body;
  things['preview-links'] = await made(client, `${article}/preview-links`, 'preview-links', things);
  things['comments'] = await made(client, `${article}/comments`, 'comments', things);
  things['correction-batches'] = await made(
    client,
    `${EDITORIAL}/statistics/${things['statistics']?.id}/correction-batches`,
    'correction-batches',
    things,
  );
  things['items'] = (things['correction-batches']['items'] as Body[])[0] as Body;
  things['settings'] = (await client.get(`${EDITORIAL}/settings`)).body;
  return {
    things,
    routes,
    signedIn: await addUser(test, { role: 'admin' }),
    addressOf: (path) => fill(path, things),
  };
}

/** What belongs to the article, and is created beside it. */
async function made(
  client: Client,
  address: string,
  plural: string,
  things: Readonly<Record<string, Body>>,
): Promise<Body> {
  const { status, body } = await client.post(address, BODIES[plural]?.(things));
  if (status !== 201) throw new Error(`No ${plural}: ${JSON.stringify(body)}`);
  return body;
}

/** The address at which things of a kind are created. */
function collectionOf(plural: string): string {
  return `${ADMINISTERED.includes(plural) ? '/v1/admin' : EDITORIAL}/${plural}`;
}

function fill(path: string, things: Readonly<Record<string, Body>>): string {
  const plural = path.split('/').find((part) => Object.hasOwn(things, part)) ?? '';
  const thing = things[plural];
  return path
    .replace(':id', thing?.id ?? '01980000-0000-7000-8000-000000000000')
    .replace(':linkId', things['preview-links']?.id ?? '')
    .replace(':token', String(things['preview-links']?.['url']).split('/').at(-1) ?? '')
    .replace(':commentId', things['comments']?.id ?? '')
    .replace(':otherId', '01980000-0000-7000-8000-000000000000')
    .replace(':itemId', things['items']?.id ?? '')
    .replace(':correctionId', '01980000-0000-7000-8000-000000000000')
    .replace(':slug', thing?.slug ?? 'no-such-slug')
    .replace(':number', '1')
    .replace(':page', '1')
    .replace(':format', 'atom')
    .replace(':code', 'not-found');
}
