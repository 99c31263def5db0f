import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { SortBy } from '../lists/list-query.js';
import { Identifier, IdentifierList, WholeNumber } from '../contract/properties/property-types.js';
import { ListNamed, EntityResource } from '../entities/entity.dto.js';
import { ReferenceTo } from '../entities/reference-property.js';

@Described('A part of the newsroom, such as Business; sections form a tree.', {
  read: { id: exampleId('section'), slug: 'business', name: 'Business', parentId: null },
  create: { name: 'Shipping', parent: { name: 'Business' }, position: 0 },
  update: { name: 'Shipping and ports' },
})
export class Section extends EntityResource {
  @Identifier({ description: 'Its parent section; null at the top.' })
  parentId: string | null;

  @ReferenceTo('parentId')
  parent?: unknown;

  @WholeNumber(0, 1_000_000, {
    answered: 'always',
    description: 'Its order among its siblings; default: the last.',
    example: 2,
  })
  position: number | null;
}

@SortBy(['name', 'createdAt', 'updatedAt', 'position'], 'name')
export class ListSections extends ListNamed {
  @IdentifierList({ description: 'Only direct children of these.' })
  parentId?: string[];
}
