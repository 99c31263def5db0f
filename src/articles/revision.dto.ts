import { ListQuery } from '../kernel/http/list-query.js';
import { Nested, OneOf, TextList, Timestamp, WholeNumber } from '../kernel/http/property-types.js';
import { Article } from './article.dto.js';
import { UserReference } from './article-parts.dto.js';
import { REVISION_CAUSES } from './article-revision.entity.js';

/** An entry of an article's history. */
export class RevisionEntry {
  @WholeNumber(1, 2_147_483_647, { always: true })
  number: number;

  @OneOf(REVISION_CAUSES, { always: true })
  cause: string;

  @TextList({ description: 'Top-level names of what it changed.', example: ['headline'] })
  changedFields: string[];

  @Timestamp({ always: true })
  createdAt: string;

  @Nested(() => UserReference, { always: true })
  createdBy: UserReference;
}

/** A saved state of an article, whole. */
export class Revision extends RevisionEntry {
  @Nested(() => Article, { always: true, description: 'As it was read then.' })
  article: Article;
}

export class ListRevisions extends ListQuery {}
