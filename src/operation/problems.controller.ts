import { Described } from '../contract/properties/described.js';
import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { problemsOf } from '../contract/openapi/conventions.js';
import { RouteTable } from '../contract/routes/route-table.js';
import { GUARDS } from '../identity/identity.problems.js';
import * as http from '../kernel/problems/http.problems.js';
import type { Page } from '../lists/page.js';
import { Problem } from '../kernel/problems/problem.js';
import type { ProblemKind } from '../kernel/problems/problem.js';
import { Text, WholeNumber } from '../contract/properties/property-types.js';

@Described('A kind of problem.')
class ProblemDescription {
  @Text({ answered: 'always', description: 'Stable; the `code` of the problem.', example: 'not-found' })
  code: string;

  @WholeNumber(400, 599, { answered: 'always', description: 'The status of the answer.', example: 404 })
  status: number;

  @Text({ answered: 'always', description: 'What it means, for people.', example: 'There is nothing here' })
  title: string;
}

/** What the `type` of a problem document (RFC 9457) leads to: those of any address, and those that routes declare. */
@Controller('problems')
export class ProblemsController {
  private kinds: readonly ProblemKind[] | undefined;

  constructor(private readonly routes: RouteTable) {}

  @Get()
  @Endpoint({
    summary: 'Lists every problem that the service can answer',
    permission: 'public',
    answers: ProblemDescription,
    list: true,
  })
  list(): Page<ProblemKind> {
    return { items: [...this.all()], nextCursor: null };
  }

  @Get(':code')
  @Endpoint({ summary: 'Describes a problem', permission: 'public', answers: ProblemDescription })
  read(@Param('code') code: string): ProblemKind {
    const kind = this.all().find((candidate) => candidate.code === code);
    if (!kind) throw new Problem(http.NotFound);
    return kind;
  }

  private all(): readonly ProblemKind[] {
    return (this.kinds ??= byCode([
      ...Object.values<ProblemKind | object>(http).filter(isKind),
      ...this.routes.all().flatMap((route) => problemsOf(route, GUARDS)),
    ]));
  }
}

function isKind(value: object): value is ProblemKind {
  return 'code' in value && 'status' in value;
}

/** @throws if two kinds have one code: clients could not tell them apart */
function byCode(kinds: readonly ProblemKind[]): readonly ProblemKind[] {
  const known = new Map<string, ProblemKind>();
  for (const kind of kinds) {
    if ((known.get(kind.code) ?? kind) !== kind) throw new Error(`Two problems have the code ${kind.code}.`);
    known.set(kind.code, kind);
  }
  return [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
