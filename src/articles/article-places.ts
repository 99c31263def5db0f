import type { ReferencePlace } from '../entities/reference-places.js';

const PEOPLE = {
  mentions: 'person_id',
  bylines: 'person_id',
  quotes: 'person_id',
  statistics: 'attribution_person_id',
};
const ORGANIZATIONS = {
  mentions: 'organization_id',
  quotes: 'organization_id',
  statistics: 'attribution_organization_id',
};

/** Where an article refers to entities. */
export function articlePlaces(): ReferencePlace[] {
  const parts = (kind: string, columns: Readonly<Record<string, string>>): ReferencePlace[] =>
    Object.entries(columns).map(([table, column]) => ({ kind, table, column, article: 'article_id' }));
  return [
    ...parts('person', PEOPLE),
    ...parts('organization', ORGANIZATIONS),
    { kind: 'organization', table: 'articles', column: 'source_organization_id', article: 'id' },
    ...parts('indicator', { statistics: 'indicator_id' }),
    { kind: 'section', table: 'articles', column: 'section_id', article: 'id' },
  ];
}
