import { ListQuery } from '../kernel/http/list-query.js';
import {
  Flag,
  Identifier,
  LanguageTagList,
  SomeOf,
  Text,
  TextList,
  Moment,
} from '../kernel/http/property-types.js';
import { ARTICLE_STATUSES } from './article.dto.js';

/** Parameters of the editors' list of articles; where one takes `a,b`, either matches. */
export class ListArticles extends ListQuery {
  @SomeOf(ARTICLE_STATUSES, { example: ['draft', 'published'] })
  status?: string[];

  @TextList({ description: 'Slugs or identifiers of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ example: ['en'] })
  language?: string[];

  @Identifier({ description: 'Mentioned, quoted, giving a figure, or signing.' })
  personId?: string;

  @Identifier({ description: 'Mentioned, speaking, giving a figure, or the source.' })
  organizationId?: string;

  @Identifier()
  indicatorId?: string;

  @TextList({ example: ['housing'] })
  keyword?: string[];

  @Identifier({ description: 'A user.' })
  createdBy?: string;

  @Moment()
  updatedAfter?: string;

  @Moment()
  updatedBefore?: string;

  @Moment()
  publishedAfter?: string;

  @Moment()
  publishedBefore?: string;

  @Flag({ description: 'The trash instead.' })
  trashed?: boolean;

  @Text({ max: 200, description: 'Words, or their beginnings, of headline, kicker or summary.' })
  q?: string;
}

export class DeleteArticle {
  @Flag({ description: 'Delete for good what is in the trash.' })
  permanently?: boolean;
}
