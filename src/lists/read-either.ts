/** A value, and the position of the comma after it, or the end of the text. */
interface Found {
  readonly value: string;
  readonly end: number;
}

/**
 * The values of a parameter that takes several: `a,b` means either. A value that contains a comma is in double quotation marks,
 * one that begins with a quotation mark too; within them a quotation mark is doubled, as in CSV (RFC 4180, section 2).
 * Blanks around a value do not belong to it. Takes time in proportion to the length.
 * @returns undefined for a quotation mark that is not closed, or closed in the middle of a value
 */
export function readEither(text: string): string[] | undefined {
  const values: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    while (text[at] === ' ') at++;
    const found = text[at] === '"' ? quotedAt(text, at + 1) : bareAt(text, at);
    if (!found) return undefined;
    values.push(found.value);
    at = found.end;
  }
  return values;
}

function bareAt(text: string, begin: number): Found {
  const comma = text.indexOf(',', begin);
  const end = comma < 0 ? text.length : comma;
  return { value: text.slice(begin, end).trim(), end };
}

/** @param begin after the opening mark */
function quotedAt(text: string, begin: number): Found | undefined {
  let close = text.indexOf('"', begin);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  let end = close + 1;
  while (text[end] === ' ') end++;
  if (end < text.length && text[end] !== ',') return undefined;
  return { value: text.slice(begin, close).replaceAll('""', '"'), end };
}
