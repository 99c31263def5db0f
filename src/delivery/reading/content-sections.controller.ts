import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { publicResource } from '../../kernel/http/public/public-json.js';
import { ContentSections } from '../content-entities.dto.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { sectionTree } from './entity.view.js';

@Controller('v1/content/sections')
export class ContentSectionsController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  @Endpoint({ summary: 'Reads the tree of sections', permission: 'public', answers: ContentSections })
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const sections = await this.entities.sections();
      const keys = ['sections', ...sections.map(({ term }) => term)];
      return publicResource({ items: sectionTree(sections) }, {}, { keys });
    });
  }
}
