import { Controller } from '@nestjs/common';
import { PublicGet } from '../../kernel/http/public/public-get.js';
import type { Outcome } from '../../kernel/http/public/public-get.js';
import { publicResource } from '../../kernel/http/public/public-json.js';
import { ContentSections } from '../content-entities.dto.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { sectionTree } from './entity.view.js';

@Controller('v1/content/sections')
export class ContentSectionsController {
  constructor(private readonly entities: ContentEntitiesQueries) {}

  @PublicGet('', { summary: 'Reads the tree of sections', answers: ContentSections })
  async read(): Promise<Outcome> {
    const sections = await this.entities.sections();
    const keys = ['sections', ...sections.map(({ term }) => term)];
    return publicResource({ items: sectionTree(sections) }, {}, { keys });
  }
}
