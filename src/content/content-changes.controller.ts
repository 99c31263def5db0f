import { Controller } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { preferredType } from '../edge/incoming/accept.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';
import { byAccept, publicResource } from '../edge/answers/public-json.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { CACHE_CONTROL } from '../edge/answers/send-finished.js';
import { ContentChanges, ListChanges } from './content-changes.dto.js';
import { ChangesStream } from './changes-stream.js';
import { ContentChangesQueries } from './content-changes.queries.js';

const JSON_OR_EVENTS = ['application/json', 'text/event-stream'] as const;

@Controller('v1/content/changes')
export class ContentChangesController {
  constructor(
    private readonly queries: ContentChangesQueries,
    private readonly stream: ChangesStream,
  ) {}

  @PublicGet('', {
    summary: 'Lists every publication, update and withdrawal, in order',
    description:
      'Nothing is missed or repeated: send the `cursor` of the previous answer. With `Accept: text/event-stream` the connection stays open, and changes arrive as server-sent events: from now on, or after the `cursor` or `Last-Event-ID` that you send (the latter wins). Each change is sent twice: without a name, for `onmessage`, and then under the name of its kind (`article.published`), with the next cursor as its id. Listen to one of them, not to both. A comment is sent every 15 seconds. `limit` applies to pages only.',
    query: ListChanges,
    answers: ContentChanges,
    produces: JSON_OR_EVENTS,
    headers: ['X-Accel-Buffering'],
  })
  async list({ query: { limit, cursor }, request }: PublicRequest<ListChanges>): Promise<PublicResult> {
    if (preferredType(request.headers.accept, JSON_OR_EVENTS) === 'text/event-stream') {
      if (limit !== undefined)
        throw malformedQuery(
          'limit',
          'not-with-events',
          'A stream of events has no end: it takes no "limit".',
        );
      return { stream: (each, reply) => this.stream.follow(each, reply, lastEventId(each) ?? cursor) };
    }
    const page = publicResource(await this.queries.after(cursor, limit), {}, { keys: ['changes'] });
    // Entered after the purge of its publication, a change would need a purge of its own, of each document that is rendered again.
    return byAccept({ ...page, headers: { 'cache-control': CACHE_CONTROL } });
  }
}

/** What a client that lost the connection saw last (WHATWG HTML, section 9.2.4). */
function lastEventId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}
