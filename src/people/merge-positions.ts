import { invalid } from '../kernel/problems/http.problems.js';
import { mergeElements } from '../contract/writing/merged-elements.js';
import type { MergedElement } from '../contract/writing/merged-elements.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { PointedError } from '../kernel/problems/problem.js';
import { Period } from '../kernel/values/period.js';
import { chosenReference } from '../entities/chosen-reference.js';
import { reported } from '../entities/references.js';
import type { Resolution } from '../entities/references.js';
import type { OrganizationReferences } from '../organizations/organizations.reader.js';
import { Position } from './position.dto.js';

/**
 * Merges the positions that a write names with the present ones, and resolves their organizations.
 * @throws Problem 422 `unknown-id`, `duplicate-id`, `read-only`, `ends-before-it-begins`, and those of references
 */
export async function mergePositions(
  present: readonly Position[],
  written: readonly Patch<Position>[],
  organizations: OrganizationReferences,
): Promise<{ positions: Position[]; resolved: Resolution[] }> {
  const errors: PointedError[] = [];
  const merged = mergeElements(Position, present, written, (i) => `/positions/${i}`, {}, errors);
  errors.push(...merged.flatMap(endsBeforeItBegins));
  if (errors.length > 0) throw invalid(errors);
  const resolved = await resolveOrganizations(merged, organizations);
  errors.push(...merged.flatMap(nameOfNoOrganization));
  if (errors.length > 0) throw invalid(errors);
  return { positions: merged.map(({ next }) => next), resolved };
}

async function resolveOrganizations(
  merged: readonly MergedElement<Position>[],
  organizations: OrganizationReferences,
): Promise<Resolution[]> {
  const referring = merged.flatMap(({ written, next, pointer }) => {
    const pointed = chosenReference(written ?? {}, 'organization', pointer);
    if (pointed === null) next.organizationId = null;
    return pointed ? [{ pointed, next }] : [];
  });
  const pointed = referring.map((element) => element.pointed);
  const resolutions = await organizations.resolve(pointed);
  for (const [i, { next }] of referring.entries()) next.organizationId = resolutions[i]?.id ?? null;
  return reported(pointed, resolutions);
}

/** The name follows the organization; where there is none, it would be dropped. */
function nameOfNoOrganization({ written, next, pointer }: MergedElement<Position>): PointedError[] {
  if (written?.organizationName == null || next.organizationId !== null) return [];
  return [
    {
      pointer: `${pointer}/organizationName`,
      code: 'read-only',
      message: 'is the name of the organization, which is not named: write `organization: { "name" }`',
    },
  ];
}

function endsBeforeItBegins({ next: { from, to }, pointer }: MergedElement<Position>): PointedError[] {
  const begins = from === null ? null : Period.parseDate(from).earliest;
  const ends = to === null ? null : Period.parseDate(to).latest;
  if (begins === null || ends === null || begins <= ends) return [];
  return [
    { pointer: `${pointer}/to`, code: 'ends-before-it-begins', message: `must not be before ${from ?? ''}` },
  ];
}
