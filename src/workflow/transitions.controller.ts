import { Controller, Get, Param, Post } from '@nestjs/common';
import { Article } from '../articles/article.dto.js';
import { ChecksFailed } from '../checks/checks.problems.js';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Query } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { ListTransitions, RequestedTransition, TakenTransition } from './transition.dto.js';
import { CorrectionNeeded } from './corrections/corrections.problems.js';
import { SignOffNeeded } from './sign-off/sign-off.problems.js';
import { TransitionsQueries } from './transitions.queries.js';
import { TransitionsService } from './transitions.service.js';
import { ApprovalRequired, FourEyes, TransitionNotAllowed } from './workflow.problems.js';

@Controller('v1/editorial/articles/:id/transitions')
export class TransitionsController {
  constructor(
    private readonly transitions: TransitionsService,
    private readonly queries: TransitionsQueries,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the transitions of an article',
    permission: 'articles.read',
    query: ListTransitions,
    answers: TakenTransition,
    list: true,
  })
  list(
    @Param('id', ParseIdentifier) id: string,
    @Query() query: ListTransitions,
  ): Promise<Page<TakenTransition>> {
    return this.queries.list(id, query);
  }

  @Post()
  @Endpoint({
    summary: 'Takes a step of the workflow with an article',
    permission: 'articles.submit',
    description:
      '`submit` needs the permission `articles.submit`, `approve` and `reject` need `articles.approve`, `withdraw` and `revert` `articles.withdraw`, the others `articles.publish`. A member that the action does not use is refused (`not-with-action`).',
    body: RequestedTransition,
    answers: Article,
    status: 200,
    example: () => ({
      revision: 5,
      status: 'published',
      allowedActions: ['withdraw', 'revert'],
      liveRevision: 5,
      firstPublishedAt: '2026-04-10T10:30:00.000Z',
      publishedAt: '2026-04-10T10:30:00.000Z',
      updatedAt: '2026-04-10T10:30:00.000Z',
    }),
    ifMatch: 'required',
    problems: [
      TransitionNotAllowed,
      FourEyes,
      ApprovalRequired,
      SignOffNeeded,
      CorrectionNeeded,
      ChecksFailed,
    ],
  })
  take(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedTransition>,
  ): Promise<Article> {
    return this.transitions.take(id, condition, body);
  }
}
