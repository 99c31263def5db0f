import { Described } from '../contract/properties/described.js';
import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Page } from '../lists/page.js';
import { Problem, problemKinds } from '../kernel/problems/problem.js';
import type { ProblemKind } from '../kernel/problems/problem.js';
import { Text, WholeNumber } from '../contract/properties/property-types.js';

@Described('A way in which the service refuses.')
class ProblemDescription {
  @Text({ always: true, description: 'Stable; the `code` of the refusal.', example: 'not-found' })
  code: string;

  @WholeNumber(400, 599, { always: true, description: 'The status of the answer.', example: 404 })
  status: number;

  @Text({ always: true, description: 'What it means, for people.', example: 'There is nothing here' })
  title: string;
}

/** What the `type` of a problem document (RFC 9457) leads to. */
@Controller('problems')
export class ProblemsController {
  @Get()
  @Endpoint({
    summary: 'Lists every refusal of the service',
    permission: 'public',
    answers: ProblemDescription,
    list: true,
  })
  list(): Page<ProblemKind> {
    return { items: problemKinds(), nextCursor: null };
  }

  @Get(':code')
  @Endpoint({ summary: 'Describes a refusal', permission: 'public', answers: ProblemDescription })
  read(@Param('code') code: string): ProblemKind {
    const kind = problemKinds().find((candidate) => candidate.code === code);
    if (!kind) throw new Problem(NotFound);
    return kind;
  }
}
