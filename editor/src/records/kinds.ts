import type { Indicator, Me, Organization, Person, Section } from '../../../client/src/client.js';
import { client } from '../service/service.js';

/** What articles refer to, by the names of its addresses. */
export const RECORD_KINDS = ['people', 'organizations', 'indicators', 'sections'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type MergeableKind = Exclude<RecordKind, 'sections'>;
export type AnyRecord = Person | Organization | Indicator | Section;

type Permission = Me['permissions'][number];

interface Permissions {
  readonly create: Permission;
  readonly edit: Permission;
  readonly remove: Permission;
}

const OF_RECORDS: Permissions = { create: 'records.create', edit: 'records.edit', remove: 'records.delete' };

/** What one must be allowed to do with a kind. */
export function permissionsFor(kind: RecordKind): Permissions {
  return kind === 'sections'
    ? { create: 'sections.write', edit: 'sections.write', remove: 'sections.write' }
    : OF_RECORDS;
}

/** The address of a kind's list on the page, or of one record. */
export function placeOf(kind: RecordKind, id?: string): string {
  return id === undefined ? `/records/${kind}` : `/records/${kind}/${id}`;
}

/** @throws ProblemError 404 */
export function readRecord(kind: RecordKind, id: string): Promise<AnyRecord> {
  return client.get(`/v1/editorial/${kind}/{id}`, { path: { id } });
}
