import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from } from 'rxjs';
import type { Observable } from 'rxjs';
import { endpointOf, mayStoreAnswer } from '../contract/routes/endpoint.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import {
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  MalformedHeader,
} from '../kernel/problems/http.problems.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Problem } from '../kernel/problems/problem.js';
import { currentActor } from './actor.js';
import { sql } from '../kernel/database/sql.js';

/** The methods that may change something twice; PUT and DELETE come to the same however often they are sent. */
const TAKING = ['POST', 'PATCH'];

/**
 * A POST or PATCH under an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header) happens once: the key and the answer are
 * written in the transaction of the change itself, so that a crash leaves both or neither. A refusal stores nothing: the client may mend
 * its request and use the key again. ETag and Location follow from the body, and are set on the repetition as on the first answer.
 * `If-Match` is not compared: a client that missed the first answer may have read the resource again before it repeats the request.
 */
@Injectable()
export class Idempotency implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers['idempotency-key'];
    const endpoint = endpointOf(context.getHandler());
    if (!TAKING.includes(request.method) || header === undefined || !endpoint || !mayStoreAnswer(endpoint))
      return next.handle();
    const key = readKey(header);
    return from(
      this.once(key, request, context.switchToHttp().getResponse<FastifyReply>(), () =>
        firstValueFrom(next.handle()),
      ),
    );
  }

  private once(
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    const actorId = currentActor().id;
    const requestHash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body)}`)
      .digest('hex');
    return this.database.transaction(async () => {
      await this.refuseSecondRunner(actorId, key);
      const first = await this.firstAnswer(actorId, key);
      if (first) return repeat(first, requestHash, reply);
      // An empty answer is stored as null.
      const body = JSON.stringify((await handle()) ?? null);
      const answer = { actorId, key, requestHash, status: reply.statusCode, body, createdAt: new Date() };
      await this.rows.insert(IdempotencyKey, [answer]);
      return answerIn(body);
    });
  }

  /** @throws Problem 409 while the first request with this key still runs: its transaction holds the lock */
  private async refuseSecondRunner(actorId: string, key: string): Promise<void> {
    const [lock] = await this.database.query<{ free: boolean }>(
      sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`${actorId} ${key}`}, 1)) AS free`,
    );
    if (!lock?.free) throw new Problem(IdempotencyKeyInUse, undefined, {}, { 'retry-after': '1' });
  }

  private async firstAnswer(actorId: string, key: string): Promise<FirstAnswer | undefined> {
    const [first] = await this.database.query<FirstAnswer>(
      sql`WITH outdated AS (DELETE FROM idempotency_keys WHERE actor_id = ${actorId} AND key = ${key} AND created_at <= now() - interval '24 hours')
       SELECT request_hash AS "requestHash", status, body FROM idempotency_keys
       WHERE actor_id = ${actorId} AND key = ${key} AND created_at > now() - interval '24 hours'`,
    );
    return first;
  }
}

interface FirstAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly body: string;
}

function repeat(first: FirstAnswer, requestHash: string, reply: FastifyReply): unknown {
  if (first.requestHash !== requestHash) throw new Problem(IdempotencyKeyReused);
  void reply.status(first.status).header('idempotency-replayed', 'true');
  return answerIn(first.body);
}

function answerIn(body: string): unknown {
  return (JSON.parse(body) as unknown) ?? undefined;
}

function readKey(header: string | string[]): string {
  if (typeof header === 'string' && /^[\x20-\x7e]{1,255}$/.test(header)) return header;
  throw new Problem(MalformedHeader, 'An Idempotency-Key must have 1 to 255 printable characters.');
}
