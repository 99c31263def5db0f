import { Controller, Get, Param, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { AnswersService } from './answers.service.js';
import { RelatedStatements, RequestedAnswer } from './related.dto.js';
import { NotContradicting } from './related.problems.js';

@Controller('v1/editorial/statistics/:id/related')
export class RelatedController {
  constructor(private readonly answers: AnswersService) {}

  @Get()
  @Endpoint({
    summary: 'Reads what other articles state about the same',
    description:
      'Statements are the same if they have the same indicator, place, nature and period (`2018` and `2018-01/2018-12` are equal), in a unit that is the same or exactly convertible. At most 200 statements of each side are compared, the newest first.',
    permission: 'articles.read',
    answers: RelatedStatements,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<RelatedStatements> {
    return this.answers.read(id);
  }

  @Post(':otherId')
  @Endpoint({
    summary: 'Answers the contradiction of two statistics',
    description:
      'This silences the warning on both sides until the value, unit, period, place, indicator or nature of either changes. A further answer replaces the one before. `If-Match` names the revision of the statistic.',
    permission: 'articles.correct',
    ifMatch: 'optional',
    body: RequestedAnswer,
    answers: RelatedStatements,
    status: 200,
    problems: [NotContradicting],
  })
  answer(
    @Param('id', ParseIdentifier) id: string,
    @Param('otherId', ParseIdentifier) otherId: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedAnswer>,
  ): Promise<RelatedStatements> {
    return this.answers.answer([id, otherId], condition, body);
  }
}
