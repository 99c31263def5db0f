import { connect } from 'node:net';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

/** What no client of good will sends: each is refused as a problem, and the service goes on. */
describe('a request that means no good', () => {
  let service: TestApp;
  const articles = '/v1/editorial/articles';

  beforeAll(async () => {
    service = await startApp();
  });
  afterAll(() => service.close());
  afterEach(async () => {
    expect((await service.client.get('/livez')).status).toBe(200);
  });

  it('nests JSON thousands of levels deep', async () => {
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    for (const property of ['section', 'body', 'createdBy']) {
      const answer = await service.client.post(articles, `{"headline":"x","${property}":${nested}}`);
      expect([answer.status, answer.body.code]).toEqual([400, 'malformed-json']);
    }
  });

  it('is no HTTP', async () => {
    const { hostname, port } = new URL(service.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('FOO BAR\r\nhost: x\r\n\r\n'));
      socket.on('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*"code":"malformed-request"/s);
  });

  it('has an address that can not be decoded, or is too long', async () => {
    const garbled = await service.client.get(`${articles}/%E0`);
    expect([garbled.status, garbled.body.code]).toEqual([400, 'malformed-request']);
    const long = await service.client.get(`/v1/content/articles/${'x'.repeat(5000)}`);
    expect([long.status, long.body.code]).toEqual([414, 'uri-too-long']);
  });

  it('rewrites the longest paragraph that is taken, with an anchor in it', async () => {
    const words = (seed: number): string =>
      Array.from({ length: 24_000 }, (_, i) =>
        ((i * 7919 + seed) % 17_576).toString(26).padStart(3, 'a'),
      ).join(' ');
    const paragraph = (text: string): object => ({ id: 'b1', type: 'paragraph', text });
    const text = words(1);
    const anchors = [{ blockId: 'b1', start: 0, end: 3, exact: text.slice(0, 3) }];
    const created = await service.client.post(articles, {
      headline: 'Long',
      body: [paragraph(text)],
      statistics: [{ value: '1', unit: { kind: 'percent' }, anchors }],
    });
    expect(created.status).toBe(201);
    const changed = await service.client.patch(
      `${articles}/${created.body.id}`,
      { body: [paragraph(words(5))] },
      1,
    );
    expect(changed.status).toBe(200);
  });

  it('edits a million characters with thousands of anchors, and others are answered meanwhile', async () => {
    const texts = Array.from({ length: 11 }, () => 'aa '.repeat(30_000).trim());
    const bodyOf = (edit: string): object[] =>
      texts.map((text, i) => ({ id: `b${i}`, type: 'paragraph', text: `${edit}${text} ${edit}` }));
    const anchorOf = (i: number): object => {
      const start = (i * 37) % 80_000;
      const end = start + 3 + (i % 200);
      return { blockId: `b${i % 11}`, start, end, exact: texts[0]?.slice(start, end) };
    };
    const quotes = Array.from({ length: 200 }, (_, quote) => ({
      text: 'aa',
      anchors: Array.from({ length: 20 }, (__, i) => anchorOf(quote * 20 + i)),
    }));
    const created = await service.client.post(articles, { headline: 'Long', body: bodyOf(''), quotes });
    expect([created.status, created.body.errors]).toEqual([201, undefined]);
    let isWaiting = true;
    const changed = service.client
      .patch(`${articles}/${created.body.id}`, { body: bodyOf('b ') }, 1)
      .finally(() => (isWaiting = false));
    let answered = 0;
    while (isWaiting) if ((await service.client.get('/livez')).status === 200) answered++;
    expect((await changed).status).toBe(200);
    expect(answered).toBeGreaterThan(10);
  });

  it('asks what an address takes, and is told', async () => {
    const answer = await service.client.send('OPTIONS', articles);
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });

  it('asks for times that no calendar of Postgres has', async () => {
    const queries = [
      'articles?updatedAfter=0000-01-01T00:00:00Z',
      'quotes?saidAfter=0000-01-01',
      'statistics?periodFrom=0000',
      'statistics?periodFrom=Y17000',
      'statistics?periodTo=-9999',
    ];
    for (const query of queries)
      expect([200, 400]).toContain((await service.client.get(`/v1/editorial/${query}`)).status);
  });
});
