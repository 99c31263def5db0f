import type { ReferencePlace } from '../../entities/reference-places.js';

const PART = { owner: { table: 'articles', column: 'article_id' } } as const;
const ITSELF = { table: 'articles', owner: { table: 'articles', column: 'id' } } as const;

const MENTIONS = { ...PART, table: 'mentions', property: 'mentions' } as const;
const BYLINES = { ...PART, table: 'bylines', property: 'bylines', knownBy: 'name' } as const;
const QUOTES = {
  ...PART,
  table: 'quotes',
  property: 'quotes',
  revised: { kind: 'quote', property: 'speaker' },
} as const;
const STATISTICS = { ...PART, table: 'statistics', property: 'statistics' } as const;
const ATTRIBUTIONS = { ...STATISTICS, revised: { kind: 'statistic', property: 'attribution' } } as const;

/** Where an article refers to entities. */
export function articlePlaces(): ReferencePlace[] {
  return [
    { kind: 'person', column: 'person_id', ...MENTIONS },
    { kind: 'person', column: 'person_id', ...BYLINES },
    { kind: 'person', column: 'person_id', ...QUOTES },
    { kind: 'person', column: 'attribution_person_id', ...ATTRIBUTIONS },
    { kind: 'organization', column: 'organization_id', ...MENTIONS },
    { kind: 'organization', column: 'organization_id', ...QUOTES },
    { kind: 'organization', column: 'attribution_organization_id', ...ATTRIBUTIONS },
    { kind: 'organization', column: 'source_organization_id', property: 'source', ...ITSELF },
    {
      kind: 'indicator',
      column: 'indicator_id',
      ...STATISTICS,
      revised: { kind: 'statistic', property: 'indicator' },
    },
    { kind: 'section', column: 'section_id', property: 'section', ...ITSELF },
  ];
}
