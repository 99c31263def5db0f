import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Identifier, IdentifierList, OneOf, SomeOf, Text } from '../../contract/properties/property-types.js';
import { ROLES } from '../../identity/policy.js';
import type { Role } from '../../identity/policy.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';

@Described('A user as their colleagues know them.')
export class Colleague {
  @Identifier({ access: 'read-only', answered: 'always', example: exampleId('user') })
  id: string;

  @Text({
    access: 'read-only',
    answered: 'always',
    description: 'As articles and comments show it.',
    example: 'Mara Lindqvist',
  })
  name: string;

  @OneOf(ROLES, {
    access: 'read-only',
    answered: 'always',
    description: 'What they may do.',
    example: 'editor',
  })
  role: Role;
}

@SortBy(['name', 'createdAt'], 'name')
export class ListColleagues extends ListQuery {
  @Text({
    max: 200,
    description: 'Words of the name, or their beginnings: search as you type.',
    example: 'mara',
  })
  q?: string;

  @SomeOf(ROLES, { description: 'Only those with one of these roles.', example: ['editor'] })
  role?: string[];

  @IdentifierList({
    description:
      'Only those who may read this article: whom a comment on it may mention, and, if it is in a section, whom it may be assigned to.',
    example: [exampleId('article')],
  })
  readsArticle?: string[];
}
