import { Controller } from '@nestjs/common';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicTextPage } from '../edge/answers/public-json.js';
import { ContentSearch } from './content-search.js';
import { FoundItem } from './found-item.dto.js';
import { SearchContent } from './search-content.dto.js';
import { SearchSurvey } from './search-survey.dto.js';

@Controller('v1/content/search')
export class SearchController {
  constructor(private readonly content: ContentSearch) {}

  @PublicGet('', {
    summary: 'Searches what is published',
    description:
      'Full text in the language of each article; accents and case do not matter. The newest matches are ranked together, by where the words appear and by age. Later pages rank older matches. If a phrase has frequent words, a page before the last may be short.',
    query: SearchContent,
    answers: FoundItem,
    list: true,
    beside: SearchSurvey,
  })
  async search({ query }: PublicRequest<SearchContent>): Promise<PublicResult> {
    return publicTextPage(await this.content.search(query), query, 'articles');
  }
}
