import { Controller, Delete, Get, Param } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { ListMerges, Merge } from './merge.dto.js';
import { MergesQueries } from './merges.queries.js';
import { AlreadyUndone, MergedAgain, UndoExpired } from './merging.problems.js';
import { UnmergingService } from './unmerging.service.js';

@Controller('v1/editorial/merges')
export class MergesController {
  constructor(
    private readonly queries: MergesQueries,
    private readonly unmerging: UnmergingService,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists merges of people, organizations and indicators',
    permission: 'records.read',
    query: ListMerges,
    answers: Merge,
    list: true,
  })
  list(@Query() query: ListMerges): Promise<Page<Merge>> {
    return this.queries.list(query);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Undoes a merge',
    description:
      'What was merged is there again, with its id, its slugs, its names and the references that the merge moved and that nobody has changed since. Possible for 30 days.',
    permission: 'records.merge',
    ifMatch: 'optional',
    problems: [UndoExpired, AlreadyUndone, MergedAgain],
  })
  undo(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.unmerging.undo(id, condition);
  }
}
