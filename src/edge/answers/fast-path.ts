import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { isFresh } from '../incoming/conditional.js';
import {
  ExpectationFailed,
  MalformedRequest,
  MethodNotAllowed,
} from '../../kernel/problems/http.problems.js';
import { refuseBarely, refuseOnSocket } from '../incoming/bare-problem.js';
import { Connections } from '../incoming/connections.js';
import type { CrossOrigin } from '../incoming/cross-origin.js';
import { hostFault } from '../incoming/host-fault.js';
import { METHODS, routedMethod } from '../incoming/methods.js';
import { originForm } from '../incoming/request-target.js';
import { SAFE_HEADERS } from '../incoming/safe-headers.js';
import type { SlowClients } from '../incoming/slow-clients.js';
import { refusalOfTransfer } from '../incoming/transfer-fault.js';
import { drainAfter, hasBody } from '../incoming/unread-body.js';
import { Problem } from '../../kernel/problems/problem.js';
import { chosenCoding } from './content-coding.js';
import type { FinishedAnswer, Form } from './public-answer.js';

/**
 * How long a connection stays open between requests, in milliseconds. Balancers keep theirs open for a minute: were this shorter, they
 * would send requests over connections that are just being closed.
 */
const KEEP_ALIVE = 72_000;

const safe = Object.entries(SAFE_HEADERS).flat();

/**
 * Stands before Fastify. It refuses what may mean one thing here and another to a proxy, brings what is left into one form,
 * and sends answers that are cached in memory: routing, hooks and replies would cost as much as all the rest. It passes on whatever
 * it doesn't know, and everything where answers depend on who asks (`open` is not called then).
 */
export class FastPath {
  /** How many requests it has answered. */
  answered = 0;
  private closing = false;
  private readonly connections = new Connections();
  private find: ((request: IncomingMessage) => FinishedAnswer | undefined) | undefined;

  constructor(
    private readonly slow: SlowClients,
    private readonly crossOrigin: CrossOrigin,
  ) {}

  /** For Fastify's option `serverFactory`. */
  readonly serverFactory = (handler: RequestListener): Server => {
    const listener: RequestListener = (request, response) => {
      if (this.closing) response.shouldKeepAlive = false;
      if (this.refuses(request, response) || this.answers(request, response)) return;
      this.connections.holdOpenFor(response);
      handler(request, response);
    };
    const headersTimeout = this.slow.seconds * 1000;
    // A request may take long while its body keeps arriving. A wrong Host is answered with a problem.
    const options = {
      headersTimeout,
      requestTimeout: 0,
      requireHostHeader: false,
      keepAliveTimeout: KEEP_ALIVE,
    };
    const connectionsCheckingInterval = Math.ceil(headersTimeout / 4);
    const server = createServer({ ...options, connectionsCheckingInterval }, listener);
    // A client that asks before sending a body (100-continue) gets its answer when the body is read.
    server.on('checkContinue', listener);
    server.on('checkExpectation', (request, response) => {
      this.refuse(new Problem(ExpectationFailed), request, response);
    });
    server.on('connect', ({ headers }, socket) => {
      const problem = new Problem(MethodNotAllowed, undefined, {}, { allow: METHODS.join(', ') });
      refuseOnSocket(problem, socket, this.crossOrigin.headers(headers.origin));
    });
    this.slow.watchReaders(server);
    this.connections.watch(server);
    return server;
  };

  /** @param find the cached answer to a request */
  open(find: (request: IncomingMessage) => FinishedAnswer | undefined): void {
    this.find = find;
  }

  /** From now on each answer is the last on its connection, so that none has to be cut at the end. */
  closeConnections(): void {
    this.closing = true;
  }

  /** Ends the connections that wait for a request, and the others with their answers. */
  endConnections(): void {
    this.connections.end();
  }

  /** Refuses what has no one meaning; else brings the request into the form that all rules are for. */
  private refuses(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = '', method = '' } = request;
    const target = originForm(url);
    const fault = hostFault(request) ?? (target === undefined ? 'The address cannot be read.' : undefined);
    const refusal = fault === undefined ? refusalOfTransfer(request) : new Problem(MalformedRequest, fault);
    if (refusal) {
      this.refuse(refusal, request, response);
      return true;
    }
    request.url = target;
    request.method = routedMethod(method);
    if (hasBody(request)) drainAfter(request, response);
    return false;
  }

  private refuse(problem: Problem, { url = '', headers }: IncomingMessage, response: ServerResponse): void {
    refuseBarely(problem, response, url, this.crossOrigin.headers(headers.origin));
  }

  private answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers } = request;
    if (!this.find || (method !== 'GET' && method !== 'HEAD')) return false;
    const answer = this.find(request);
    const form = answer?.form(chosenCoding(headers['accept-encoding']));
    if (!answer || !form || form instanceof Promise) return false;
    this.answered += 1;
    if (isFresh(headers, form.etag, answer.lastModified)) {
      response.writeHead(304, notModified(form)).end();
      return true;
    }
    response.writeHead(200, whole(form));
    response.end(method === 'HEAD' ? undefined : form.body);
    return true;
  }
}

const wholes = new WeakMap<Form, string[]>();
const fresh = new WeakMap<Form, string[]>();

function whole(form: Form): string[] {
  return memoized(wholes, form, () => [
    ...safe,
    ...Object.entries({ ...form.headers, 'content-length': String(form.body.length) }).flat(),
  ]);
}

/** Without what describes the body that is not sent (RFC 9110, section 15.4.5). */
function notModified(form: Form): string[] {
  const headers = Object.entries(form.headers).filter(([name]) => !/^content-(type|encoding)$/.test(name));
  return memoized(fresh, form, () => [...safe, ...headers.flat()]);
}

/** Header lists are made once: as flat lists Node writes them as they are. */
function memoized(lists: WeakMap<Form, string[]>, form: Form, make: () => string[]): string[] {
  let list = lists.get(form);
  if (!list) lists.set(form, (list = make()));
  return list;
}
