import type { Answer, Client } from '../support/client.js';
import { until } from '../support/until.js';
import type { PublicRequest } from './public-requests.js';

/** Answers by what was asked: status, headers and body. */
export type Crawled = ReadonlyMap<string, string>;

const AT_ONCE = 12;
const EVENT_STREAM = 'text/event-stream';
/** A stream that was silent for so long has told what there is, in milliseconds. */
const SILENCE = 250;
/** So many pages are read on from a first one. */
const PAGES = 5;

/** Sends all requests as a stranger, and reads on where there are more pages. */
export async function crawl(client: Client, requests: readonly PublicRequest[]): Promise<Crawled> {
  const reader = client.stranger();
  await until('feeds are dated', () => areDated(reader, requests));
  return crawlAs(reader, requests);
}

/** The same as somebody who may have signed in. */
export async function crawlAs(reader: Client, requests: readonly PublicRequest[]): Promise<Crawled> {
  const answers = new Map<string, string>();
  for (let i = 0; i < requests.length; i += AT_ONCE) {
    const some = requests.slice(i, i + AT_ONCE);
    const read = await Promise.all(some.map((request) => readAll(reader, request)));
    some.forEach((request, n) => answers.set(keyOf(request), read[n] ?? ''));
  }
  return answers;
}

/** What was answered otherwise than before: what was asked, and from where on the answers differ. */
export function differing(before: Crawled, after: Crawled): string[] {
  return [...after].flatMap(([asked, answer]) => {
    const earlier = before.get(asked) ?? '';
    if (answer === earlier) return [];
    const place = [...answer].findIndex((character, i) => character !== earlier[i]);
    const from = Math.max(0, place - 40);
    return [`${asked}: ${earlier.slice(from, from + 160)} | ${answer.slice(from, from + 160)}`];
  });
}

export function keyOf({ address, accept }: PublicRequest): string {
  return accept === undefined ? address : `${address} as ${accept}`;
}

async function readAll(reader: Client, { address, accept }: PublicRequest): Promise<string> {
  if (accept === EVENT_STREAM) return listened(reader.url + address);
  const pages: string[] = [];
  let next: string | undefined = address;
  while (next !== undefined && pages.length < PAGES) {
    const answer: Answer = await reader.get(next, accept === undefined ? {} : { accept });
    pages.push(written(answer));
    const following: string | undefined = /<(.*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    next = following?.replace(reader.url, '');
  }
  return pages.join('\n');
}

/** A feed has the date of its last public change, but not before that is two seconds old. */
async function areDated(reader: Client, requests: readonly PublicRequest[]): Promise<boolean> {
  const feeds = requests.filter(({ address }) => /^\/feeds\/[^?]*\.atom$/.test(address));
  const answers = await Promise.all(feeds.map(({ address }) => reader.get(address)));
  return answers.every(({ status, headers }) => status !== 200 || headers.has('last-modified'));
}

/** The moment of the answer, how the connection goes on, and the name of the request are not what it says. */
function written({ status, headers, text }: Answer): string {
  const varying = ['date', 'connection', 'keep-alive', 'x-request-id'];
  const lasting = [...headers].filter(([name]) => !varying.includes(name));
  return `${status} ${JSON.stringify(lasting)} ${text.replace(/"requestId":"[^"]*"/, '')}`;
}

/** What a stream of events sends at first, from the beginning of all. */
async function listened(url: string): Promise<string> {
  const stop = new AbortController();
  const whole = url.includes('cursor=') ? url : `${url}${url.includes('?') ? '&' : '?'}cursor=0`;
  const { status, body } = await fetch(whole, { headers: { accept: EVENT_STREAM }, signal: stop.signal });
  const decoder = new TextDecoder();
  let text = `${status} `;
  let silence: NodeJS.Timeout | undefined;
  try {
    for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      clearTimeout(silence);
      silence = setTimeout(() => {
        stop.abort();
      }, SILENCE);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  // Its heartbeats are comments.
  return text.replaceAll(/^:\n\n/gm, '');
}
