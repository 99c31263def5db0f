import { read, requestOf } from './exchange.js';
import { ProblemError, UnexpectedAnswer, isProblem } from './problem-error.js';

const problem = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(
    JSON.stringify({
      type: '/problems/unavailable',
      title: 'Unavailable',
      status,
      detail: 'Later.',
      instance: '/v1/content/articles',
      code: 'unavailable',
    }),
    { status, headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers } },
  );

describe('a request', () => {
  it('sends revisions as entity tags, and headers by their names', async () => {
    const request = requestOf('http://localhost:3000/base/', 'patch', '/articles/{id}', {
      path: { id: 'x' },
      ifMatch: { revision: 4 },
      idempotencyKey: 'row-17',
      body: { value: '1.50' },
    });
    expect(request.url).toBe('http://localhost:3000/base/articles/x');
    expect(request.method).toBe('PATCH');
    expect(request.headers.get('if-match')).toBe('"4"');
    expect(request.headers.get('idempotency-key')).toBe('row-17');
    expect(await request.json()).toEqual({ value: '1.50' });
  });

  it('chooses fields by one parameter', () => {
    expect(requestOf('http://x.test', 'get', '/a', { fields: ['slug', 'name'] }).url).toBe(
      'http://x.test/a?fields=slug%2Cname',
    );
  });
});

describe('an answer', () => {
  it('is JSON, text or nothing', async () => {
    const json = { headers: { 'content-type': 'application/feed+json' } };
    expect(await read(new Response('{"a":"1.50"}', json))).toEqual({ a: '1.50' });
    expect(await read(new Response('a,b', { headers: { 'content-type': 'text/csv' } }))).toBe('a,b');
    expect(await read(new Response(null, { status: 204 }))).toBeUndefined();
  });

  it('that refuses is thrown as a problem', async () => {
    const error: unknown = await read(problem(503, { 'retry-after': '2' })).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 503, code: 'unavailable', retryAfter: 2, changedFields: [] });
    expect(isProblem(error, 'not-found', 'unavailable')).toBe(true);
    expect(isProblem(error, 'not-found')).toBe(false);
  });

  it('of somebody else is told apart', async () => {
    const html = { 'content-type': 'text/html' };
    const gateway = read(new Response('<h1>Bad gateway</h1>', { status: 502, headers: html }));
    await expect(gateway).rejects.toThrow(UnexpectedAnswer);
    const cut = read(new Response('{"a":', { headers: { 'content-type': 'application/json' } }));
    await expect(cut).rejects.toThrow(UnexpectedAnswer);
  });
});
