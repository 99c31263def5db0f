import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { isUnreachable } from '../../kernel/database/database-refusal.js';
import { Outage } from '../../kernel/database/outage.js';
import { ReadDatabase } from '../replicas/read-database.js';
import { accepts } from '../incoming/accept.js';
import { AnswerCache } from './answer-cache.js';
import { clientAddress } from '../limits/client-address.js';
import { Limits } from '../limits/limits.js';
import { nextLink } from '../../lists/next-link.js';
import { MovedSlug, atSlug } from './moved-slug.js';
import { FinishedAnswer } from './public-answer.js';
import type { PublicAnswer } from './public-answer.js';
import type { Moved, PublicResult, Streamed } from './public-get.js';
import { CACHE_CONTROL, PURGED_CACHE_CONTROL, sendFinished } from './send-finished.js';

/** The best that can be had while the database can't be reached. */
interface Stale {
  readonly stale: FinishedAnswer;
}

type Made = FinishedAnswer | Moved | Streamed | Stale;

/** Answers what everybody may read: from memory where it can, reading once for all who ask for the same at the same time. */
@Injectable()
export class PublicAnswers {
  /** How many were answered from memory here, and not by `FastPath`. */
  hits = 0;
  /** How many were made, or waited for. */
  misses = 0;
  /** How many were answered as they were before the database was lost. */
  stale = 0;
  private readonly making = new Map<string, Promise<Made>>();
  private readonly cacheControl: string;

  constructor(
    private readonly cache: AnswerCache,
    private readonly limits: Limits,
    private readonly outage: Outage,
    private readonly reads: ReadDatabase,
    { purgeTargets }: Settings,
  ) {
    this.cacheControl = purgeTargets.length > 0 ? PURGED_CACHE_CONTROL : CACHE_CONTROL;
  }

  /** The cached answer to a GET or a HEAD, if the client accepts its type. */
  cached({ url = '', headers: { accept } }: IncomingMessage): FinishedAnswer | undefined {
    const answer = this.cache.get(url) ?? this.cache.get(varied(url, accept));
    return answer && (accept === '*/*' || accepts(accept, answer.mediaType)) ? answer : undefined;
  }

  get memory(): { readonly bytes: number; readonly answers: number } {
    return this.cache.size;
  }

  /** Answers a GET or a HEAD from memory, else with what `make` makes. */
  async send(request: FastifyRequest, reply: FastifyReply, make: () => Promise<PublicResult>): Promise<void> {
    const cached = this.cached(request.raw);
    if (cached) this.hits += 1;
    const made = cached ?? (await this.counted(request, reply, make));
    if (made instanceof FinishedAnswer) await sendFinished(made, request, reply);
    else if ('stream' in made) await made.stream(request, reply);
    // The purge may be over that would have had a cache forget it.
    else if ('stale' in made) {
      this.stale += 1;
      await sendFinished(made.stale, request, reply, { 'cache-control': CACHE_CONTROL });
    } else void reply.header('cache-control', CACHE_CONTROL).redirect(made.redirect, 301);
  }

  /** Reads that are not in memory cost something, so they are limited per client. @throws Problem 429 */
  private async counted(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<PublicResult>,
  ): Promise<Made> {
    const stale = this.reads.hasReplicas ? undefined : this.staleAnswer(request);
    if (stale && this.outage.lasts) return stale;
    this.misses += 1;
    const limit = (request.query as { q?: unknown }).q === undefined ? 'public' : 'search';
    void reply.headers(await this.limits.take(limit, clientAddress(request)));
    const made = this.made(request, make);
    return stale ? this.outage.unlessBegins<Made>(made, stale) : made;
  }

  /** What others who ask for the same are waiting for already; a change in between makes it another. */
  private made(request: FastifyRequest, make: () => Promise<PublicResult>): Promise<Made> {
    const { method, url, headers } = request;
    const { generation } = this.cache;
    const key = `${generation} ${method} ${varied(url, headers.accept)}`;
    const shared = this.making.get(key);
    if (shared) return shared;
    const making = this.make(request, generation, make).finally(() => this.making.delete(key));
    this.making.set(key, making);
    return making;
  }

  private async make(
    request: FastifyRequest,
    generation: number,
    make: () => Promise<PublicResult>,
  ): Promise<Made> {
    const { url, headers } = request;
    try {
      const outcome = await make();
      if (!('body' in outcome)) return outcome;
      const answer = new FinishedAnswer(linked(outcome, request), this.cacheControl);
      this.cache.store(answer.variesByAccept ? varied(url, headers.accept) : url, answer, generation);
      return answer;
    } catch (error) {
      if (error instanceof MovedSlug) return atSlug(error, request);
      const stale = isUnreachable(error) && this.staleAnswer(request);
      if (stale) return stale;
      throw error;
    }
  }

  private staleAnswer({ url, headers }: FastifyRequest): Stale | undefined {
    const stale = this.cache.getStale(url) ?? this.cache.getStale(varied(url, headers.accept));
    return stale && { stale };
  }
}

/** With the link to the next page. */
function linked(answer: PublicAnswer, request: FastifyRequest): PublicAnswer {
  const { nextCursor, headers } = answer;
  return nextCursor == null
    ? answer
    : { ...answer, headers: { ...headers, link: nextLink(request, nextCursor) } };
}

/** The address of what a route answers in several forms. */
function varied(url: string, accept = '*/*'): string {
  return `${url} ${accept}`;
}
