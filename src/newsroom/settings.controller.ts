import { Controller, Get } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { Newsroom } from './newsroom.dto.js';
import { NewsroomService } from './newsroom.service.js';

@Controller('v1/editorial/settings')
export class SettingsController {
  constructor(private readonly newsroom: NewsroomService) {}

  @Get()
  @Endpoint({
    summary: 'Reads the settings of the newsroom',
    permission: 'settings.read',
    answers: Newsroom,
  })
  read(): Promise<Newsroom> {
    return this.newsroom.read();
  }
}
