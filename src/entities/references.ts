import type { Database } from '../kernel/database/database.js';
import type { PointedError } from '../kernel/problems/problem.js';
import { invalid } from '../kernel/problems/http.problems.js';
import { sql } from '../kernel/database/sql.js';
import { fold } from '../kernel/values/fold.js';
import { lockKeys } from './free-slugs.js';
import type { Reference } from './reference.js';

/** A reference and its place in the body. */
export interface PointedReference {
  readonly pointer: string;
  readonly reference: Reference;
}

export interface Referred {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What a reference was resolved to; in the answer's `resolved`, unless it was a plain id. */
export interface Resolution extends Referred {
  readonly pointer: string;
  readonly outcome: 'matched' | 'created';
  readonly possibleDuplicates?: PossibleDuplicate[];
}

export interface PossibleDuplicate {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

export interface Candidate extends Referred {
  readonly archived: boolean;
  /** Ids, among those asked for, of what was merged into it. */
  readonly formerly?: readonly string[];
  readonly keys: readonly string[];
}

/** Creates entities that have only a name, in one statement; answers them in the order given. */
export type CreateNamed = (
  names: readonly string[],
) => Promise<readonly (Referred & { possibleDuplicates: PossibleDuplicate[] })[]>;

/**
 * Matches references with the rows of one table and creates the names that nobody bears yet. Must run in a transaction:
 * a name under creation is locked until its end, so that two writers at once make one entity of it.
 * @param looked what `findCandidates` found for them, if it was asked
 * @throws Problem 422 `unknown-reference`, `ambiguous-reference`
 */
export async function resolveReferences(
  database: Database,
  table: string,
  pointed: readonly PointedReference[],
  create: CreateNamed,
  looked?: readonly Candidate[],
): Promise<Resolution[]> {
  if (pointed.length === 0) return [];
  let found = await withMerged(
    database,
    table,
    pointed,
    looked ?? (await candidates(database, table, pointed)),
  );
  const missing = namesToCreate(pointed, found);
  const created = new Map<string, Resolution>();
  if (missing.length > 0) {
    await lockKeys(
      database,
      missing.map((name) => `${table}/${fold(name)}`),
    );
    found = await withMerged(database, table, pointed, await candidates(database, table, pointed));
    const still = namesToCreate(pointed, found);
    const rows = await create(still);
    still.forEach(
      (name, i) => rows[i] && created.set(fold(name), { ...rows[i], pointer: '', outcome: 'created' }),
    );
  }
  return decide(pointed, found, created);
}

/** Those worth telling: of a reference by its id, the writer knows all. */
export function reported(
  pointed: readonly PointedReference[],
  resolutions: readonly Resolution[],
): Resolution[] {
  return resolutions.filter((_, i) => !('id' in (pointed[i]?.reference ?? {})));
}

function decide(
  pointed: readonly PointedReference[],
  found: readonly Candidate[],
  created: ReadonlyMap<string, Resolution>,
): Resolution[] {
  const errors: PointedError[] = [];
  const resolutions = pointed.flatMap(({ pointer, reference }): Resolution[] => {
    const fresh = 'name' in reference ? created.get(fold(reference.name)) : undefined;
    if (fresh) return [{ ...fresh, pointer }];
    const [match, ...others] = matching(reference, found);
    if (match && others.length === 0)
      return [{ pointer, id: match.id, slug: match.slug, name: match.name, outcome: 'matched' }];
    errors.push(match ? ambiguous(pointer, [match, ...others]) : unknownReference(pointer));
    return [];
  });
  if (errors.length > 0) throw invalid(errors);
  return resolutions;
}

/** The error of a reference that leads nowhere, or to something that must not be known. */
export function unknownReference(pointer: string): PointedError {
  return { pointer, code: 'unknown-reference', message: 'refers to nothing that exists' };
}

function ambiguous(pointer: string, matches: readonly Candidate[]): PointedError {
  const candidates = matches.map(({ id, slug, name }) => ({ id, slug, name }));
  return {
    pointer,
    code: 'ambiguous-reference',
    message: `the name is borne by ${matches.length}: say which by its id`,
    candidates,
  };
}

/** A name never means what is archived: who writes one does not look at what it leads to. */
function matching(reference: Reference, found: readonly Candidate[]): Candidate[] {
  if ('id' in reference)
    return found.filter(({ id, formerly }) => id === reference.id || formerly?.includes(reference.id));
  if ('slug' in reference) return found.filter((candidate) => candidate.slug === reference.slug);
  const key = fold(reference.name);
  return found.filter((candidate) => !candidate.archived && candidate.keys.includes(key));
}

/** Each name once: of two that fold to the same, the first. A forced creation counts even where somebody bears the name. */
function namesToCreate(pointed: readonly PointedReference[], found: readonly Candidate[]): string[] {
  const names = new Map<string, string>();
  for (const { reference } of pointed) {
    if (!('name' in reference) || names.has(fold(reference.name))) continue;
    if (reference.create || matching(reference, found).length === 0)
      names.set(fold(reference.name), reference.name);
  }
  return [...names.values()];
}

/** An id that is found nowhere may be of something that was merged into another. */
async function withMerged(
  database: Database,
  table: string,
  pointed: readonly PointedReference[],
  found: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const known = new Set(found.map(({ id }) => id));
  const missing = searched(pointed).ids.filter((id) => !known.has(id));
  if (missing.length === 0) return found;
  const merged = await database.query<Candidate & { formerly: readonly string[] }>(
    sql`SELECT t.id, t.slug, t.name, t.archived, t.name_keys AS keys, array_agg(m.id) AS formerly
     FROM merged_entities m JOIN ${sql.identifier(table)} t ON t.id = m.present_id WHERE m.id = ANY (${missing}::uuid[]) GROUP BY t.id`,
  );
  const formerly = new Map(merged.map((candidate) => [candidate.id, candidate]));
  return [
    ...found.map((candidate) => formerly.get(candidate.id) ?? candidate),
    ...merged.filter(({ id }) => !known.has(id)),
  ];
}

async function candidates(
  database: Database,
  table: string,
  pointed: readonly PointedReference[],
): Promise<readonly Candidate[]> {
  return (await findCandidates(database, new Map([[table, pointed]]))).get(table) ?? [];
}

/** Those whom references could mean, of several tables in one statement. */
export async function findCandidates(
  database: Database,
  asked: ReadonlyMap<string, readonly PointedReference[]>,
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const tables = [...asked].filter(([, pointed]) => pointed.length > 0);
  if (tables.length === 0) return new Map();
  const selects = tables.map(([table, pointed]) => {
    const { ids, slugs, keys } = searched(pointed);
    return sql`SELECT ${sql.literal(table)} AS of, id, slug, name, archived, name_keys AS keys FROM ${sql.identifier(table)}
      WHERE id = ANY (${ids}::uuid[]) OR slug = ANY (${slugs}::text[]) OR name_keys && ${keys}::text[]`;
  });
  const rows = await database.prepared<Candidate & { of: string }>(sql.join(selects, sql` UNION ALL `));
  return new Map(tables.map(([table]) => [table, rows.filter((row) => row.of === table)]));
}

function searched(pointed: readonly PointedReference[]): Record<'ids' | 'slugs' | 'keys', string[]> {
  const references = pointed.map(({ reference }) => reference);
  return {
    ids: references.flatMap((reference) => ('id' in reference ? reference.id : [])),
    slugs: references.flatMap((reference) => ('slug' in reference ? reference.slug : [])),
    keys: [...new Set(references.flatMap((reference) => ('name' in reference ? fold(reference.name) : [])))],
  };
}
