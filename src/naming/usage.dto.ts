import { ListOf, Nested, Text, Identifier, WholeNumber } from '../kernel/http/property-types.js';

/** One that uses an entity. */
export class UseOfEntity {
  @Identifier({ always: true })
  id: string;

  @Text({
    always: true,
    description: 'What tells it to an editor: a headline, a name, the words of a quote.',
  })
  label: string;

  @Text({ sometimes: true, description: 'The slug, of what has one.' })
  slug?: string;

  @Text({ sometimes: true, description: 'The status, of an article.' })
  status?: string;

  @Identifier({ sometimes: true, description: 'The article, of a quote or a statistic.' })
  articleId?: string;
}

/** Those of one kind that use an entity. */
export class UsesOfKind {
  @WholeNumber(0, 2_147_483_647, { always: true })
  total: number;

  @ListOf(() => UseOfEntity, { description: 'The newest twenty.' })
  items: UseOfEntity[];
}

/** Where an entity is used. */
export class UsageAnswer {
  @WholeNumber(0, 2_147_483_647, {
    always: true,
    description: 'How many uses there are; one that has none may be deleted.',
  })
  total: number;

  @Nested(() => UsesOfKind, { sometimes: true })
  articles?: UsesOfKind;

  @Nested(() => UsesOfKind, { sometimes: true })
  quotes?: UsesOfKind;

  @Nested(() => UsesOfKind, { sometimes: true })
  statistics?: UsesOfKind;

  @Nested(() => UsesOfKind, { sometimes: true })
  people?: UsesOfKind;

  @Nested(() => UsesOfKind, { sometimes: true })
  organizations?: UsesOfKind;

  @Nested(() => UsesOfKind, { sometimes: true })
  sections?: UsesOfKind;
}
