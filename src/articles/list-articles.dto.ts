import { ListQuery, SortBy } from '../lists/list-query.js';
import {
  Flag,
  IdentifierList,
  LanguageTagList,
  OneOf,
  SomeOf,
  Text,
  TextList,
  Moment,
} from '../contract/properties/property-types.js';
import { ARTICLE_STATUSES } from './article.status.js';
import { ARTICLE_FACETS } from './article-facets.dto.js';
import type { ArticleFacet } from './article-facets.dto.js';
import { SlugList } from '../contract/properties/slug-list.js';

/** Parameters of the editors' list of articles; where one takes `a,b`, either matches. */
@SortBy(['updatedAt', 'createdAt', 'publishedAt', 'dueAt', 'headline'], '-updatedAt')
export class ListArticles extends ListQuery {
  @SomeOf(ARTICLE_STATUSES, {
    description: 'Only these; `a,b` means either.',
    example: ['draft', 'published'],
  })
  status?: string[];

  @SlugList({ description: 'Slugs or identifiers of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'BCP 47 tags.', example: ['en'] })
  language?: string[];

  @IdentifierList({ description: 'People who are mentioned or quoted, give a figure, or sign the article.' })
  personId?: string[];

  @IdentifierList({
    description: 'Organizations that are mentioned, speak, give a figure, or are the source.',
  })
  organizationId?: string[];

  @IdentifierList({ description: 'Indicators that the article states a value of.' })
  indicatorId?: string[];

  @TextList({ description: 'Keywords, spelled exactly.', example: ['shipping'] })
  keyword?: string[];

  @IdentifierList({ description: 'The users who created it.' })
  createdBy?: string[];

  @IdentifierList({ description: 'The users whose work it is.' })
  assigneeId?: string[];

  @OneOf(['me'], {
    description:
      'What waits for you: what is assigned to you, in review where you may approve, or has an open comment that mentions you.',
    example: 'me',
  })
  waitingFor?: 'me';

  @Moment({ description: 'Due before this time.', example: '2026-05-01' })
  dueBefore?: string;

  @Moment({ description: 'Changed at or after this time.', example: '2026-04-01' })
  updatedAfter?: string;

  @Moment({ description: 'Changed before this time.', example: '2026-05-01' })
  updatedBefore?: string;

  @Moment({ description: 'Published at or after this time.', example: '2026-04-01' })
  publishedAfter?: string;

  @Moment({ description: 'Published before this time.', example: '2026-05-01' })
  publishedBefore?: string;

  @Flag({ description: 'Lists the trash instead of everything else.' })
  trashed?: boolean;

  @Text({
    max: 200,
    description: 'Words of the headline, kicker or summary, or their beginnings.',
    example: 'crane',
  })
  q?: string;

  @SomeOf(ARTICLE_FACETS, {
    description:
      'Counts by these properties, on the first page. Each is counted under all filters but its own, so that its other values show how many articles they would add.',
    example: ['status', 'section'],
  })
  facets?: ArticleFacet[];
}

export class DeleteArticle {
  @Flag({ description: 'Deletes an article in the trash for good, with its revisions.' })
  forever?: boolean;
}
