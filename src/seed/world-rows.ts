import { IndicatorEntity } from '../indicators/indicator.entity.js';
import { newRows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
import { nameColumns } from '../entities/name-columns.js';
import { OrganizationEntity } from '../organizations/organization.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { PositionEntity, positionRows } from '../people/position.entity.js';
import { SectionEntity } from '../sections/section.entity.js';
import { OPENED } from './world.js';
import type { World, WorldPerson } from './world.js';

/** The rows of everything that the articles refer to, in an order in which foreign keys hold. */
export function worldRows({ sections, organizations, people, indicators }: World): NewRows[] {
  const own = { revision: 1, slugGiven: false, archived: false, createdAt: OPENED, updatedAt: OPENED };
  const named = <T extends { name: string }>(entity: T): T & typeof own & ReturnType<typeof nameColumns> => ({
    ...entity,
    ...own,
    ...nameColumns([entity.name]),
  });
  const plain = { aliases: [], sameAs: [] };
  const unknown = { legalName: null, acronym: null, parentId: null, country: null, url: null };
  return [
    newRows(
      SectionEntity,
      sections.map((section, position) => ({ ...named(section), parentId: null, position })),
    ),
    newRows(
      OrganizationEntity,
      organizations.map((organization) => ({ ...named(organization), ...plain, ...unknown })),
    ),
    newRows(
      PersonEntity,
      people.map((person) => ({ ...named(person), ...plain, description: null, imageAssetId: null })),
    ),
    newRows(PositionEntity, people.flatMap(held)),
    newRows(
      IndicatorEntity,
      indicators.map((indicator) => ({ ...named(indicator), ...plain, description: null, unit: null })),
    ),
  ];
}

function held({ id, positionId, title, since, organization }: WorldPerson): PositionEntity[] {
  const { id: organizationId, name: organizationName } = organization;
  return positionRows(id, [
    { id: positionId, title, organizationId, organizationName, from: since, to: null },
  ]);
}
