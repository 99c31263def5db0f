import { AnchorProperties } from '../../body/anchor.dto.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { UserReference } from '../../identity/user-reference.dto.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  IdentifierList,
  Nested,
  Text,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';

@Described('A remark on an article, on a passage or a fact of it, or a reply to another remark.', {
  read: {
    id: exampleId('comment'),
    revision: 1,
    articleId: exampleId('article'),
    factId: null,
    replyTo: null,
    resolvedBy: null,
    resolvedAt: null,
    createdBy: { id: exampleId('editor'), name: 'Edda Falk' },
  },
  create: {
    text: 'Does the price include the rails?',
    anchor: { exact: '4.2 million euros' },
    mentions: [exampleId('user')],
  },
  update: { resolved: true },
})
export class Comment {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Identifier({ access: 'read-only', answered: 'always', description: 'The article.' })
  articleId: string;

  @Text({
    max: 10_000,
    multiline: true,
    access: 'required',
    description: 'Only its author may change it.',
    example: 'Does the price include the rails?',
  })
  text: string;

  @Nested(() => AnchorProperties, {
    description:
      'The passage, carried along when the text changes. Given at the creation, and never changed.',
  })
  anchor: StoredAnchor | null;

  @Identifier({
    description: 'A quote or a statistic of the article. Given at the creation, and never changed.',
    example: exampleId('quote'),
  })
  factId: string | null;

  @Identifier({
    description:
      'The comment that it replies to, which is no reply itself. Given at the creation, and never changed. A reply opens what was resolved.',
    example: exampleId('comment'),
  })
  replyTo: string | null;

  @IdentifierList({
    description: 'The users that it is for; each must be active.',
    example: [exampleId('user')],
  })
  mentions: string[];

  @Flag({
    default: false,
    description: 'Whether it is done. For a reply, always that of the comment that it replies to.',
  })
  resolved: boolean;

  @Nested(() => UserReference, { access: 'read-only', description: 'Who resolved it.' })
  resolvedBy: UserReference | null;

  @Timestamp({ access: 'read-only', description: 'When it was resolved, in UTC.' })
  resolvedAt: string | null;

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({ access: 'read-only', answered: 'always' })
  updatedAt: string;

  @Nested(() => UserReference, { access: 'read-only', answered: 'always', description: 'Its author.' })
  createdBy: UserReference;
}

@SortBy(['createdAt', 'updatedAt'], 'createdAt')
export class ListComments extends ListQuery {
  @Flag({ description: 'Only those that are resolved, or only those that are not.' })
  resolved?: boolean;

  @IdentifierList({ description: 'The facts that they are about.' })
  factId?: string[];

  @IdentifierList({ description: 'The comments that they reply to.' })
  replyTo?: string[];

  @IdentifierList({ description: 'The users that they are for.' })
  mentions?: string[];

  @IdentifierList({ description: 'Their authors.' })
  createdBy?: string[];
}
