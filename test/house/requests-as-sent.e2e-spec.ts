import { once } from 'node:events';
import type { Socket } from 'node:net';
import { startApp, TOKEN } from '../support/app.js';
import { RawConnection, rawRequest } from '../support/raw-request.js';
import { withApp } from '../with-app.js';

const ARTICLES = '/v1/editorial/articles';

const app = withApp({ SLOW_CLIENT_SECONDS: '1', CORS_ORIGINS: 'https://news.example' });

const authorization = `authorization: Bearer ${TOKEN}`;

describe('a rule is looked up by the route, not by the address as it was spelt (pitfall 38)', () => {
  const spellings = [
    ARTICLES,
    '/v1/%65ditorial/articles',
    '/%76%31/editorial/%61rticles',
    `http://elsewhere.example${ARTICLES}`,
    `HTTPS://elsewhere.example${ARTICLES}`,
  ];

  it.each(spellings)('private, and for nobody without a token: %s', async (target) => {
    const answered = await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x', authorization]);
    expect(answered.status).toBe(200);
    expect(answered.head).toContain('cache-control: private, no-store');
    const stranger = await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x']);
    expect(stranger.status).toBe(401);
    const feed = await rawRequest(app.url, [
      `GET ${target} HTTP/1.1`,
      'host: x',
      authorization,
      'accept: a/b',
    ]);
    expect(feed.status).toBe(406);
  });

  it.each([
    '//v1/editorial/articles',
    '/v1//editorial/articles',
    '/v1/editorial//articles',
    '/V1/editorial/articles',
  ])('is no address: %s', async (target) => {
    const { status, head } = await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x', authorization]);
    expect([status, head.includes('cache-control:') && head.includes('no-store')]).toEqual([404, true]);
  });

  it.each([
    ['GET', '/v1/content/articles/?limit=1', 301, '/v1/content/articles?limit=1'],
    ['HEAD', '/v1/content/articles/', 301, '/v1/content/articles'],
    ['POST', `${ARTICLES}/`, 308, ARTICLES],
    ['GET', '/docs/', 301, '/docs'],
    ['GET', '/feeds/articles.atom/', 301, '/feeds/articles.atom'],
  ])('a slash at the end leads to the address without: %s %s', async (method, target, status, location) => {
    const answer = await rawRequest(app.url, [`${method} ${target} HTTP/1.1`, 'host: x', authorization]);
    expect(answer.status).toBe(status);
    expect(answer.head).toContain(`\r\nlocation: ${location}\r\n`);
    const control = target.includes('editorial') ? 'private, no-store' : 'public, max-age=3600';
    expect(answer.head).toContain(`\r\ncache-control: ${control}\r\n`);
  });

  it.each(['//evil.example/', '/nowhere/', '/%2F/'])('leads nowhere else: %s', async (target) => {
    const { status, head } = await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x']);
    expect([status, head.includes('location:')]).toEqual([404, false]);
  });
});

describe('any other method is a 405 that names those which are taken', () => {
  const others = ['PUT', 'TRACE', 'PROPFIND', 'MKCOL', 'LOCK', 'REPORT', 'PURGE', 'SEARCH', 'LINK'];

  it.each(others)('%s', async (method) => {
    for (const [target, allow] of [
      ['/v1/content/articles', 'get, head'],
      [ARTICLES, 'get, head, post'],
      ['/livez', 'get, head'],
    ]) {
      const { status, head } = await rawRequest(
        app.url,
        [
          ...[`${method} ${target ?? ''} HTTP/1.1`, 'host: x', authorization, 'content-length: 5'],
          'content-type: text/xml',
        ],
        '<a/>\n',
      );
      expect([status, head.split('\r\n').find((line) => line.startsWith('allow:'))]).toEqual([
        405,
        `allow: ${allow ?? ''}`,
      ]);
    }
    const unknown = await rawRequest(app.url, [`${method} /nowhere HTTP/1.1`, 'host: x']);
    expect(unknown.status).toBe(404);
  });

  it.each(['CONNECT elsewhere.example:443', 'FOO /', 'get /'])('%s', async (line) => {
    const { status, head } = await rawRequest(app.url, [`${line} HTTP/1.1`, 'host: x']);
    expect([status, /^allow: get, head/m.test(head)]).toEqual([405, true]);
  });
});

describe('a request that means one thing here and another elsewhere, or nothing', () => {
  it.each<[string, string[], number]>([
    ['two hosts', ['GET /livez HTTP/1.1', 'host: a', 'Host: b'], 400],
    ['the same host twice', ['GET /livez HTTP/1.1', 'host: a', 'host: a'], 400],
    ['no host', ['GET /livez HTTP/1.1'], 400],
    ['no host, in HTTP/1.0', ['GET /livez HTTP/1.0'], 200],
    ['a host that is none', ['GET /livez HTTP/1.1', 'host: a/b'], 400],
    ['an address of another scheme', ['GET ftp://a/livez HTTP/1.1', 'host: a'], 400],
    ['a fragment', ['GET /livez#a HTTP/1.1', 'host: a'], 400],
    ['two lengths', ['POST /livez HTTP/1.1', 'host: a', 'content-length: 1', 'content-length: 2'], 400],
    [
      'a length, and chunks',
      ['POST /livez HTTP/1.1', 'host: a', 'content-length: 1', 'transfer-encoding: chunked'],
      400,
    ],
    ...['gzip, chunked', 'identity, chunked'].map((codings): [string, string[], number] => [
      `the codings ${codings}`,
      ['POST /livez HTTP/1.1', 'host: a', `transfer-encoding: ${codings}`],
      501,
    ]),
    ['a coding in capitals', ['POST /livez HTTP/1.1', 'host: a', 'transfer-encoding: Chunked'], 405],
    [
      'another expectation',
      ['POST /livez HTTP/1.1', 'host: a', 'expect: 200-maybe', 'content-length: 1'],
      417,
    ],
    ['headers that are too large', ['GET /livez HTTP/1.1', 'host: a', `x: ${'x'.repeat(20_000)}`], 431],
    [
      'headers that are too many',
      ['GET /livez HTTP/1.1', 'host: a', ...Array.from({ length: 4000 }, (_, i) => `x${i}: 1`)],
      431,
    ],
    ['an address that is too long', [`GET /${'x'.repeat(20_000)} HTTP/1.1`, 'host: a'], 431],
  ])('%s', async (_, head, status) => {
    const answer = await rawRequest(app.url, head);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(JSON.parse(answer.body)).toMatchObject({ status });
  });

  it.each([
    ['/v1/content/search?q=M%FCller', 'q'],
    ['/v1/content/search?q=%', 'q'],
    ['/v1/content/articles?section=a&keyword=%E4%', 'keyword'],
    ['/v1/content/statistics?place=%C0%AF', 'place'],
    ['/v1/editorial/people?q=%ED%A0%80', 'q'],
  ])('a query that is not UTF-8: %s', async (target, parameter) => {
    const { status, body } = await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x', authorization]);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      code: 'malformed-query',
      errors: [{ parameter, code: 'not-utf-8' }],
    });
  });

  it('an address that is not UTF-8', async () => {
    for (const target of [
      '/v1/content/articles/%FC',
      '/v1/editorial/articles/%E0',
      '/v1/content/people/%C3%28/quotes',
    ])
      expect((await rawRequest(app.url, [`GET ${target} HTTP/1.1`, 'host: x'])).status).toBe(400);
  });

  it('letters that were not percent-encoded', async () => {
    for (const coding of ['utf8', 'latin1'] as const) {
      const connection = await RawConnection.to(app.url);
      connection.send('GET /v1/content/search?q=').send(Buffer.from('Größe', coding));
      connection.send(' HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
      expect(await connection.closed()).toMatch(/^HTTP\/1\.1 400 [^]*"code":"malformed-request"/);
    }
  });
});

describe('whatever the editorial face answers is for nobody else to keep', () => {
  it.each<[number, string, string[]]>([
    [401, `GET ${ARTICLES}`, []],
    [401, 'GET /v1/%65ditorial/nowhere', []],
    [404, 'GET /v1/editorial/nowhere', [authorization]],
    [404, `GET ${ARTICLES}/01980000-0000-7000-8000-000000000000`, [authorization]],
    [405, `PUT ${ARTICLES}`, [authorization]],
    [406, `GET ${ARTICLES}`, [authorization, 'accept: a/b']],
    [400, `GET ${ARTICLES}?nonsense=1`, [authorization]],
    [400, `GET ${ARTICLES}/nonsense`, [authorization]],
    [400, 'GET /v1/editorial/%zz', [authorization]],
    [415, `POST ${ARTICLES}`, [authorization, 'content-type: a/b', 'content-length: 0']],
    [422, `POST ${ARTICLES}`, [authorization, 'content-type: application/json', 'content-length: 2']],
    [200, `GET ${ARTICLES}`, [authorization]],
  ])('%i of %s', async (status, line, lines) => {
    const answer = await rawRequest(
      app.url,
      [`${line} HTTP/1.1`, 'host: x', ...lines],
      status === 422 ? '{}' : '',
    );
    expect(answer.status).toBe(status);
    expect(answer.head.match(/^cache-control: .*$/gm)).toEqual(['cache-control: private, no-store']);
  });
});

describe('for browsers', () => {
  it('all documented headers are shown to a page, also of a refusal, and a preflight is remembered', async () => {
    const origin = { origin: 'https://news.example' };
    const preflight = await app.client.stranger().send('OPTIONS', ARTICLES, {
      headers: { ...origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(Number(preflight.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    const { components } = (await app.client.get<Document>('/openapi.json')).body;
    for (const address of ['/v1/content/articles', ARTICLES, '/v1/content/nowhere']) {
      const answer = await app.client.stranger().get(address, origin);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example');
      const exposed = answer.headers.get('access-control-expose-headers')?.split(/, */);
      expect(exposed).toEqual(expect.arrayContaining(Object.keys(components.headers)));
    }
  });
});

describe('for a page of another origin', () => {
  const origin = 'origin: https://news.example';
  const GARBLED = ['a request without a host', ['GET /livez HTTP/1.1', origin], 400] as const;
  const answers: (readonly [string, readonly string[], number])[] = [
    ['what there is', ['GET /v1/content/articles HTTP/1.1', 'host: x', origin], 200],
    [
      'changes, as they happen',
      ['HEAD /v1/content/changes HTTP/1.1', 'host: x', 'accept: text/event-stream', origin],
      200,
    ],
    ['what there is not', ['GET /nowhere HTTP/1.1', 'host: x', origin], 404],
    ['a method too many', ['PUT /v1/content/articles HTTP/1.1', 'host: x', origin], 405],
    ['no token', ['GET /v1/editorial/articles HTTP/1.1', 'host: x', origin], 401],
    ['what an address takes', ['OPTIONS /v1/content/articles HTTP/1.1', 'host: x', origin], 204],
    ['a slash at the end', ['GET /v1/content/articles/ HTTP/1.1', 'host: x', origin], 301],
    ['bytes that are no UTF-8', ['GET /v1/content/articles/%ff HTTP/1.1', 'host: x', origin], 400],
    ['what is too long', [`GET /v1/content/articles/${'a'.repeat(3000)} HTTP/1.1`, 'host: x', origin], 414],
    ['another scheme', ['GET ftp://a/livez HTTP/1.1', 'host: x', origin], 400],
    ['a tunnel', ['CONNECT a:443 HTTP/1.1', 'host: x', origin], 405],
    GARBLED,
  ];
  it.each(answers)('each answer can be read, with all its headers: %s', async (_, head, status) => {
    const answer = await rawRequest(app.url, head);
    expect(answer.status).toBe(status);
    const headers = new Map(
      answer.head
        .split('\r\n')
        .slice(1)
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    expect(headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(headers.get('vary')).toMatch(/(^|, )origin(,|$)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    if (status >= 400) expect(JSON.parse(answer.body)).toHaveProperty('requestId');
    if (status >= 400) expect(headers.get('x-request-id')).toBeTruthy();
    const exposed = headers.get('access-control-expose-headers')?.split(', ') ?? [];
    // What pages may read anyway (Fetch, section 2.2.2), and what is of the connection.
    const read = /^(cache-control|content-(language|length|type)|expires|last-modified|pragma)$/;
    const unread = [...headers.keys()].filter(
      (name) =>
        !exposed.includes(name) &&
        !read.test(name) &&
        !/^access-control-|^connection$|^transfer-encoding$/.test(name),
    );
    expect(unread).toEqual([]);
  });

  it('what can not be read as a request says at least that it differs by origin', async () => {
    const { head } = await rawRequest(app.url, ['G@T / HTTP/1.1', origin]);
    expect(head).toMatch(/\r\nvary: origin\r\n/);
    expect(head).toMatch(/\r\nx-request-id: /);
    expect(head).toMatch(/\r\nx-content-type-options: nosniff\r\n/);
  });

  it.each([
    ['nothing', []],
    ['an origin', [origin]],
    [
      'another origin, before it sends',
      ['origin: https://other.example', 'access-control-request-method: GET'],
    ],
  ])('OPTIONS with %s tells what the address takes', async (_, lines) => {
    const { status, head } = await rawRequest(app.url, [`OPTIONS ${ARTICLES} HTTP/1.1`, 'host: x', ...lines]);
    expect([status, /^allow: (.*)$/m.exec(head)?.[1]?.trim()]).toEqual([204, 'get, head, post, options']);
    expect(head.includes('access-control-allow-origin')).toBe(lines[0] === origin);
  });

  it('any origin gets what all get, where any may', async () => {
    const open = await startApp({ CORS_ORIGINS: '*' });
    try {
      for (const target of ['/v1/content/articles', '/nowhere', '/%ff']) {
        const { head } = await rawRequest(open.url, [`GET ${target} HTTP/1.1`, 'host: x']);
        expect(head).toContain('\r\naccess-control-allow-origin: *\r\n');
        expect(head).not.toMatch(/\r\nvary:.*origin/);
      }
    } finally {
      await open.close();
    }
  });
});

interface Document {
  readonly components: { readonly headers: object };
}

describe('a client that is slower than a few hundred bytes a second is cut off', () => {
  it('while it sends its headers', async () => {
    const connection = await RawConnection.to(app.url);
    connection.send('GET /livez HTTP/1.1\r\nhost: x\r\n');
    expect(await connection.closed()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('while it sends its body', async () => {
    const connection = await RawConnection.to(app.url);
    connection.send(
      `POST ${ARTICLES} HTTP/1.1\r\nhost: x\r\n${authorization}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"head`,
    );
    expect(await connection.closed()).toMatch(/^HTTP\/1\.1 408 [^]*"code":"request-timeout"/);
    expect((await app.client.get(ARTICLES)).body.items).toEqual([]);
  });

  it('while it takes an answer', async () => {
    const server = app.app.getHttpServer();
    const accepted = once(server, 'connection');
    const connection = await RawConnection.to(app.url);
    const [socket] = (await accepted) as [Socket];
    connection.socket.pause();
    // More than the buffers of both sides hold.
    connection.send('GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(50));
    await once(socket, 'close');
    connection.socket.destroy();
  });
});
