import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { endpointOf } from './endpoint.js';
import { malformedQuery } from './http.problems.js';
import { etagOf } from './if-match.js';
import type { Page } from './page.js';
import { propertiesOf } from './property.js';
import type { Class } from './property.js';

type Resource = Record<string, unknown>;

/**
 * What all answers have in common, told by their form: a page gets its `Link` to the next one (RFC 8288), a resource with a
 * revision its `ETag`, a creation its `Location`; `fields=` thins both.
 */
@Injectable()
export class ResponseShape implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const fields = fieldsOf(request, endpointOf(context.getHandler())?.answers);
    return next.handle().pipe(map((answer: unknown) => this.shape(answer, fields, request, reply)));
  }

  private shape(
    answer: unknown,
    fields: string[] | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): unknown {
    if (typeof answer !== 'object' || answer === null) return answer;
    if (isPage(answer)) {
      if (answer.nextCursor !== null) void reply.header('link', nextLink(request, answer.nextCursor));
      return fields ? { ...answer, items: answer.items.map((item) => pick(item, fields)) } : answer;
    }
    const resource = answer as Resource;
    if (typeof resource.revision === 'number' && !reply.hasHeader('etag'))
      void reply.header('etag', etagOf(resource.revision));
    if (reply.statusCode === 201 && !reply.hasHeader('location'))
      void reply.header('location', `${pathOf(request)}/${String(resource.id)}`);
    return fields ? pick(resource, fields) : answer;
  }
}

function isPage(answer: object): answer is Page<Resource> {
  return 'items' in answer && 'nextCursor' in answer;
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0]?.replace(/\/+$/, '') ?? '';
}

/** The `Link` to the next page of a list (RFC 8288). */
export function nextLink(request: FastifyRequest, cursor: string): string {
  const query = new URLSearchParams(request.query as Record<string, string>);
  query.set('cursor', cursor);
  return `<${pathOf(request)}?${query.toString()}>; rel="next"`;
}

/** @throws Problem 400 for a field that the resource doesn't have */
function fieldsOf(request: FastifyRequest, type: Class | undefined): string[] | undefined {
  const { fields } = request.query as { fields?: unknown };
  if (typeof fields !== 'string' || !type) return undefined;
  const known = [...propertiesOf(type).values()].flatMap((property) =>
    property.writeOnly ? [] : property.name,
  );
  const named = fields.split(',').map((field) => field.trim());
  const unknown = named.find((field) => !known.includes(field));
  if (unknown === undefined) return named;
  throw malformedQuery(
    'fields',
    'unknown-field',
    `"${unknown}" is not a field. There are: ${known.join(', ')}.`,
  );
}

/** The named properties of a resource. */
export function pick(resource: Resource, fields: string[]): Resource {
  return Object.fromEntries(
    fields.flatMap((field) => (Object.hasOwn(resource, field) ? [[field, resource[field]]] : [])),
  );
}
