export const ENTITY_KINDS = ['person', 'organization', 'indicator', 'section'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
