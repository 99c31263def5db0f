import { Controller, Get, Param, Post } from '@nestjs/common';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { SlugTaken } from '../../entities/entities.problems.js';
import { Article } from '../article.dto.js';
import { TranslationExists } from '../article.problems.js';
import { RestoreService } from './restore.service.js';
import { CompareRevisions, RevisionDiff } from './revision-diff.dto.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Query } from '../../lists/list-query.js';
import { ParseRevision } from '../../contract/routes/parse-revision.js';
import type { Page } from '../../lists/page.js';
import { HistoryEntry, ListRevisions, Revision } from './revision.dto.js';
import { RevisionsQueries } from './revisions.queries.js';

@Controller('v1/editorial/articles/:id/revisions')
export class RevisionsController {
  constructor(
    private readonly revisions: RevisionsQueries,
    private readonly restoring: RestoreService,
  ) {}

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

  @Get(':number/diff')
  @Endpoint({
    summary: 'Compares two revisions of an article',
    description: 'By field, by block and word, and by fact.',
    permission: 'articles.read',
    query: CompareRevisions,
    answers: RevisionDiff,
  })
  compare(
    @Param('id', ParseIdentifier) id: string,
    @Param('number', ParseRevision) number: number,
    @Query() query: CompareRevisions,
  ): Promise<RevisionDiff> {
    return this.revisions.compare(id, number, query);
  }

  @Post(':number/restore')
  @Endpoint({
    summary: 'Restores a revision of an article',
    description:
      'Makes a new revision that says what this one says. Facts get back their ids. Status, embargo, assignee and due date stay as they are; so does the slug, if another article has taken the old one. What equals the current state changes nothing.',
    permission: 'articles.edit',
    answers: Article,
    status: 200,
    ifMatch: 'optional',
    problems: [TranslationExists, SlugTaken],
  })
  restore(
    @Param('id', ParseIdentifier) id: string,
    @Param('number', ParseRevision) number: number,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<Article> {
    return this.restoring.restore(id, number, condition);
  }
}
