import { Readable } from 'node:stream';
import { Controller, Get, StreamableFile } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Query, wholeOf } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { AuditRecord, ListAuditRecords } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';

const NDJSON = 'application/x-ndjson';

/** What was done in the newsroom, for administrators. */
@Controller('v1/admin')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get('audit')
  @Endpoint({
    summary: 'Lists the audit trail',
    description:
      'Every editorial write, sign-in, refused permission and act of administration. Entries are never changed or removed; each is sealed by a hash over it and the one before (`npm run audit:verify` checks them).',
    permission: 'audit.read',
    query: ListAuditRecords,
    answers: AuditRecord,
    list: true,
  })
  list(@Query() query: ListAuditRecords): Promise<Page<AuditRecord>> {
    return this.queries.list(query);
  }

  @Get('audit.ndjson')
  @Endpoint({
    summary: 'Exports the audit trail, one JSON text a line',
    permission: 'audit.read',
    query: wholeOf(ListAuditRecords),
    produces: NDJSON,
    example: () => ({ action: 'publish', outcome: 'done' }),
  })
  export(@Query() query: ListAuditRecords): StreamableFile {
    return new StreamableFile(Readable.from(this.queries.lines(query)), { type: NDJSON });
  }
}
