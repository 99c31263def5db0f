import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import type { EndpointOptions } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { TooManyUses } from './batches.problems.js';
import { BatchesService } from './batches.service.js';
import type { CorrectedKind } from './corrected-things.js';
import { CorrectionBatch } from './correction-batch.dto.js';
import { RequestedBatch } from './requested-batch.dto.js';

const makes = (summary: string, uses: string): EndpointOptions => ({
  summary,
  description: `It lists every use, and changes nothing yet: ${uses} Each use is then decided (\`PATCH /v1/editorial/correction-batches/:id/items/:itemId\`), and the batch published. What was withdrawn is not among them.`,
  permission: 'articles.correct',
  ifMatch: 'optional',
  body: RequestedBatch,
  answers: CorrectionBatch,
  status: 201,
  problems: [TooManyUses],
});

/** Corrections of what was printed in several places begin at what is corrected. */
@Controller('v1/editorial')
export class BatchMakersController {
  constructor(private readonly batches: BatchesService) {}

  @Post('statistics/:id/correction-batches')
  @Endpoint(
    makes(
      'Makes a batch of corrections of a figure',
      'the same indicator, place, period and nature, with an equal value, in working copies and translations.',
    ),
  )
  ofStatistic(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedBatch>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionBatch> {
    return this.make(['statistic', id], condition, body, reply);
  }

  @Post('quotes/:id/correction-batches')
  @Endpoint(
    makes(
      'Makes a batch of corrections of a quote',
      'the same words of the same person, and the quote in translations.',
    ),
  )
  ofQuote(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedBatch>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionBatch> {
    return this.make(['quote', id], condition, body, reply);
  }

  @Post('people/:id/correction-batches')
  @Endpoint(
    makes(
      'Makes a batch of corrections of the name or title of a person',
      'where another name or title is printed of the speaker of a quote, the source of a figure, an author, or in the text. The record of the person is not changed by it.',
    ),
  )
  ofPerson(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedBatch>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionBatch> {
    return this.make(['person', id], condition, body, reply);
  }

  @Post('organizations/:id/correction-batches')
  @Endpoint(
    makes(
      'Makes a batch of corrections of the name of an organization',
      'where another name is printed of the organization of a speaker, the source of a figure, or in the text. The record of the organization is not changed by it.',
    ),
  )
  ofOrganization(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<RequestedBatch>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionBatch> {
    return this.make(['organization', id], condition, body, reply);
  }

  private async make(
    [kind, id]: readonly [CorrectedKind, string],
    condition: RevisionCondition | undefined,
    body: UncheckedBody<RequestedBatch>,
    reply: FastifyReply,
  ): Promise<CorrectionBatch> {
    const batch = await this.batches.make(kind, id, condition, body);
    void reply.header('location', `/v1/editorial/correction-batches/${batch.id}`);
    return batch;
  }
}
