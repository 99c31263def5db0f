import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { serveEditorPage } from '../../src/editor-page/serve-editor-page.js';
import { ProblemFilter } from '../../src/edge/problems/problem-filter.js';
import { withApp } from '../with-app.js';

const SCRIPT = 'export const page = 1;'.repeat(100);
const INDEX = '<!doctype html><meta name="sign-in" content="password" /><title>Copydesk</title>';

/** The routes on a page of our own making: what they do does not hang on what the page is. */
describe("the editors' page", () => {
  let folder: string;
  const servers: FastifyInstance[] = [];
  let origin: string;

  const serve = (from: string, offersOidc = false): Promise<string> => {
    const fastify = Fastify({ forceCloseConnections: true, routerOptions: { ignoreTrailingSlash: true } });
    fastify.setErrorHandler(new ProblemFilter().answer);
    serveEditorPage(fastify, from, offersOidc);
    servers.push(fastify);
    return fastify.listen({ host: '127.0.0.1', port: 0 });
  };
  const ask = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    fetch(origin + url, {
      method,
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-editor-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), INDEX);
    await writeFile(join(folder, 'assets/page-Ab12.js'), SCRIPT);
    await writeFile(join(folder, 'assets/page-Ab12.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(folder, 'manifest.json'), '{}');
    await writeFile(join(folder, 'shell-worker.js'), SCRIPT);
    origin = await serve(folder);
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true });
  });

  it.each(['/editor/', '/editor/articles/0198', '/editor/set-password', '/editor/a/b/c?view=drafts'])(
    'is what %s answers, asked for anew each time',
    async (url) => {
      const answer = await ask(url);
      expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 200, body: INDEX });
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-encoding',
      });
    },
  );

  it('allows this origin alone, and no text to become markup', async () => {
    const policy = (await ask('/editor/')).headers.get('content-security-policy') ?? '';
    const rules = policy.split('; ');
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    ['/', '/editor/'],
    ['/editor', '/editor/'],
    ['/editor?view=all', '/editor/?view=all'],
  ])('is led to from %s', async (url, location) => {
    const { status, headers } = await ask(url);
    expect([301, 302]).toContain(status);
    expect(headers.get('location')).toBe(location);
  });

  it('has assets that never change, in the coding that the client weighs highest', async () => {
    const url = '/editor/assets/page-Ab12.js';
    const plain = await ask(url);
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const coded = await ask(url, { 'accept-encoding': 'gzip;q=0.5, br' });
    expect(coded.headers.get('content-encoding')).toBe('br');
    expect(await coded.text()).toBe(SCRIPT);
    expect(coded.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it('has the worker that keeps it, asked for anew each time, which may fetch from here and nothing else', async () => {
    const worker = await ask('/editor/shell-worker.js');
    expect(await worker.text()).toBe(SCRIPT);
    expect(Object.fromEntries(worker.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("default-src 'none'; connect-src 'self'") as unknown,
    });
  });

  it.each(['/editor/', '/editor/assets/page-Ab12.js'])('answers 304 and HEAD at %s', async (url) => {
    const whole = await ask(url);
    const again = await ask(url, { 'if-none-match': whole.headers.get('etag')! });
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
    const head = await ask(url, {}, 'HEAD');
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' });
    expect(head.headers.get('content-length')).toBe(`${(await whole.arrayBuffer()).byteLength}`);
  });

  it.each([
    '/editor/assets/gone-Cd34.js',
    '/editor/assets/gone',
    '/editor/assets/%2e%2e%2findex.html',
    '/editor/gone.css',
    '/editor/manifest.json',
  ])('has nothing at %s, and says so as a problem', async (url) => {
    const { status, headers } = await ask(url);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is only read: %s is a 405', async (method) => {
    for (const url of ['/', '/editor', '/editor/articles/0198', '/editor/assets/page-Ab12.js']) {
      const { status, headers } = await ask(url, {}, method);
      expect({ url, status, allow: headers.get('allow') }).toEqual({ url, status: 405, allow: 'GET, HEAD' });
    }
  });

  it('says where people may sign in', async () => {
    const page = await fetch(`${await serve(folder, true)}/editor/`);
    expect(await page.text()).toContain('content="password oidc"');
  });

  it('names the command that builds it, where it is not built', async () => {
    const url = `${await serve(join(folder, 'nothing'))}/editor/`;
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run editor:build');
    const problem = await fetch(url, { headers: { accept: 'application/json' } });
    expect(await problem.json()).toMatchObject({
      code: 'unavailable',
      detail: expect.stringContaining('npm run editor:build') as unknown,
    });
  });
});

describe('the service', () => {
  const app = withApp();

  it("leads from its root to the editors' page, with the headers of every answer", async () => {
    const answer = await fetch(`${app.url}/`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/editor/');
    const page = await fetch(`${app.url}/editor/articles/0198`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
