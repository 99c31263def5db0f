import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { Queried } from '../../kernel/http/list-query.js';
import { preferredType } from '../../kernel/http/preferred-type.js';
import { byAccept, publicResource } from '../../kernel/http/public/public-json.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { ContentChanges, ListChanges } from '../content-changes.dto.js';
import { ChangesStream } from './changes-stream.js';
import { ContentChangesQueries } from './content-changes.queries.js';

const JSON_OR_EVENTS = ['application/json', 'text/event-stream'] as const;

@Controller('v1/content/changes')
export class ContentChangesController {
  constructor(
    private readonly queries: ContentChangesQueries,
    private readonly stream: ChangesStream,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Tells every publication, update and withdrawal, in order',
    description:
      'Nothing is missed and nothing told twice: ask again with the `cursor` of the answer before. With `Accept: text/event-stream` the connection stays, and changes come as server-sent events whose ids are cursors; `Last-Event-ID` goes on after one.',
    permission: 'public',
    query: ListChanges,
    answers: ContentChanges,
    produces: JSON_OR_EVENTS,
  })
  list(
    @Queried() query: ListChanges,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { limit, cursor } = query;
    if (
      request.method === 'GET' &&
      preferredType(request.headers.accept, JSON_OR_EVENTS) === 'text/event-stream'
    )
      return this.stream.follow(reply, lastEventId(request) ?? cursor);
    return this.answers.send(request, reply, async () =>
      byAccept(publicResource(await this.queries.after(cursor, limit), {}, { keys: ['changes'] })),
    );
  }
}

/** What a client that lost the connection saw last (WHATWG HTML, section 9.2.4). */
function lastEventId({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}
