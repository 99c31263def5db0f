export type QueryValue = string | number | boolean | readonly (string | number)[] | undefined;

/**
 * The address of an operation: its path with the parameters in their places, and the query.
 *
 * @throws TypeError when a parameter is missing or would lead to another address: `''`, `.` and `..` do, even encoded
 */
export function addressOf(
  path: string,
  parameters: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, QueryValue>> = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, parameters[name]));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    // Several values mean either. The service takes them joined, and a repeated parameter for a mistake.
    if (value !== undefined)
      search.set(name, Array.isArray(value) ? value.map(quoted).join(',') : String(value));
  }
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

function segmentOf(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (['', '.', '..'].includes(text)) throw new TypeError(`"${text}" can't be the ${name} of an address`);
  return encodeURIComponent(text);
}

/** Of several values, one with a comma stands in quotation marks, so that it is not taken for two. */
function quoted(value: unknown): string {
  const text = String(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
