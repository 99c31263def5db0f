import type { ContentEntity, ContentOrganization, ContentPerson } from './content-entities.dto.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';

export function keysOfPerson({ id, positions }: ContentPerson): string[] {
  return [`person:${id}`, ...positions.flatMap(({ organization }) => keys('organization', organization?.id))];
}

export function keysOfOrganization({ id, parent }: ContentOrganization): string[] {
  return [`organization:${id}`, ...keys('organization', parent?.id)];
}

export const keysOfIndicator = ({ id }: ContentEntity): string[] => [`indicator:${id}`];

function keys(kind: EntityKind, id: string | null | undefined): string[] {
  return id == null ? [] : [`${kind}:${id}`];
}
