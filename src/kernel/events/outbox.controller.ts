import { Controller, Get } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Listing } from '../database/listing.js';
import type { ListingSource } from '../database/listing.js';
import { Described } from '../http/described.js';
import { Endpoint } from '../http/endpoint.js';
import { ListQuery, Queried, SortBy } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { Identifier, Text, Timestamp, Value, WholeNumber } from '../http/property-types.js';

@Described('Work in the background that is not done yet.')
export class BackgroundWork {
  @Identifier({ always: true, description: 'The entry.' })
  id: string;

  @Text({ always: true, description: 'Entries of a lane are done one after the other.', example: 'render' })
  lane: string;

  @Text({ always: true, description: 'What is to be done.', example: 'rerender' })
  kind: string;

  @Value(
    { type: 'object' },
    {
      always: true,
      description: 'What it is about, and, of a long one, how far it is: `done` of `total`.',
      example: { term: 'person:0198c2f0-0000-7000-8000-000000000000', done: 250, changed: 250, total: 1200 },
    },
  )
  payload: object;

  @WholeNumber(0, 1_000_000, {
    always: true,
    description: 'How often it failed since it last went on.',
    example: 0,
  })
  attempts: number;

  @Text({
    multiline: true,
    description: 'Why it failed last; null where it did not.',
    example: 'The cache answered 503.',
  })
  lastError: string | null;

  @Timestamp({ always: true, description: 'Not to be done before.' })
  dueAt: string;

  @Timestamp({ always: true, description: 'When it was asked for.' })
  createdAt: string;
}

@SortBy(['dueAt'], 'dueAt')
export class ListBackgroundWork extends ListQuery {
  @Text({ max: 50, description: 'Only of this lane.', example: 'render' })
  lane?: string;
}

const SOURCE: ListingSource = {
  name: 'background-work',
  from: 'outbox_entries o',
  json: {
    ...{ id: 'o.id', lane: 'o.lane', kind: 'o.kind', payload: 'o.payload', attempts: 'o.attempts' },
    ...{ lastError: 'o.last_error', dueAt: 'rfc3339(o.due_at)', createdAt: 'rfc3339(o.created_at)' },
  },
  id: 'o.id',
  defaultSort: 'dueAt',
  sorts: { dueAt: { sql: 'o.due_at', type: 'timestamptz' } },
};

/** For operators: what follows the changes of the newsroom, and how far it is. */
@Controller('v1/editorial/background-work')
export class OutboxController {
  constructor(private readonly database: Database) {}

  @Get()
  @Endpoint({
    summary: 'Lists the work in the background that is not done yet',
    permission: 'system.read',
    query: ListBackgroundWork,
    answers: BackgroundWork,
    list: true,
  })
  list(@Queried() query: ListBackgroundWork): Promise<Page<BackgroundWork>> {
    return new Listing<BackgroundWork>(this.database, SOURCE).where('o.lane = ?', query.lane).page(query);
  }
}
