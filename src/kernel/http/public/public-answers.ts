import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFresh } from '../conditional.js';
import { chosenCoding } from './content-coding.js';
import { FinishedAnswer } from './public-answer.js';
import type { PublicAnswer } from './public-answer.js';

/**
 * A publication must be seen within a second; a cache in front may answer a little longer while it asks (RFC 5861), and
 * for ten minutes where the service can't be reached.
 */
const CACHE_CONTROL = 'public, max-age=1, s-maxage=1, stale-while-revalidate=10, stale-if-error=600';

/** Answers what everybody may read: conditional requests, codings, and what caches in front need to know. */
@Injectable()
export class PublicAnswers {
  /** Answers a GET or a HEAD with what `make` makes. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<PublicAnswer | Moved>,
  ): Promise<void> {
    const made = await make();
    if ('redirect' in made) void reply.header('cache-control', CACHE_CONTROL).redirect(made.redirect, 301);
    else await sendFinished(new FinishedAnswer(made), request, reply);
  }
}

/** What was asked for is at another address now. */
export interface Moved {
  readonly redirect: string;
}

async function sendFinished(
  answer: FinishedAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { body, etag, coding } = await answer.form(chosenCoding(request.headers['accept-encoding']));
  void reply.headers({ etag, 'cache-control': CACHE_CONTROL, ...answer.headers });
  vary(reply, answer.headers.vary);
  if (isFresh(request.headers, etag, answer.lastModified)) {
    void reply.status(304).send();
    return;
  }
  if (coding !== undefined) void reply.header('content-encoding', coding);
  void reply.type(answer.type).send(body);
}

/** Adds to what others, such as the CORS rules, let the answer depend on. */
function vary(reply: FastifyReply, own = ''): void {
  const names = [reply.getHeader('vary'), own, 'accept-encoding'].flatMap((value) =>
    String(value ?? '').split(','),
  );
  const distinct = [...new Set(names.map((name) => name.trim().toLowerCase()))].filter((name) => name !== '');
  void reply.header('vary', distinct.join(', '));
}
