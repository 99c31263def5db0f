import { Readable } from 'node:stream';
import { Controller, Get, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../contract/routes/endpoint.js';
import { csvPages } from '../edge/tables/csv-pages.js';
import { CSV_TYPE } from '../edge/tables/csv.js';
import { asksForCsv, JSON_OR_CSV } from '../edge/tables/json-or-csv.js';
import { Query } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { speakersTable } from './speaker-columns.js';
import { QuotedSpeakers, ReportSpeakers } from './speakers.dto.js';
import { SpeakersReader } from './speakers.reader.js';

/** What the newsroom learns of what it published. */
@Controller('v1/editorial/reports')
export class ReportsController {
  constructor(private readonly speakers: SpeakersReader) {}

  @Get('speakers')
  @Endpoint({
    summary: 'Counts who gets quoted in what is published',
    description:
      'JSON in pages, or with `Accept: text/csv` the whole result. Users who are limited to sections count the articles of these.',
    permission: 'articles.read',
    query: ReportSpeakers,
    answers: QuotedSpeakers,
    list: true,
    produces: JSON_OR_CSV,
  })
  async listSpeakers(
    @Query() query: ReportSpeakers,
    @Req() request: FastifyRequest,
  ): Promise<Page<QuotedSpeakers> | StreamableFile> {
    if (!asksForCsv(request, query)) return this.speakers.list(query);
    const { by = ['person'] } = query;
    const dataset = {
      table: speakersTable(by),
      address: '/v1/editorial/reports/speakers',
      fileName: 'speakers',
      keys: [],
      page: (at: { limit: number; cursor?: string }) => this.speakers.list({ ...query, ...at }),
    };
    // Read before the answer begins: a refusal is still a problem.
    const first = await dataset.page({ limit: AT_ONCE });
    return new StreamableFile(Readable.from(csvPages(dataset, first)), {
      type: CSV_TYPE,
      disposition: 'attachment; filename="speakers.csv"',
    });
  }
}

/** Each page counts again, so fewer pages are better. */
const AT_ONCE = 10_000;
