import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { isFresh } from '../conditional.js';
import { chosenCoding } from './content-coding.js';
import type { FinishedAnswer, Form } from './public-answer.js';

/** What every answer has, also one that Fastify never sees. */
export const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

const safe = Object.entries(SAFE_HEADERS).flat();

/**
 * Stands before Fastify and answers what is kept in memory: routing, hooks and replies would cost as much as all the rest.
 * It passes on whatever it doesn't know, and everything where answers depend on who asks (`open` is not called then).
 */
export class Front {
  private find: ((request: IncomingMessage) => FinishedAnswer | undefined) | undefined;

  /** For Fastify's option `serverFactory`. */
  readonly serverFactory = (handler: RequestListener): Server =>
    createServer((request, response) => {
      if (!this.answers(request, response)) handler(request, response);
    });

  /** @param find the answer that is kept for a request */
  open(find: (request: IncomingMessage) => FinishedAnswer | undefined): void {
    this.find = find;
  }

  private answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers } = request;
    if (!this.find || (method !== 'GET' && method !== 'HEAD')) return false;
    const answer = this.find(request);
    const form = answer?.form(chosenCoding(headers['accept-encoding']));
    if (!answer || !form || form instanceof Promise) return false;
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
  return kept(wholes, form, () => [
    ...safe,
    ...Object.entries({ ...form.headers, 'content-length': String(form.body.length) }).flat(),
  ]);
}

/** Without what describes the body that is not sent (RFC 9110, section 15.4.5). */
function notModified(form: Form): string[] {
  const headers = Object.entries(form.headers).filter(([name]) => !/^content-(type|encoding)$/.test(name));
  return kept(fresh, form, () => [...safe, ...headers.flat()]);
}

/** Header lists are made once: as flat lists Node writes them as they are. */
function kept(lists: WeakMap<Form, string[]>, form: Form, make: () => string[]): string[] {
  let list = lists.get(form);
  if (!list) lists.set(form, (list = make()));
  return list;
}
