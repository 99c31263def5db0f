import { setTimeout as pause } from 'node:timers/promises';
import { spread } from './percentiles.js';
import type { Samples } from './samples.js';

/** How long after the answer to a publication readers saw it, in milliseconds. */
export interface Visibility {
  readonly where: string;
  readonly publications: number;
  readonly p50: number;
  readonly p99: number;
  /** Publications that were not seen within ten seconds. */
  readonly never: number;
}

interface Published {
  readonly slug: string;
  readonly word: string;
}

/** What a reader asks for, and whether the publication is in it. */
interface Place {
  readonly where: string;
  readonly url: (published: Published) => string;
}

const PATIENCE = 10_000;
const PAUSE = 2;

/**
 * Publishes changed headlines one after another at one process of the service, and asks two of them for each until the
 * new words are there.
 * @param near the process that publishes
 * @param far another on the same database
 */
export async function measureVisibility(
  { near, far, token }: { readonly near: string; readonly far: string; readonly token: string },
  { ids }: Samples,
  count: number,
): Promise<Visibility[]> {
  const places = await present(placesOf(near, far));
  const times = new Map(places.map(({ where }) => [where, [] as number[]]));
  for (let n = 0; n < count; n++) {
    const published = await publish(near, token, ids[n % ids.length] ?? '', `visible${process.pid}x${n}`);
    const since = performance.now();
    await Promise.all(
      places.map(async ({ where, url }) => {
        if (await seen(url(published), published.word)) times.get(where)?.push(performance.now() - since);
      }),
    );
  }
  return [...times].map(([where, seenAfter]) => {
    const { p50, p99 } = spread(seenAfter);
    return { where, publications: count, p50, p99, never: count - seenAfter.length };
  });
}

function placesOf(near: string, far: string): Place[] {
  const content = '/v1/content';
  return [
    { where: 'document', url: ({ slug }) => `${near}${content}/articles/${slug}` },
    { where: 'document, another process', url: ({ slug }) => `${far}${content}/articles/${slug}` },
    { where: 'list, another process', url: () => `${far}${content}/articles?sort=-updatedAt` },
    { where: 'search, another process', url: ({ word }) => `${far}${content}/search?q=${word}` },
  ];
}

/** Those places whose routes are there. */
async function present(places: readonly Place[]): Promise<Place[]> {
  const nothing = { slug: '', word: 'word' };
  const there = await Promise.all(
    places.map(
      async ({ where, url }) => where.startsWith('document') || (await fetch(url(nothing))).status !== 404,
    ),
  );
  return places.filter((_place, i) => there[i]);
}

async function publish(url: string, token: string, id: string, word: string): Promise<Published> {
  const article = `${url}/v1/editorial/articles/${id}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const send = async (path: string, method: string, body: object, revision: number): Promise<Article> => {
    const answer = await fetch(article + path, {
      method,
      body: JSON.stringify(body),
      headers: { ...headers, 'if-match': `"${revision}"` },
    });
    if (answer.status !== 200) throw new Error(`${method} ${article}${path} answers ${answer.status}.`);
    return (await answer.json()) as Article;
  };
  const { revision, slug } = (await (await fetch(article, { headers })).json()) as Article;
  const changed = await send('', 'PATCH', { headline: `Now ${word}` }, revision);
  await send('/transitions', 'POST', { action: 'publish' }, changed.revision);
  return { slug, word };
}

interface Article {
  readonly revision: number;
  readonly slug: string;
}

async function seen(url: string, word: string): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if ((await (await fetch(url)).text()).includes(word)) return true;
    await pause(PAUSE);
  }
  return false;
}
