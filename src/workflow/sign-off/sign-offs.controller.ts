import { Controller, Delete, Param, Post, Req, Res } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Article } from '../../articles/article.dto.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { Class } from '../../contract/properties/property.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { pathOf } from '../../lists/next-link.js';
import { Quote } from '../../quotes/quote.dto.js';
import { RequestedSignOff } from '../../sign-off/sign-off.dto.js';
import { Statistic } from '../../statistics/statistic.dto.js';
import { SignOffsService } from './sign-offs.service.js';
import type { SignablePlural } from './sign-offs.service.js';

const SIGNS =
  'It creates no revision. It becomes void once what was signed off has changed: the words of a passage count, its place does not. A further sign-off replaces the one before.';

/** What was made stands at the resource itself. */
function locateSigned(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('location', pathOf(request).replace(/\/sign-off$/, ''));
}

const exampleOfSigned = () => ({
  signOff: {
    by: { id: exampleId('user'), name: 'Administrator' },
    at: '2026-04-10T10:00:00.000Z',
    how: 'listened to the recording',
    source: 'recording of the press conference, 00:12:40',
    note: null,
    valid: true,
    voidedBy: null,
  },
});

/**
 * The routes that sign off one kind of thing.
 * @param plural what its resources lie under: `quotes`
 * @param name of the controller, after which its operations are called
 */
function signing(
  plural: SignablePlural,
  { name, one, answers }: { readonly name: string; readonly one: string; readonly answers: Class },
): Type {
  @Controller(`v1/editorial/${plural}/:id/sign-off`)
  class Signing {
    constructor(private readonly signOffs: SignOffsService) {}

    @Post()
    @Endpoint({
      summary: `Signs ${one} off`,
      description: SIGNS,
      permission: 'articles.sign-off',
      body: RequestedSignOff,
      answers,
      status: 201,
      example: exampleOfSigned,
    })
    sign(
      @Param('id', ParseIdentifier) id: string,
      @IfMatch() condition: RevisionCondition | undefined,
      @Body() body: UncheckedBody<RequestedSignOff>,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<unknown> {
      locateSigned(request, reply);
      return this.signOffs.sign(plural, id, condition, body);
    }

    @Delete()
    @Endpoint({ summary: `Takes back the sign-off of ${one}`, permission: 'articles.sign-off' })
    takeBack(
      @Param('id', ParseIdentifier) id: string,
      @IfMatch() condition: RevisionCondition | undefined,
    ): Promise<void> {
      return this.signOffs.takeBack(plural, id, condition);
    }
  }
  Object.defineProperty(Signing, 'name', { value: name });
  return Signing;
}

/** Signing off articles, quotes and statistics. */
export const SIGN_OFF_CONTROLLERS = [
  signing('articles', { name: 'ArticleSignOffController', one: 'an article', answers: Article }),
  signing('quotes', { name: 'QuoteSignOffController', one: 'a quote', answers: Quote }),
  signing('statistics', { name: 'StatisticSignOffController', one: 'a statistic', answers: Statistic }),
];
