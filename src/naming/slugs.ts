import { slugify, slugWithSuffix } from '../kernel/values/slug.js';

/** The slug that a name asks for; where no letter of it can be written in Latin, the kind of thing stands in (`person`). */
export function wantedSlug(text: string, kind: string, language?: string): string {
  return slugify(text, language) || kind;
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3` … that is free. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) {
    const candidate = slugWithSuffix(wanted, n);
    if (!taken.has(candidate)) return candidate;
  }
}

/** A LIKE pattern for all slugs that `freeSlug` could have made of the wanted one; its suffix may have cut it. */
export function slugPattern(wanted: string): string {
  return `${wanted.slice(0, 70)}%`;
}
