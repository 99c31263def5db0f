import { exampleId } from '../../contract/properties/example-id.js';
import { Described } from '../../contract/properties/described.js';
import {
  Flag,
  Nested,
  OneOf,
  TextList,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { Article } from '../article.dto.js';
import { UserReference } from '../../identity/user-reference.dto.js';
import { REVISION_CAUSES } from '../tables/article-revision.entity.js';

const MAX_NUMBER = 2_147_483_647;

const CAUSE =
  '`fact`: a single quote or statistic was changed; `edit`: any other change of content, or both in one run.';

@Described("A revision as an entry of an article's history.")
class RevisionEntry {
  @WholeNumber(1, MAX_NUMBER, {
    answered: 'always',
    description: 'The `revision` that the article had then.',
    example: 4,
  })
  number: number;

  @OneOf(REVISION_CAUSES, { answered: 'always', description: CAUSE })
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

/** An entry of the history as it is listed: a run of edits, or with `all=true` a single revision. */
@Described('A run of edits by one author, or any other revision. With `all=true`, a single revision.', {
  read: {
    from: 2,
    to: 9,
    changed: ['body', 'headline'],
    startedAt: '2026-04-10T10:05:00.000Z',
    endedAt: '2026-04-10T10:21:00.000Z',
    by: { id: exampleId('user'), name: 'Administrator' },
  },
})
export class HistoryEntry {
  @WholeNumber(1, MAX_NUMBER, { answered: 'sometimes', description: 'Its first revision.', example: 2 })
  from?: number;

  @WholeNumber(1, MAX_NUMBER, { answered: 'sometimes', description: 'Its last revision.', example: 9 })
  to?: number;

  @OneOf(REVISION_CAUSES, { answered: 'always', description: CAUSE })
  cause: string;

  @TextList({
    answered: 'sometimes',
    description: 'Top-level names of what changed in it.',
    example: ['body', 'headline'],
  })
  changed?: string[];

  @Timestamp({
    answered: 'sometimes',
    description: 'When its first revision was saved, in UTC.',
    example: '2026-04-10T10:05:00.000Z',
  })
  startedAt?: string;

  @Timestamp({
    answered: 'sometimes',
    description: 'When its last revision was saved, in UTC.',
    example: '2026-04-10T10:21:00.000Z',
  })
  endedAt?: string;

  @Nested(() => UserReference, { answered: 'sometimes', description: 'Who saved all of it.' })
  by?: UserReference;

  @WholeNumber(1, MAX_NUMBER, { answered: 'sometimes', description: 'With `all=true`: its revision.' })
  number?: number;

  @TextList({ answered: 'sometimes', description: 'With `all=true`: the same as `changed`.' })
  changedFields?: string[];

  @Timestamp({ answered: 'sometimes', description: 'With `all=true`: when it was saved, in UTC.' })
  createdAt?: string;

  @Nested(() => UserReference, { answered: 'sometimes', description: 'With `all=true`: who saved it.' })
  createdBy?: UserReference;
}

@SortBy(['number'], '-number')
export class ListRevisions extends ListQuery {
  @Flag({
    description:
      'Lists each revision. Default: the edits that one author made without a break of more than ten minutes are one entry.',
  })
  all?: boolean;
}
