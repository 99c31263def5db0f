import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOfDatabase } from '../../kernel/database/database-refusal.js';
import type { Outage } from '../../kernel/database/outage.js';
import { SECRET_CACHE_CONTROL } from '../incoming/admission.js';
import { MovedRecord } from '../../kernel/problems/moved-record.js';
import { Problem } from '../../kernel/problems/problem.js';
import { problemDocument, toProblem } from './problem-document.js';
import { sendMoved } from './send-moved.js';

/** Answers whatever was thrown as a problem (RFC 9457). No text of a library, of SQL or of a stack ever leaves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  private outage: Outage | undefined;

  /** @param outage receives failures of the whole database, instead of the log */
  reportOutagesTo(outage: Outage): void {
    this.outage = outage;
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    this.answer(
      thrown,
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    );
  }

  /** Also Fastify's error handler, for what fails before Nest is reached. */
  readonly answer = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    if (thrown instanceof MovedRecord) {
      sendMoved(thrown, request, reply);
      return;
    }
    const refusal = toProblem(thrown);
    if (refusal.kind.status >= 500) this.log(thrown, request);
    sendProblem(refusal, request, reply);
  };

  /** What the service refuses of its own accord, and an outage, are no news with each request; a statement that took too long needs no stack. */
  private log(thrown: unknown, { method, url, id }: FastifyRequest): void {
    const failed = `${method} ${url} failed`;
    const params = { requestId: id };
    if (thrown instanceof Problem || this.outage?.notices(thrown))
      this.logger.debug(`${failed}: ${reasonOf(thrown)}`, params);
    else if (refusalOfDatabase(thrown)) this.logger.warn(`${failed}: ${reasonOf(thrown)}`, params);
    else this.logger.error(failed, stackOf(thrown), params);
  }
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const { headers } = problem;
  const { status } = problem.kind;
  // What of a body was not read is thrown away within a bound, see `drainAfter`: the connection serves the next request, if any may.
  if (reply.raw.shouldKeepAlive) void reply.removeHeader('connection');
  void reply
    .status(status)
    .headers({
      'cache-control': isSecret(reply) ? SECRET_CACHE_CONTROL : 'no-store',
      ...(status === 503 && { 'retry-after': '2' }),
      ...(status === 415 && takenTypes(request.method)),
      ...headers,
    })
    .removeHeader('etag')
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(problem, request)));
}

/** As `Admission` said; what a handler said of the answer that it did not give is gone. */
function isSecret(reply: FastifyReply): boolean {
  return reply.getHeader('cache-control') === SECRET_CACHE_CONTROL;
}

/** What would have been taken instead (RFC 5789, section 2.2; RFC 9110, section 12.5.1). */
function takenTypes(method: string): Record<string, string> {
  if (method === 'PATCH') return { 'accept-patch': 'application/merge-patch+json, application/json' };
  return { accept: 'application/json' };
}

function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).replaceAll(/\s+/g, ' ');
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
