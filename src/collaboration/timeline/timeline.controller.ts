import { Controller, Get, Param } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { ListTimeline, TimelineEntry } from './timeline.dto.js';
import { TimelineQueries } from './timeline.queries.js';

@Controller('v1/editorial/articles/:id/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineQueries) {}

  @Get()
  @Endpoint({
    summary:
      'Lists what happened to an article, newest first: revisions, transitions, comments, corrections, sign-offs',
    description: 'Edits that one author made without a break of more than ten minutes are one entry.',
    permission: 'articles.read',
    query: ListTimeline,
    answers: TimelineEntry,
    list: true,
  })
  list(@Param('id', ParseIdentifier) id: string, @Query() query: ListTimeline): Promise<Page<TimelineEntry>> {
    return this.timeline.list(id, query);
  }
}
