import { Controller } from '@nestjs/common';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicTextPage } from '../edge/answers/public-json.js';
import { ContentCorrection, ListContentCorrections } from './content-corrections.dto.js';
import { ContentCorrections } from './content-corrections.reader.js';

@Controller('v1/content/corrections')
export class ContentCorrectionsController {
  constructor(private readonly corrections: ContentCorrections) {}

  @PublicGet('', {
    summary: 'Lists what was corrected in public articles, the latest first',
    query: ListContentCorrections,
    answers: ContentCorrection,
    list: true,
  })
  async list({ query }: PublicRequest<ListContentCorrections>): Promise<PublicResult> {
    return publicTextPage(await this.corrections.list(query), query, 'articles');
  }
}
