import { Controller, Get, Param, Put } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { ListPresence, Presence } from './presence.dto.js';
import { Presences } from './presences.js';

@Controller('v1/editorial/articles/:id/presence')
export class PresenceController {
  constructor(private readonly presences: Presences) {}

  @Get()
  @Endpoint({
    summary: 'Lists who has an article open',
    permission: 'articles.read',
    query: ListPresence,
    answers: Presence,
    list: true,
  })
  list(@Param('id', ParseIdentifier) id: string, @Query() query: ListPresence): Promise<Page<Presence>> {
    return this.presences.list(id, query);
  }

  @Put()
  @Endpoint({
    summary: 'Says that you have an article open',
    description: 'Lasts 45 seconds; repeat it before then. It is shown to others, and never blocks anybody.',
    permission: 'articles.read',
    body: Presence,
    answers: Presence,
    status: 200,
  })
  put(@Param('id', ParseIdentifier) id: string, @Body() body: UncheckedBody<Presence>): Promise<Presence> {
    return this.presences.put(id, body);
  }
}
