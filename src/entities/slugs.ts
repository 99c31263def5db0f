import { randomBytes } from 'node:crypto';
import { slugify, slugWithSuffix } from '../kernel/values/slug.js';

/** The maximum number of things of one name that are numbered; after that a random suffix finds a free slug at the same cost. */
const NUMBERED = 20;

/** The slugs that a name may get, in order of preference: `wu-qing`, `wu-qing-2` … Where no letter of it can be written in Latin, the kind of thing replaces it (`person`). */
export function slugCandidates(text: string, kind: string, language?: string): string[] {
  const wanted = slugify(text, language) || kind;
  const numbered = Array.from({ length: NUMBERED - 1 }, (_, i) => slugWithSuffix(wanted, i + 2));
  return [wanted, ...numbered, slugWithSuffix(wanted, randomBytes(3).readUIntBE(0, 3) + 1000)];
}

/** The first candidate that is free. */
export function freeSlug(candidates: readonly string[], taken: ReadonlySet<string>): string {
  return (
    candidates.find((candidate) => !taken.has(candidate)) ?? slugWithSuffix(candidates[0] ?? '', Date.now())
  );
}
