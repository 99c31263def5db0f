import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { Colleague, ListColleagues } from './colleague.dto.js';
import { Colleagues } from './colleagues.reader.js';

@Controller('v1/editorial/users')
export class ColleaguesController {
  constructor(private readonly colleagues: Colleagues) {}

  @Get()
  @Endpoint({
    summary: 'Lists whom you can mention, and whom you can assign work to',
    description:
      'Everybody who works in the newsroom, except suspended users. E-mail addresses and all else are at `/v1/admin/users`, for administrators.',
    permission: 'articles.read',
    query: ListColleagues,
    answers: Colleague,
    list: true,
  })
  list(@Query() query: ListColleagues): Promise<Page<Colleague>> {
    return this.colleagues.list(query);
  }
}
