import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { problemDocument } from '../../edge/problems/problem-document.js';
import { BulkOutcomes, BulkTransition } from './bulk-transition.dto.js';
import { BulkTransitionsService } from './bulk-transitions.service.js';

@Controller('v1/editorial/articles/transitions')
export class BulkTransitionsController {
  constructor(private readonly transitions: BulkTransitionsService) {}

  @Post()
  @Endpoint({
    summary: 'Takes the same step with several articles',
    description:
      'Each has an outcome of its own: a refusal does not stop the others. The answer is a 200 in any case.',
    permission: 'articles.read',
    body: BulkTransition,
    answers: BulkOutcomes,
    status: 200,
  })
  async take(
    @Body() body: UncheckedBody<BulkTransition>,
    @Req() { url, id }: FastifyRequest,
  ): Promise<BulkOutcomes> {
    const outcomes = await this.transitions.take(body);
    const items = outcomes.map((outcome) =>
      'article' in outcome
        ? { id: outcome.id, status: 200, article: outcome.article }
        : {
            id: outcome.id,
            status: outcome.problem.kind.status,
            problem: problemDocument(outcome.problem, { url, id }),
          },
    );
    return { items };
  }
}
