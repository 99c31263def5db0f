import type { Card } from '../content-article.dto.js';

/** What a card shows, as caches in front know it. */
export function keysOfCard({ id, section, bylines }: Card): string[] {
  return [
    `article:${id}`,
    ...(section ? [`section:${section.id}`] : []),
    ...bylines.flatMap(({ personId }) => (personId === null ? [] : `person:${personId}`)),
  ];
}
