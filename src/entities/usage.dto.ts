import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { ListOf, Nested, Text, Identifier, WholeNumber } from '../contract/properties/property-types.js';

@Described('One that uses an entity.', { read: { slug: 'harbour-buys-a-crane', status: 'draft' } })
export class UseOfEntity {
  @Identifier({ answered: 'always', example: exampleId('article') })
  id: string;

  @Text({
    answered: 'always',
    description: 'What an editor recognizes it by: a headline, a name, the words of a quote.',
    example: 'Harbour buys a crane',
  })
  label: string;

  @Text({ answered: 'sometimes', description: 'The slug, if it has one.' })
  slug?: string;

  @Text({ answered: 'sometimes', description: 'The status, if it is an article.' })
  status?: string;

  @Identifier({ answered: 'sometimes', description: 'The article, if it is a quote or a statistic.' })
  articleId?: string;
}

@Described('Users of an entity, of one kind.')
export class UsesOfKind {
  @WholeNumber(0, 2_147_483_647, { answered: 'always', description: 'How many there are.', example: 1 })
  total: number;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'sometimes',
    description: 'How many of them are unpublished and in sections that you may not read.',
    example: 3,
  })
  hidden?: number;

  @ListOf(() => UseOfEntity, { max: 20, description: 'The newest twenty of the others.' })
  items: UseOfEntity[];
}

const ONE_ARTICLE = {
  total: 1,
  items: [
    {
      id: exampleId('article'),
      label: 'Harbour buys a crane',
      slug: 'harbour-buys-a-crane',
      status: 'draft',
    },
  ],
};

@Described('Where an entity is used, by kind of user.', { read: { articles: ONE_ARTICLE } })
export class UsageAnswer {
  @WholeNumber(0, 2_147_483_647, {
    answered: 'always',
    description: 'How many uses there are. An entity without uses may be deleted.',
    example: 1,
  })
  total: number;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'sometimes',
    description: 'How many of all uses are unpublished and in sections that you may not read.',
    example: 3,
  })
  hidden?: number;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  articles?: UsesOfKind;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  quotes?: UsesOfKind;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  statistics?: UsesOfKind;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  people?: UsesOfKind;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  organizations?: UsesOfKind;

  @Nested(() => UsesOfKind, { answered: 'sometimes' })
  sections?: UsesOfKind;
}
