import { Controller, Get, Post } from '@nestjs/common';
import { Article } from '../articles/article.dto.js';
import { Endpoint } from '../contract/routes/endpoint.js';
import { Id } from '../contract/routes/identifier-param.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Queried } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Written } from '../contract/writing/unvalidated.js';
import type { Unvalidated } from '../contract/writing/unvalidated.js';
import { ListTransitions, RequestedTransition, TakenTransition } from './transition.dto.js';
import { TransitionsQueries } from './transitions.queries.js';
import { TransitionsService } from './transitions.service.js';
import { TransitionNotAllowed } from './workflow.problems.js';

@Controller('v1/editorial/articles/:id/transitions')
export class TransitionsController {
  constructor(
    private readonly transitions: TransitionsService,
    private readonly queries: TransitionsQueries,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the steps that an article took',
    permission: 'articles.read',
    query: ListTransitions,
    answers: TakenTransition,
    list: true,
  })
  list(@Id() id: string, @Queried() query: ListTransitions): Promise<Page<TakenTransition>> {
    return this.queries.list(id, query);
  }

  @Post()
  @Endpoint({
    summary: 'Publishes, withdraws or reopens an article',
    permission: 'articles.read',
    description:
      'Each action needs a permission of its own: publish and reopen `articles.publish`, withdraw `articles.withdraw`. A member that the action does not use is refused (`not-with-action`).',
    body: RequestedTransition,
    answers: Article,
    status: 200,
    example: () => ({
      ...{ revision: 5, status: 'published', allowedActions: ['withdraw'], liveRevision: 5 },
      ...{ firstPublishedAt: '2026-04-10T10:30:00.000Z', publishedAt: '2026-04-10T10:30:00.000Z' },
      updatedAt: '2026-04-10T10:30:00.000Z',
    }),
    ifMatch: 'required',
    problems: [TransitionNotAllowed],
  })
  take(
    @Id() id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Written() body: Unvalidated<RequestedTransition>,
  ): Promise<Article> {
    return this.transitions.take(id, condition, body);
  }
}
