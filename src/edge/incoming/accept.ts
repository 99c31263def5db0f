const NAMES_JSON = /^application\/([\w.-]+\+)?json$/;

/** A media range of `Accept`, and its weight from 0 to 1. */
interface Range {
  readonly type: string;
  readonly weight: number;
}

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

function rangesOf(accept = ''): Range[] {
  return accept.trim() === '' ? [{ type: '*/*', weight: 1 }] : accept.split(',').map(rangeOf);
}

function rangeOf(part: string): Range {
  const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}

/** The most specific range that takes the type tells its weight. Who takes one kind of JSON takes another. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const [kind = ''] = type.split('/');
  const named = [
    (range: string) => range === type,
    (range: string) => /[/+]json$/.test(type) && NAMES_JSON.test(range),
    (range: string) => range === `${kind}/*`,
    (range: string) => range === '*/*',
  ];
  for (const takes of named) {
    const found = ranges.filter((range) => takes(range.type));
    if (found.length > 0) return Math.max(...found.map(({ weight }) => weight));
  }
  return 0;
}
