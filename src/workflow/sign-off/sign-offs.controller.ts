import { Controller, Delete, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Article } from '../../articles/article.dto.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { pathOf } from '../../lists/next-link.js';
import { Quote } from '../../quotes/quote.dto.js';
import { RequestedSignOff } from '../../sign-off/sign-off.dto.js';
import { Statistic } from '../../statistics/statistic.dto.js';
import { SignOffsService } from './sign-offs.service.js';

const SIGNS =
  'It moves no revision. It no longer holds once what was signed off has changed; the words of a passage count, where it stands does not. A further sign-off takes the place of the one before.';

/** What was made stands at the resource itself. */
function locateSigned(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('location', pathOf(request).replace(/\/sign-off$/, ''));
}

const exampleOfSigned = () => ({
  signOff: {
    ...{ by: { id: exampleId('user'), name: 'Administrator' }, at: '2026-04-10T10:00:00.000Z' },
    ...{ how: 'listened to the recording', source: 'recording of the press conference, 00:12:40' },
    ...{ note: null, valid: true, voidedBy: null },
  },
});

@Controller('v1/editorial/articles/:id/sign-off')
export class ArticleSignOffController {
  constructor(private readonly signOffs: SignOffsService) {}

  @Post()
  @Endpoint({
    summary: 'Signs an article off',
    description: SIGNS,
    permission: 'articles.sign-off',
    body: RequestedSignOff,
    answers: Article,
    status: 201,
    example: exampleOfSigned,
  })
  sign(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedSignOff>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Article> {
    locateSigned(request, reply);
    return this.signOffs.sign(this.signOffs.ofArticles, id, condition, body);
  }

  @Delete()
  @Endpoint({ summary: 'Takes back the sign-off of an article', permission: 'articles.sign-off' })
  takeBack(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.signOffs.takeBack(this.signOffs.ofArticles, id, condition);
  }
}

@Controller('v1/editorial/quotes/:id/sign-off')
export class QuoteSignOffController {
  constructor(private readonly signOffs: SignOffsService) {}

  @Post()
  @Endpoint({
    summary: 'Signs a quote off',
    description: SIGNS,
    permission: 'articles.sign-off',
    body: RequestedSignOff,
    answers: Quote,
    status: 201,
    example: exampleOfSigned,
  })
  sign(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedSignOff>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Quote> {
    locateSigned(request, reply);
    return this.signOffs.sign(this.signOffs.ofQuotes, id, condition, body);
  }

  @Delete()
  @Endpoint({ summary: 'Takes back the sign-off of a quote', permission: 'articles.sign-off' })
  takeBack(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.signOffs.takeBack(this.signOffs.ofQuotes, id, condition);
  }
}

@Controller('v1/editorial/statistics/:id/sign-off')
export class StatisticSignOffController {
  constructor(private readonly signOffs: SignOffsService) {}

  @Post()
  @Endpoint({
    summary: 'Signs a statistic off',
    description: SIGNS,
    permission: 'articles.sign-off',
    body: RequestedSignOff,
    answers: Statistic,
    status: 201,
    example: exampleOfSigned,
  })
  sign(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedSignOff>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Statistic> {
    locateSigned(request, reply);
    return this.signOffs.sign(this.signOffs.ofStatistics, id, condition, body);
  }

  @Delete()
  @Endpoint({ summary: 'Takes back the sign-off of a statistic', permission: 'articles.sign-off' })
  takeBack(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.signOffs.takeBack(this.signOffs.ofStatistics, id, condition);
  }
}
