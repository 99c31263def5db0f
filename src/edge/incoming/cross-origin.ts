import type { FastifyReply, FastifyRequest } from 'fastify';
import { HEADERS } from '../../contract/routes/headers.js';
import { METHODS } from './methods.js';

/** How long a browser may remember what it may send to an address: the longest that any browser accepts. */
const PREFLIGHT_SECONDS = 86_400;

/** What answers carry beside the documented headers; a page is shown no header that is not named (Fetch, section 3.3.1). */
const OTHERS = ['Allow', 'Date', 'Idempotency-Replayed', 'Referrer-Policy', 'X-Content-Type-Options'];

const EXPOSED = [...Object.keys(HEADERS), ...OTHERS].join(', ');

const CHANGING = METHODS.filter((method) => method !== 'PUT' && method !== 'OPTIONS').join(', ');

/** What pages of other origins may do (the Fetch standard's CORS protocol). No cookie is ever sent along: there are none. */
export class CrossOrigin {
  private readonly any: boolean;

  /** @param origins those that may; `*` is any; none leaves all answers as they are */
  constructor(private readonly origins: readonly string[]) {
    this.any = origins.includes('*');
  }

  get isOpen(): boolean {
    return this.origins.length > 0;
  }

  /** The headers of every answer, whatever it is and whoever gives it. */
  headers(origin: string | undefined): Readonly<Record<string, string>> {
    if (!this.isOpen) return {};
    const allowed = this.any ? '*' : this.origins.find((known) => known === origin);
    return {
      // Where not all get the same, caches must know.
      ...(!this.any && { vary: 'Origin' }),
      ...(allowed !== undefined && {
        'access-control-allow-origin': allowed,
        'access-control-expose-headers': EXPOSED,
      }),
    };
  }

  /**
   * Answers a browser that asks before it sends, for whatever address: it asks without credentials.
   * @returns false for any other request, also an OPTIONS of somebody who wants to know what the address takes
   */
  answersPreflight({ method, headers }: FastifyRequest, reply: FastifyReply): boolean {
    const isPreflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
    if (!isPreflight || !reply.hasHeader('access-control-allow-origin')) return false;
    const asked = headers['access-control-request-headers'];
    const vary = reply.getHeader('vary');
    void reply
      .headers({
        vary: [vary, 'Access-Control-Request-Headers'].filter(Boolean).join(', '),
        'access-control-allow-methods': CHANGING,
        ...(asked !== undefined && { 'access-control-allow-headers': asked }),
        'access-control-max-age': String(PREFLIGHT_SECONDS),
      })
      .status(204)
      .send();
    return true;
  }
}
