/** Stands for a value whose bytes are not UTF-8: the route refuses it by the name of its parameter. */
export const NOT_UTF_8 = Symbol('not UTF-8');

/** A value of a query string: text, several where the parameter is repeated, or what can't be decoded. */
export type QueryValue = string | typeof NOT_UTF_8 | unknown[];

/**
 * A query string as a form would send it (WHATWG URL, section 5.1), but that nothing is replaced by U+FFFD. Reads each character
 * once. The result has no prototype.
 */
export function parseQuery(query: string): Record<string, QueryValue> {
  const parsed = Object.create(null) as Record<string, QueryValue>;
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const sent = equals < 0 ? pair : pair.slice(0, equals);
    const name = decoded(sent);
    const key = name === NOT_UTF_8 ? sent : name;
    const value = equals < 0 ? '' : decoded(pair.slice(equals + 1));
    const before = parsed[key];
    if (before === undefined) parsed[key] = value;
    else if (Array.isArray(before)) before.push(value);
    else parsed[key] = [before, value];
  }
  return parsed;
}

function decoded(text: string): string | typeof NOT_UTF_8 {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return NOT_UTF_8;
  }
}
