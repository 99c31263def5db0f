import { weighted } from './weighted.js';
import type { Weighted } from './weighted.js';

const NAMES_JSON = /^application\/([\w.-]+\+)?json$/;

/**
 * The media type to answer in (RFC 9110, section 12.5.1): the one that the client weighs highest, the first among equals.
 * @param accept the header; absent or empty means that anything is fine
 * @returns the first where none is acceptable: that was refused before
 */
export function preferredType<Type extends string>(
  accept: string | undefined,
  types: readonly [Type, ...Type[]],
): Type {
  const ranges = rangesOf(accept);
  return types.reduce((best, type) => (weightOf(type, ranges) > weightOf(best, ranges) ? type : best));
}

/** Whether the client takes a media type at all. */
export function accepts(accept: string | undefined, type: string): boolean {
  return weightOf(type, rangesOf(accept)) > 0;
}

function rangesOf(accept = ''): Weighted[] {
  return accept.trim() === '' ? [{ name: '*/*', weight: 1 }] : weighted(accept);
}

/** The most specific range that includes the type sets its weight. A client that accepts one kind of JSON accepts another. */
function weightOf(type: string, ranges: readonly Weighted[]): number {
  const [kind = ''] = type.split('/');
  const named = [
    (range: string) => range === type,
    (range: string) => /[/+]json$/.test(type) && NAMES_JSON.test(range),
    (range: string) => range === `${kind}/*`,
    (range: string) => range === '*/*',
  ];
  for (const takes of named) {
    const found = ranges.filter((range) => takes(range.name));
    if (found.length > 0) return Math.max(...found.map(({ weight }) => weight));
  }
  return 0;
}
