import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chosenCoding } from '../edge/answers/content-coding.js';
import { accepts } from '../edge/incoming/accept.js';
import { isFresh } from '../edge/incoming/conditional.js';
import { METHODS, NEVER_TAKEN } from '../edge/incoming/methods.js';
import { MethodNotAllowed, NotFound, Unavailable } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { EditorFiles, WORKER } from './editor-files.js';
import type { EditorFile } from './editor-files.js';
import { EDITOR_POLICY, WORKER_POLICY } from './editor-policy.js';
import { NOT_BUILT, NOT_BUILT_PAGE } from './not-built.js';

const HERE = import.meta.dirname;
/** Beside the compiled service; of the sources, which tests run, in the folder that both are built into. */
export const BUILT_EDITOR = join(
  HERE,
  HERE.includes(join('dist', 'src')) ? '../../editor' : '../../dist/editor',
);

const HOME = '/editor/';
/** The page is fetched again at each opening; its files have a hash in their names, and never change. */
const REVALIDATED = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';
const OF_WORKER = { 'cache-control': REVALIDATED, 'content-security-policy': WORKER_POLICY };
const TAKEN = ['GET', 'HEAD'];

/**
 * Serves the editor's page: static files, every other address below it the page itself, which finds its own way. They are
 * files and no part of the interface, so they stand at Fastify itself and not in the OpenAPI document.
 * @param folder where the built page lies
 * @param offersOidc whether the page offers to sign in elsewhere
 */
export function serveEditorPage(fastify: FastifyInstance, folder: string, offersOidc: boolean): void {
  const signIn = offersOidc ? 'password oidc' : 'password';
  let files: EditorFiles | undefined;
  const built = (): EditorFiles | undefined => (files ??= EditorFiles.read(folder, signIn));
  get(fastify, '/', (_, reply) => reply.header('cache-control', REVALIDATED).redirect(HOME, 302));
  get(fastify, '/editor', (request, reply) => {
    const [path = '', query] = request.url.split('?', 2);
    if (!path.endsWith('/')) return reply.redirect(query === undefined ? HOME : `${HOME}?${query}`, 301);
    return sendPage(request, reply, built());
  });
  get(fastify, '/editor/*', (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    if (!isFile(path)) return sendPage(request, reply, built());
    const worker = path === WORKER ? built()?.worker : undefined;
    if (worker) return send(request, reply.headers(OF_WORKER), worker);
    const asset = path.startsWith('assets/') ? built()?.asset(path.slice('assets/'.length)) : undefined;
    if (!asset) throw new Problem(NotFound);
    return send(request, reply.header('cache-control', FOR_EVER), asset);
  });
}

/** What has an ending is a file; addresses of the page have none. */
function isFile(path: string): boolean {
  return path.startsWith('assets/') || /\.[^./]+$/.test(path);
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  files: EditorFiles | undefined,
): FastifyReply {
  void reply.headers({
    'cache-control': REVALIDATED,
    'content-security-policy': EDITOR_POLICY,
    'cross-origin-opener-policy': 'same-origin',
  });
  if (files) return send(request, reply, files.page);
  if (!accepts(request.headers.accept, 'text/html')) throw new Problem(Unavailable, NOT_BUILT);
  return reply.status(503).type('text/html; charset=utf-8').send(NOT_BUILT_PAGE);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, plain, coded }: EditorFile,
): FastifyReply {
  const coding = chosenCoding(request.headers['accept-encoding']);
  const chosen = coding && coded[coding];
  const { bytes, etag } = chosen ?? plain;
  // What others, such as the rules of other origins, let the answer depend on, stays.
  const others = reply.getHeader('vary');
  const vary = others === undefined ? 'accept-encoding' : `${String(others)}, accept-encoding`;
  void reply.headers({ etag, vary });
  if (isFresh(request.headers, etag)) return reply.status(304).send();
  if (chosen) void reply.header('content-encoding', coding);
  return reply.type(type).send(bytes);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** For an address that can only be read: other methods get a 405. */
function get(fastify: FastifyInstance, url: string, handler: Handler): void {
  fastify.route({ method: TAKEN, url, handler });
  const others = [...METHODS, NEVER_TAKEN].filter((method) => ![...TAKEN, 'OPTIONS'].includes(method));
  const allow = TAKEN.join(', ');
  fastify.route({
    method: others,
    url,
    handler: () => {
      throw new Problem(MethodNotAllowed, `This resource supports ${allow}.`, {}, { allow });
    },
  });
  fastify.route({
    method: 'OPTIONS',
    url,
    handler: (_, reply) => reply.status(204).header('allow', `${allow}, OPTIONS`).send(),
  });
}
