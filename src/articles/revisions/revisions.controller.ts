import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Query } from '../../lists/list-query.js';
import { ParseRevision } from '../../contract/routes/parse-revision.js';
import type { Page } from '../../lists/page.js';
import { HistoryEntry, ListRevisions, Revision } from './revision.dto.js';
import { RevisionsQueries } from './revisions.queries.js';

@Controller('v1/editorial/articles/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsQueries) {}

  @Get()
  @Endpoint({
    summary: 'Lists the history of an article, newest first',
    description:
      'Edits that one author made without a break of more than ten minutes are one entry, `from` one revision `to` another. Any other revision is an entry by itself.',
    permission: 'articles.read',
    query: ListRevisions,
    answers: HistoryEntry,
    list: true,
  })
  list(@Param('id', ParseIdentifier) id: string, @Query() query: ListRevisions): Promise<Page<HistoryEntry>> {
    return this.revisions.list(id, query);
  }

  @Get(':number')
  @Endpoint({
    summary: 'Reads a revision: the whole article as it was',
    permission: 'articles.read',
    answers: Revision,
  })
  read(
    @Param('id', ParseIdentifier) id: string,
    @Param('number', ParseRevision) number: number,
  ): Promise<Revision> {
    return this.revisions.read(id, number);
  }
}
