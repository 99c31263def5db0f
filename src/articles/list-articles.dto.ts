import { ListQuery, SortBy } from '../lists/list-query.js';
import {
  Flag,
  IdentifierList,
  LanguageTagList,
  SomeOf,
  Text,
  TextList,
  Moment,
} from '../contract/properties/property-types.js';
import { ARTICLE_STATUSES } from './article.status.js';
import { SlugList } from '../contract/properties/slug-list.js';

/** Parameters of the editors' list of articles; where one takes `a,b`, either matches. */
@SortBy(['updatedAt', 'createdAt', 'publishedAt', 'headline'], '-updatedAt')
export class ListArticles extends ListQuery {
  @SomeOf(ARTICLE_STATUSES, { description: 'Only these; `a,b` is either.', example: ['draft', 'published'] })
  status?: string[];

  @SlugList({ description: 'Slugs or identifiers of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'BCP 47 tags.', example: ['en'] })
  language?: string[];

  @IdentifierList({ description: 'People who are mentioned, quoted, giving a figure, or signing.' })
  personId?: string[];

  @IdentifierList({
    description: 'Organizations that are mentioned, speaking, giving a figure, or the source.',
  })
  organizationId?: string[];

  @IdentifierList({ description: 'Indicators of which a value is stated.' })
  indicatorId?: string[];

  @TextList({ description: 'Keywords, letter for letter.', example: ['shipping'] })
  keyword?: string[];

  @IdentifierList({ description: 'The users who created it.' })
  createdBy?: string[];

  @Moment({ description: 'Changed at or after this moment.', example: '2026-04-01' })
  updatedAfter?: string;

  @Moment({ description: 'Changed before this moment.', example: '2026-05-01' })
  updatedBefore?: string;

  @Moment({ description: 'Published at or after this moment.', example: '2026-04-01' })
  publishedAfter?: string;

  @Moment({ description: 'Published before this moment.', example: '2026-05-01' })
  publishedBefore?: string;

  @Flag({ description: 'What is in the trash, instead of all else.' })
  trashed?: boolean;

  @Text({
    max: 200,
    description: 'Words, or their beginnings, of headline, kicker or summary.',
    example: 'crane',
  })
  q?: string;
}

export class DeleteArticle {
  @Flag({ description: 'Delete for good what is in the trash.' })
  permanently?: boolean;
}
