import { Controller } from '@nestjs/common';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicResult } from '../edge/answers/public-get.js';
import { publicResource } from '../edge/answers/public-json.js';
import { ContentSections } from './content-entities.dto.js';
import { ContentEntities } from './content-entities.reader.js';
import { sectionTree } from './entity.view.js';

@Controller('v1/content/sections')
export class ContentSectionsController {
  constructor(private readonly entities: ContentEntities) {}

  @PublicGet('', { summary: 'Reads the tree of sections', answers: ContentSections })
  async read(): Promise<PublicResult> {
    const sections = await this.entities.sections();
    const keys = ['sections', ...sections.map(({ term }) => term)];
    return publicResource({ items: sectionTree(sections) }, {}, { keys });
  }
}
