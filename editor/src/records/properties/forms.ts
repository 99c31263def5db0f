import type { Position } from '../../../../client/src/client.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import type { RecordKey } from '../record-words.js';

/** How a property is typed. */
type FieldType =
  | 'text'
  | 'lines'
  /** One a line. */
  | 'several'
  | 'number'
  | 'organization-kind'
  | 'unit'
  | 'positions'
  | 'parent';

export interface FormField {
  /** The property, as the contract names it; of a parent the identifier. */
  readonly name: string;
  readonly type: FieldType;
  readonly label: RecordKey;
  readonly hint?: RecordKey;
  readonly isRequired?: true;
  /** Two of them share a line. */
  readonly isHalf?: true;
}

const NAME: FormField = { name: 'name', type: 'text', label: 'field.name', isRequired: true };
const ALIASES: FormField = {
  name: 'aliases',
  type: 'several',
  label: 'field.aliases',
  hint: 'field.aliases-hint',
};
const SAME_AS: FormField = {
  name: 'sameAs',
  type: 'several',
  label: 'field.same-as',
  hint: 'field.same-as-hint',
};
const SLUG: FormField = { name: 'slug', type: 'text', label: 'field.slug', hint: 'field.slug-hint' };

/** What a form of each kind asks for, in its order. The portrait of a person is not among it: nothing is uploaded here. */
export const FORMS: Readonly<Record<RecordKind, readonly FormField[]>> = {
  people: [
    NAME,
    { name: 'givenName', type: 'text', label: 'field.given-name', isHalf: true },
    { name: 'familyName', type: 'text', label: 'field.family-name', isHalf: true },
    { name: 'description', type: 'lines', label: 'field.description' },
    ALIASES,
    { name: 'positions', type: 'positions', label: 'field.positions' },
    SAME_AS,
    SLUG,
  ],
  organizations: [
    NAME,
    { name: 'acronym', type: 'text', label: 'field.acronym', isHalf: true },
    { name: 'legalName', type: 'text', label: 'field.legal-name', isHalf: true },
    { name: 'kind', type: 'organization-kind', label: 'field.kind', isHalf: true },
    { name: 'parentId', type: 'parent', label: 'field.belongs-to', isHalf: true },
    { name: 'country', type: 'text', label: 'field.country', hint: 'field.country-hint', isHalf: true },
    { name: 'url', type: 'text', label: 'field.url', hint: 'field.url-hint', isHalf: true },
    ALIASES,
    SAME_AS,
    SLUG,
  ],
  indicators: [
    NAME,
    { name: 'description', type: 'lines', label: 'field.measures' },
    { name: 'unit', type: 'unit', label: 'field.unit' },
    ALIASES,
    SAME_AS,
    SLUG,
  ],
  sections: [
    NAME,
    { name: 'parentId', type: 'parent', label: 'field.below', isHalf: true },
    { name: 'position', type: 'number', label: 'field.position', hint: 'field.position-hint', isHalf: true },
    SLUG,
  ],
};

/** Properties of a record as a form holds them, by name. */
export type Draft = Readonly<Record<string, unknown>>;

/** A record as a form begins with it. */
export function draftOf(kind: RecordKind, record: AnyRecord | undefined): Draft {
  return Object.fromEntries(
    FORMS[kind].map(({ name, type }) => [
      name,
      (record as Draft | undefined)?.[name] ?? (type === 'several' || type === 'positions' ? [] : null),
    ]),
  );
}

/** What a save sends: only what differs, so that nobody else's change is touched. */
export function changesOf(before: Draft, after: Draft): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name, value]) => !isSame(before[name], value))
      .map(([name, value]) => written(name, value)),
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Who is named and not known yet goes as a name: the service matches it, or makes it. Empty lines and rows are nothing. */
function written(name: string, value: unknown): [string, unknown] {
  if (name === 'parentId' && isNamed(value)) return ['parent', { name: value.name }];
  if (name === 'positions') return [name, (value as PositionDraft[]).flatMap(writtenPosition)];
  if (Array.isArray(value)) return [name, (value as string[]).map((line) => line.trim()).filter(Boolean)];
  return [name, value];
}

/** A row of the positions of a person: the organization is known by its identifier, or typed as a name. */
export type PositionDraft = Omit<Position, 'id'> & { readonly id?: string };

function writtenPosition({ id, title, organizationId, organizationName, from, to }: PositionDraft): object[] {
  if (id === undefined && title === '' && organizationName === null) return [];
  const organization = organizationName === null ? null : { name: organizationName };
  return [
    {
      ...(id !== undefined && { id }),
      title,
      from,
      to,
      ...(organizationId === null ? { organization } : { organizationId }),
    },
  ];
}

/** A reference that is typed as a name, and not chosen among those that are known. */
export interface NamedReference {
  readonly name: string;
}

export function isNamed(value: unknown): value is NamedReference {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** A text or a number, as a field shows it. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
