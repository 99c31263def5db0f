// Cc is C0, DEL and C1; Cs, under the flag u, half of a surrogate pair. No XML feed may carry U+FFFE or U+FFFF (XML 1.0, section 2.2).
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;
const LAYOUT = /[\t\n\u2028\u2029]/g;
// Embeddings, overrides and isolates (Unicode Annex 9): they turn the order of what a reader sees.
const BIDI_OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Text as it is stored: Unicode NFC, and one kind of line end, "\n" (for CRLF and CR, and for U+2028 and U+2029,
 * which layout programs leave in copied text). Idempotent.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/**
 * Whether text holds what can't be printed or stored: C0, DEL, C1, U+FFFE, U+FFFF or half of a surrogate pair.
 * With `multiline`, tabs and line ends are fine; without, they and U+2028, U+2029 count as well.
 * Ask after `normalizeText`, which turns "\r\n" into "\n".
 */
export function hasControlCharacter(
  text: string,
  { multiline = false }: { multiline?: boolean } = {},
): boolean {
  const visible = multiline ? text.replace(LAYOUT, '') : text;
  return CONTROL.test(visible);
}

/** Whether a name or a slug could be made to look like another by turning its direction. Body text may do so. */
export function hasBidiOverride(text: string): boolean {
  return BIDI_OVERRIDE.test(text);
}
