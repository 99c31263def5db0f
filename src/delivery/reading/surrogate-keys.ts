import type { Card } from '../content-article.dto.js';
import type { ContentEntity, ContentOrganization, ContentPerson } from '../content-entities.dto.js';
import type { ContentQuote, ContentStatistic } from '../content-facts.dto.js';
import type { EntityKind } from '../tables/entity-document.entity.js';

/** What a card shows, as caches in front know it. */
export function keysOfCard({ id, section, bylines }: Card): string[] {
  return [
    `article:${id}`,
    ...keys('section', section?.id),
    ...bylines.flatMap(({ personId }) => keys('person', personId)),
  ];
}

export function keysOfQuote({ article, speaker }: ContentQuote): string[] {
  return [
    `article:${article.id}`,
    ...keys('person', speaker?.person?.id),
    ...keys('organization', speaker?.organization?.id),
  ];
}

export function keysOfStatistic({ article, indicator, attribution }: ContentStatistic): string[] {
  return [
    `article:${article.id}`,
    ...keys('indicator', indicator?.id),
    ...keys('person', attribution?.personId),
    ...keys('organization', attribution?.organizationId),
  ];
}

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
