import { Controller, Get, Param, Post } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { Listing } from '../../lists/listing.js';
import type { ListingSource } from '../../lists/listing.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { Problem } from '../../kernel/problems/problem.js';
import { BackgroundWork, ListBackgroundWork } from './background-work.dto.js';
import { GivingUp } from '../../kernel/events/giving-up.js';
import { WorkNotFailing } from '../../kernel/events/outbox.problems.js';
import { sql } from '../../kernel/database/sql.js';

const STATE = sql`CASE WHEN o.given_up_at IS NOT NULL THEN 'given-up' WHEN o.attempts > 0 THEN 'failing' ELSE 'waiting' END`;

const SOURCE: ListingSource = {
  name: 'background-work',
  from: sql`outbox_entries o`,
  json: {
    id: sql`o.id`,
    lane: sql`o.lane`,
    kind: sql`o.kind`,
    payload: sql`o.payload`,
    state: STATE,
    attempts: sql`o.attempts`,
    givenUpAt: sql`rfc3339(o.given_up_at)`,
    lastError: sql`o.last_error`,
    dueAt: sql`rfc3339(o.due_at)`,
    createdAt: sql`rfc3339(o.created_at)`,
  },
  id: sql`o.id`,
  defaultSort: 'dueAt',
  sorts: { dueAt: { by: sql`o.due_at`, type: 'timestamptz' } },
};

/** For operators: what follows the changes of the newsroom, and how far it is. */
@Controller('v1/editorial/background-work')
export class OutboxController {
  constructor(
    private readonly database: Database,
    private readonly givingUp: GivingUp,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists background work that is not done yet, or was given up',
    permission: 'system.read',
    query: ListBackgroundWork,
    answers: BackgroundWork,
    list: true,
  })
  list(@Query() query: ListBackgroundWork): Promise<Page<BackgroundWork>> {
    return this.work()
      .either(sql`o.lane`, query.lane)
      .either(STATE, query.state)
      .page(query);
  }

  @Post(':id/give-up')
  @Endpoint({
    summary: 'Gives up background work that keeps failing',
    description:
      'It is not tried again and stays in the list, and work that waited for it goes on. If the change feed now lacks an entry, `npm run delivery:verify` lists it and `npm run delivery:rebuild` adds it.',
    permission: 'system.write',
    answers: BackgroundWork,
    status: 200,
    example: () => ({ state: 'given-up', attempts: 14, givenUpAt: '2026-04-11T10:00:00.000Z' }),
    ifMatch: 'none',
    problems: [WorkNotFailing],
  })
  async giveUp(@Param('id', ParseIdentifier) id: string): Promise<BackgroundWork> {
    await this.givingUp.giveUp(id);
    const work = await this.work().one(id);
    if (!work) throw new Problem(NotFound);
    return work;
  }

  private work(): Listing<BackgroundWork> {
    return new Listing(this.database, SOURCE);
  }
}
