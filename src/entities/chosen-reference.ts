import { invalid } from '../kernel/problems/http.problems.js';
import { parseReference } from './reference.js';
import type { Reference } from './reference.js';
import type { PointedReference } from './references.js';

/**
 * The reference that a write makes by `xId` or by `x`. Both may be sent if they say the same.
 * @param written the object that contains them, and its pointer
 * @returns null to clear it, undefined if neither is sent
 * @throws Problem 422 `two-references`
 */
export function chosenReference(
  written: object,
  name: string,
  pointer: string,
): PointedReference | null | undefined {
  const { [name]: reference, [`${name}Id`]: id } = written as Record<string, unknown>;
  if (reference == null && id == null) return reference === null || id === null ? null : undefined;
  if (reference == null) return { pointer: `${pointer}/${name}Id`, reference: parseReference(id) };
  const parsed: Reference = parseReference(reference);
  if (id != null && !('id' in parsed && parsed.id === id)) {
    throw invalid([
      {
        pointer: `${pointer}/${name}`,
        code: 'two-references',
        message: `says something else than ${name}Id`,
      },
    ]);
  }
  return { pointer: `${pointer}/${name}`, reference: parsed };
}
