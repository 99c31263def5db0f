import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { furnish } from './newsroom.js';
import { addressesOf, needed, publicValues, query } from './public-requests.js';
import { publicRoutes } from './public-routes.js';
import { withApp } from '../with-app.js';

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

interface Subject {
  readonly address: string;
  readonly accept: string;
  readonly isConditional: boolean;
}

const app = withApp();
let subjects: Subject[];

beforeAll(async () => {
  const { things } = await furnish(app);
  const open = Object.fromEntries(Object.entries(things).map(([plural, { slug }]) => [plural, slug]));
  subjects = (await publicRoutes(app.client)).flatMap((route) => {
    const valuesOf = publicValues({ open, secret: [], words: ['The'] });
    const address = (addressesOf(route, valuesOf)[0] ?? '') + query(needed(route, valuesOf));
    const types = address.includes('.') || address.startsWith('/docs') ? ['*/*'] : route.types;
    return types
      .filter((accept) => accept !== 'text/event-stream')
      .map((accept) => ({ address, accept, isConditional: route.isConditional }));
  });
});

/** Unlike `fetch` it decodes nothing. */
function ask(
  { address, accept }: Subject,
  own: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = get(app.url + address, { method, headers: { accept, ...own } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(parts) });
      });
    });
    request.on('error', reject);
  });
}

/** What is wrong with the answers, by address. Twice: what was made, and what is kept in memory. */
async function wrong(check: (subject: Subject) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const subject of [...subjects, ...subjects])
    found.push(...(await check(subject)).map((what) => `${subject.address} as ${subject.accept}: ${what}`));
  return found;
}

const compared = ({
  date: _,
  connection: __,
  'keep-alive': ___,
  'transfer-encoding': ____,
  'x-request-id': _____,
  ...headers
}: IncomingHttpHeaders): string => JSON.stringify(Object.entries(headers).sort());

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

describe('every public answer', () => {
  it('is a 200 that browsers and caches are told about', async () => {
    const problems = await wrong(async (subject) => {
      const { status, headers } = await ask(subject);
      const { vary, 'cache-control': caching, 'x-content-type-options': sniffing, etag } = headers;
      return [
        ...(status === 200 ? [] : [`${status}`]),
        ...(sniffing === 'nosniff' ? [] : ['may be sniffed']),
        // The description of the interface comes in one form only.
        ...(!subject.isConditional || vary !== undefined || subject.address === '/openapi.json'
          ? []
          : ['no vary']),
        ...(!subject.isConditional || caching !== undefined ? [] : ['no cache-control']),
        ...(!subject.isConditional || etag !== undefined || /^text\/csv/.test(headers['content-type'] ?? '')
          ? []
          : ['no etag']),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('is there for who sends an empty Accept, as for who sends none', async () => {
    const problems = await wrong(async ({ address }) => {
      const { status } = await ask({ address, accept: '', isConditional: false });
      return status === 200 ? [] : [`${status}`];
    });
    expect(problems).toEqual([]);
  });

  it('has the same headers for HEAD, and no body', async () => {
    const problems = await wrong(async (subject) => {
      const [whole, head] = [await ask(subject), await ask(subject, {}, 'HEAD')];
      const [expected, headers] = [compared(whole.headers), compared(head.headers)];
      return [
        ...(head.status === whole.status ? [] : [`${head.status}`]),
        ...(head.bytes.length === 0 ? [] : ['has a body']),
        ...(headers === expected ? [] : [`${expected} but ${headers}`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('is the same in every coding, with an ETag for each, and a 304 on that', async () => {
    const seen = new Set<string>();
    const problems = await wrong(async (subject) => {
      const plain = await ask(subject, { 'accept-encoding': 'identity' });
      const tags = [plain.headers.etag];
      const found: string[] = [];
      for (const coding of ['identity', ...Object.keys(DECODERS)]) {
        const { headers, bytes } = await ask(subject, { 'accept-encoding': coding });
        const used = headers['content-encoding'];
        const decoded = used === undefined ? bytes : DECODERS[used]?.(bytes);
        if (!decoded?.equals(plain.bytes)) found.push(`${coding} is another body`);
        if (used !== undefined) {
          seen.add(used);
          if (tags.includes(headers.etag)) found.push(`${coding} has the ETag of another coding`);
          tags.push(headers.etag);
        }
        if (headers.etag === undefined) continue;
        const fresh = await ask(subject, { 'accept-encoding': coding, 'if-none-match': headers.etag });
        if (fresh.status !== 304 || fresh.bytes.length > 0)
          found.push(`${coding}: ${fresh.status} on its ETag`);
        for (const name of ['etag', 'vary', 'cache-control', 'x-content-type-options'] as const)
          if (fresh.headers[name] !== headers[name]) found.push(`${coding}: 304 has another ${name}`);
      }
      return found;
    });
    expect(problems).toEqual([]);
    expect([...seen].sort()).toEqual(['br', 'gzip']);
  });
});
