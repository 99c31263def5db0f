import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { MalformedHeader } from '../../kernel/problems/http.problems.js';
import { ArticleEvents } from './article-events.js';
import { readPosition } from './event-position.js';

@Controller('v1/editorial/articles/:id/events')
export class EventsController {
  constructor(private readonly events: ArticleEvents) {}

  @Get()
  @Endpoint({
    summary: 'Follows an article: what others do to it, as server-sent events',
    description:
      'The first event is `state`: `{ revision, status, workingStatus, presence: [{ user, state, since }] }`. Then come `revision` (`revision`, `cause`, `changed`), `transition` (`revision`, `action`, `from`, `to`, `note`), `comment` (`commentId`, `action`, `revision`, `replyTo`), `sign-off` and `presence` (`state`: `editing`, `reading` or `gone`), each with `at` and `by`. A client that comes back sends `Last-Event-ID` and hears what it missed, presence apart, up to 24 hours back. A comment is sent every 15 seconds. The stream ends when you may not read the article any more.',
    permission: 'articles.read',
    produces: 'text/event-stream',
    headers: ['X-Accel-Buffering'],
    problems: [MalformedHeader],
  })
  follow(
    @Param('id', ParseIdentifier) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.events.follow(id, request, reply, readPosition(request.headers['last-event-id']));
  }
}
