import { Controller, Get, Patch } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Newsroom } from './newsroom.dto.js';
import { NewsroomService } from './newsroom.service.js';

@Controller('v1/admin/settings')
export class AdminSettingsController {
  constructor(private readonly newsroom: NewsroomService) {}

  @Get()
  @Endpoint({
    summary: 'Reads the settings of the newsroom, as editors do',
    permission: 'settings.read',
    answers: Newsroom,
  })
  read(): Promise<Newsroom> {
    return this.newsroom.read();
  }

  @Patch()
  @Endpoint({
    summary: 'Changes the settings of the newsroom',
    permission: 'settings.write',
    description:
      'They take effect at once, in all processes. After a change of `site` all documents are rendered again in the background. Settings that come from the environment (`fixed`) cannot be changed.',
    body: Newsroom,
    answers: Newsroom,
  })
  update(
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Newsroom>,
  ): Promise<Newsroom> {
    return this.newsroom.update(condition, body);
  }
}
