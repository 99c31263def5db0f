import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { endpointOf } from '../../contract/routes/endpoint.js';
import { IDENTIFYING, pick, refuseUnknownFields } from '../../contract/properties/fields.js';
import type { Thinning } from '../../contract/properties/fields.js';
import { etagOf } from '../../contract/writing/if-match.js';
import type { QueriedRequest } from '../../lists/list-query.js';
import { nextLink, pathOf } from '../../lists/next-link.js';
import type { Page } from '../../lists/page.js';

type Resource = Record<string, unknown>;

/**
 * What all answers have in common, decided by their form: a page gets its `Link` to the next one (RFC 8288), a resource with a
 * revision its `ETag`, a creation its `Location`; `fields=` thins both.
 */
@Injectable()
export class ResponseShape implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<QueriedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const query: Thinning = request.queried ?? {};
    const type = endpointOf(context.getHandler())?.answers;
    if (type) refuseUnknownFields(query, type);
    return next.handle().pipe(map((answer: unknown) => this.shape(answer, query, request, reply)));
  }

  private shape(
    answer: unknown,
    { fields }: Thinning,
    request: FastifyRequest,
    reply: FastifyReply,
  ): unknown {
    if (typeof answer !== 'object' || answer === null) return answer;
    if (isPage(answer)) {
      if (answer.nextCursor !== null) void reply.header('link', nextLink(request, answer.nextCursor));
      return fields
        ? { ...answer, items: answer.items.map((item) => pick(item, fields, IDENTIFYING)) }
        : answer;
    }
    const resource = answer as Resource;
    if (typeof resource.revision === 'number' && !reply.hasHeader('etag'))
      void reply.header('etag', etagOf(resource.revision));
    if (reply.statusCode === 201 && !reply.hasHeader('location'))
      void reply.header('location', `${pathOf(request)}/${String(resource.id)}`);
    return fields ? pick(resource, fields, IDENTIFYING) : answer;
  }
}

function isPage(answer: object): answer is Page<Resource> {
  return 'items' in answer && 'nextCursor' in answer;
}
