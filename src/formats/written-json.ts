import { NumberToken } from './number-token.js';

/** What can be written; what is null, undefined, an empty text, list or object is left out. */
export type Writable =
  string | number | boolean | null | undefined | NumberToken | readonly Writable[] | Node;

/** An object to be written. */
export interface Node {
  readonly [property: string]: Writable;
}

/**
 * JSON without empty members, numbers digit for digit. `<` is written as an escape, so that a frontend can put the text
 * into a `<script>` as it is: no `</script>` and no `<!--` of an article ends or opens anything.
 */
export function writtenJson(value: Writable): string {
  return written(value) ?? 'null';
}

function written(value: Writable): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('<', '\\u003c');
  if (typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof NumberToken) return value.digits;
  if (isList(value))
    return enclosed(
      '[',
      value.flatMap((element) => written(element) ?? []),
      ']',
    );
  const members = Object.entries(value).flatMap(([name, member]) => {
    const text = written(member);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return enclosed('{', members, '}');
}

function isList(value: object): value is readonly Writable[] {
  return Array.isArray(value);
}

function enclosed(open: string, parts: readonly string[], close: string): string | undefined {
  return parts.length === 0 ? undefined : open + parts.join(',') + close;
}
