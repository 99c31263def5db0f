import { Described } from '../contract/properties/described.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { Nested, OneOf, TextList, Timestamp, WholeNumber } from '../contract/properties/property-types.js';
import { Article } from './article.dto.js';
import { UserReference } from './article-parts.dto.js';
import { REVISION_CAUSES } from './tables/article-revision.entity.js';

@Described("An entry of an article's history.")
export class RevisionEntry {
  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'The `revision` that the article had then.',
    example: 4,
  })
  number: number;

  @OneOf(REVISION_CAUSES, {
    answered: 'always',
    description: '`fact`: a single quote or statistic was changed; `edit`: any other change of content.',
  })
  cause: string;

  @TextList({ description: 'Top-level names of the changed properties.', example: ['headline'] })
  changedFields: string[];

  @Timestamp({
    answered: 'always',
    description: 'When it was saved, in UTC.',
    example: '2026-04-10T10:05:00.000Z',
  })
  createdAt: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who saved it.' })
  createdBy: UserReference;
}

@Described('A saved state of the whole article. It never changes.')
export class Revision extends RevisionEntry {
  @Nested(() => Article, { answered: 'always', description: 'The article as it was read then.' })
  article: Article;
}

@SortBy(['number'], '-number')
export class ListRevisions extends ListQuery {}
