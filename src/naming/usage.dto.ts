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

  @Text({ description: 'The slug, of what has one.' })
  slug?: string;

  @Text({ description: 'The status, of an article.' })
  status?: string;

  @Identifier({ description: 'The article, of a quote or a statistic.' })
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

  @Nested(() => UsesOfKind)
  articles?: UsesOfKind;

  @Nested(() => UsesOfKind)
  quotes?: UsesOfKind;

  @Nested(() => UsesOfKind)
  statistics?: UsesOfKind;

  @Nested(() => UsesOfKind)
  people?: UsesOfKind;

  @Nested(() => UsesOfKind)
  organizations?: UsesOfKind;

  @Nested(() => UsesOfKind)
  sections?: UsesOfKind;
}
