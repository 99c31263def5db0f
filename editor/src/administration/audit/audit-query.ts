import type { Operations } from '../../../../client/src/client.js';
import { instantOf } from '../../article/workflow/when.js';

type AuditQuery = Omit<
  NonNullable<Operations['/v1/admin/audit']['get']['query']>,
  'limit' | 'cursor' | 'sort' | 'count'
>;

/** The filters of the audit trail, in the address of the page. */
export const FILTERS = ['actor', 'action', 'kind', 'resource', 'outcome', 'from', 'to'] as const;
export type AuditFilters = Readonly<Record<(typeof FILTERS)[number], string>>;

/**
 * What is asked for. Days begin in the zone of who asks; the last one is whole.
 * @param filters `from` and `to` as `2026-11-30`; empty where nothing is chosen
 */
export function queryOf(filters: AuditFilters, timeZone: string): AuditQuery {
  const { actor, action, kind, resource, outcome, from, to } = filters;
  return {
    ...(actor !== '' && { actorId: [actor] }),
    ...(action !== '' && { action: [action] }),
    ...(kind !== '' && { resourceKind: [kind] }),
    ...(resource !== '' && { resourceId: [resource] }),
    ...((outcome === 'done' || outcome === 'refused') && { outcome: [outcome] }),
    ...(isDay(from) && { from: beginOf(from, timeZone) }),
    ...(isDay(to) && { to: beginOf(dayAfter(to), timeZone) }),
  };
}

/** Where the same entries are one text a line, all of them. */
export function exportAddress(query: AuditQuery): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, one);
  const text = search.toString();
  return `/v1/admin/audit.ndjson${text === '' ? '' : `?${text}`}`;
}

/** Somebody may have typed the address. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function beginOf(day: string, timeZone: string): string {
  return instantOf(`${day}T00:00`, timeZone).toISOString();
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
