import { gzipSync } from 'node:zlib';
import { TOKEN } from '../support/app.js';
import { RawConnection, rawRequest } from '../support/raw-request.js';
import type { RawAnswer } from '../support/raw-request.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { withApp } from '../with-app.js';

const ARTICLES = '/v1/editorial/articles';
const MOST = 4 * 1024 * 1024;

const app = withApp();
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await furnish(app);
});
const authorization = `authorization: Bearer ${TOKEN}`;

/** Sends a body to an address. @param more lines of the head */
function sent(method: string, target: string, body: Buffer, ...more: string[]): Promise<RawAnswer> {
  const length = `content-length: ${body.length}`;
  return rawRequest(app.url, [`${method} ${target} HTTP/1.1`, 'host: x', length, ...more], body);
}

/** The rows of all tables, so that anything stored shows; but for the seals of the audit trail, which follow what is stored. */
async function rows(): Promise<unknown> {
  const tables = await app.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relname NOT IN ('audit_seals', 'audit_unsealed') AND relnamespace = current_schema()::regnamespace ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) FROM ${name}`);
  return app.query(counts.join(' UNION ALL '));
}

describe('bytes that are not UTF-8 are stored nowhere (pitfall 27)', () => {
  const text = '{"headline":"Größe","name":"Größe"}';
  const utf16 = Buffer.from(text, 'utf16le');
  const bodies: [string, Buffer][] = [
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['a sequence cut off at its end', Buffer.from(text).subarray(0, text.indexOf('ö') + 1)],
    [
      'a sequence cut off within',
      Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xe2, 0x82]), Buffer.from('"}')]),
    ],
    [
      'a surrogate',
      Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ],
    [
      'a longer form than needed',
      Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
    ],
  ];
  const charsets = [
    ...['', '; charset=utf-8', '; charset=iso-8859-1', '; charset=utf-16le', '; charset="windows-1252"'],
  ];

  it.each(bodies)('%s, on every route with a body, under each charset', async (_, body) => {
    const before = await rows();
    const wrong: string[] = [];
    for (const { method, path, endpoint } of newsroom.routes) {
      if (!endpoint.body) continue;
      const target = newsroom.addressOf(path);
      for (const charset of charsets) {
        const type = `content-type: application/json${charset}`;
        const answer = await sent(method, target, body, authorization, type, 'if-match: *');
        const { code } = JSON.parse(answer.body) as { code: string };
        const expected =
          charset === '' || charset.endsWith('utf-8') ? 'malformed-json' : 'unsupported-media-type';
        if (code !== expected) wrong.push(`${method} ${target}${charset}: ${answer.status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it.each(['application/json;charset=UTF-8', 'application/json; charset="utf-8"', 'Application/JSON ; x=y'])(
    'UTF-8 is taken as %s, also with a byte order mark',
    async (type) => {
      const body = Buffer.from(`\uFEFF${JSON.stringify({ name: `Größe ${type}` })}`);
      const { status, body: answered } = await sent(
        ...(['POST', '/v1/editorial/people', body, authorization, `content-type: ${type}`] as const),
      );
      expect([status, Buffer.from(answered, 'latin1').toString()]).toEqual([
        201,
        expect.stringContaining('"Größe '),
      ]);
    },
  );
});

describe('a coded body', () => {
  const coded = (coding: string, body: Buffer, target = '/v1/editorial/people'): Promise<RawAnswer> =>
    sent(
      'POST',
      target,
      body,
      authorization,
      'content-type: application/json',
      `content-encoding: ${coding}`,
    );

  it.each(['gzip', 'GZIP', 'x-gzip', 'identity'])('is taken: %s', async (coding) => {
    const json = Buffer.from(JSON.stringify({ name: `In ${coding}` }));
    expect((await coded(coding, coding === 'identity' ? json : gzipSync(json))).status).toBe(201);
  });

  it.each(['br', 'deflate', 'zstd', 'gzip, gzip', 'compress', 'x'])('is refused: %s', async (coding) => {
    const { status, head } = await coded(coding, Buffer.from('{"name":"Coded"}'));
    expect([status, head.includes('\r\naccept-encoding: gzip')]).toEqual([415, true]);
  });

  it('is bounded after it is unpacked, and while it is', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"name":"'), Buffer.alloc(MOST * 25, 'a')]));
    expect(bomb.length).toBeLessThan(MOST / 10);
    expect((await coded('gzip', bomb)).status).toBe(413);
  });

  it('is not what it says', async () => {
    const packed = gzipSync('{"name":"Broken"}');
    for (const body of [Buffer.from('{}'), packed.subarray(0, -9), Buffer.alloc(0)]) {
      const answer = await coded('gzip', body);
      expect([answer.status, (JSON.parse(answer.body) as { code: string }).code]).toEqual([
        400,
        'malformed-json',
      ]);
    }
  });
});

describe('a body is not read before the request is admitted', () => {
  /** The head alone: were the body waited for, no answer would come. */
  async function answered(method: string, target: string, ...more: string[]): Promise<string> {
    const connection = await RawConnection.to(app.url);
    const head = [`${method} ${target} HTTP/1.1`, 'host: x', 'content-type: application/json'];
    connection.send(`${[...head, 'content-length: 4000000', ...more].join('\r\n')}\r\n\r\n{"`);
    const answer = await connection.until('"code":');
    connection.socket.destroy();
    return answer.slice(9, 12);
  }

  it.each([
    ['404', 'POST', '/nowhere', authorization],
    ['404', 'POST', '/v1/content/nowhere', authorization],
    ['404', 'PATCH', '/v1/editorial/nowhere', authorization],
    ['405', 'POST', '/v1/content/articles', authorization],
    ['405', 'PUT', ARTICLES, authorization],
    ['405', 'PROPFIND', ARTICLES, authorization],
    ['401', 'POST', ARTICLES, 'x: y'],
    ['401', 'PATCH', '/v1/editorial/nowhere', 'x: y'],
    ['401', 'POST', '/v1/editorial/people', 'authorization: Bearer wrong'],
    ['406', 'POST', ARTICLES, `${authorization}\r\naccept: text/plain`],
    ['415', 'POST', ARTICLES, `${authorization}\r\ncontent-encoding: br`],
    ['428', 'DELETE', `${ARTICLES}/01980000-0000-7000-8000-000000000000`, authorization],
  ])('%s: %s %s', async (status, method, target, line) => {
    const expected = status === '428' ? ['428', '404'] : [status];
    expect(expected).toContain(await answered(method, target, line));
  });

  it('nor one that is too long, told beforehand or found out', async () => {
    const raw = await RawConnection.to(app.url);
    const head = `POST ${ARTICLES} HTTP/1.1\r\nhost: x\r\n${authorization}\r\ncontent-type: application/json\r\n`;
    raw.send(`${head}content-length: ${MOST + 1}\r\n\r\n`);
    expect(await raw.until('"too-large"')).toMatch(/^HTTP\/1\.1 413 /);
    raw.socket.destroy();
    const chunked = await RawConnection.to(app.url);
    chunked.send(`${head}transfer-encoding: chunked\r\n\r\n500000\r\n`).send(Buffer.alloc(0x500000, 'a'));
    expect(await chunked.until('"too-large"')).toMatch(/^HTTP\/1\.1 413 /);
    chunked.socket.destroy();
  });

  it('and who asks first whether to send it is told no, or yes', async () => {
    const asking = ['expect: 100-continue', 'content-type: application/json', 'content-length: 2'];
    const refused = await rawRequest(app.url, [`POST ${ARTICLES} HTTP/1.1`, 'host: x', ...asking]);
    expect(refused.status).toBe(401);
    const taken = await rawRequest(
      app.url,
      [`POST ${ARTICLES} HTTP/1.1`, 'host: x', authorization, ...asking],
      '{}',
    );
    expect(taken.head).toContain('http/1.1 100 continue');
    expect(taken.body).toMatch(/^HTTP\/1\.1 422 /);
  });

  it('and the connection serves the next request when the rest has come', async () => {
    const connection = await RawConnection.to(app.url);
    connection.send(`POST /nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: 3000000\r\n\r\n`);
    await connection.until('"not-found"');
    connection.send(Buffer.alloc(3_000_000, '"')).send('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await connection.until('HTTP/1.1 200 OK')).toContain('HTTP/1.1 404');
    connection.socket.destroy();
  });

  it('and the connection is closed when the rest does not come, or is too much', async () => {
    for (const [length, sentNow] of [
      [1000, 0],
      [1_000_000_000, 40_000_000],
    ] as const) {
      const connection = await RawConnection.to(app.url);
      connection.send(`POST /nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`);
      await connection.until('"not-found"');
      connection.send(Buffer.alloc(sentNow, '"'));
      await connection.closed();
    }
  });
});
