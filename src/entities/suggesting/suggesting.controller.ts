import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { Query } from '../../lists/list-query.js';
import { Suggest, Suggestions } from './suggestion.dto.js';
import { SuggestingService } from './suggesting.service.js';

@Controller('v1/editorial/suggest')
export class SuggestingController {
  constructor(private readonly suggesting: SuggestingService) {}

  @Get()
  @Endpoint({
    summary: 'Suggests people, organizations, indicators and sections for what is being typed',
    description: 'What is archived is not suggested.',
    permission: 'records.read',
    query: Suggest,
    answers: Suggestions,
  })
  suggest(@Query() query: Suggest): Promise<Suggestions> {
    return this.suggesting.suggest(query);
  }
}
