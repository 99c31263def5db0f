import type { Operations } from '../../../../client/src/client.js';
import type { RecordKind } from '../kinds.js';

type OrganizationsQuery = NonNullable<Operations['/v1/editorial/organizations']['get']['query']>;
type PeopleQuery = NonNullable<Operations['/v1/editorial/people']['get']['query']>;
export type RecordsQuery = PeopleQuery & OrganizationsQuery;

export const ORGANIZATION_KINDS = [
  ...['government', 'company', 'nonprofit', 'media', 'education', 'sport', 'party', 'international'],
  'other',
] as readonly NonNullable<OrganizationsQuery['kind']>[number][];

/** By name, or what was changed last. */
export const SORTS = ['name', '-updatedAt'] as const;
type Sort = (typeof SORTS)[number];

/** What the address of a list says is looked at. */
export interface ListChoice {
  readonly q: string;
  readonly archived: boolean;
  readonly sort: Sort;
  /** Of people: where they hold or held a position. */
  readonly organization: string;
  /** Of organizations. */
  readonly kind: string;
}

export function listChoiceOf(search: URLSearchParams): ListChoice {
  return {
    q: search.get('q') ?? '',
    archived: search.get('archived') === 'yes',
    sort: SORTS.find((sort) => sort === search.get('sort')) ?? 'name',
    organization: search.get('organization') ?? '',
    kind: search.get('kind') ?? '',
  };
}

/** The part of an address after `?`, without what is not chosen. */
export function searchOf({ q, archived, sort, organization, kind }: ListChoice): string {
  return new URLSearchParams({
    ...(q !== '' && { q }),
    ...(archived && { archived: 'yes' }),
    ...(sort !== 'name' && { sort }),
    ...(organization !== '' && { organization }),
    ...(kind !== '' && { kind }),
  }).toString();
}

/** What is asked of the service. Sections stand in their order, unless somebody asks for another. */
export function recordsQueryOf(kind: RecordKind, choice: ListChoice): RecordsQuery {
  const { q, archived, sort, organization } = choice;
  const chosenKind = ORGANIZATION_KINDS.find((name) => name === choice.kind);
  return {
    sort,
    ...(q.trim() !== '' && { q: q.trim() }),
    ...(archived && { archived }),
    ...(kind === 'people' && organization !== '' && { organizationId: [organization] }),
    ...(kind === 'organizations' && chosenKind !== undefined && { kind: [chosenKind] }),
  };
}
