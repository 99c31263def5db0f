// Cc is C0, DEL and C1; Cs, under the flag u, half of a surrogate pair. No XML feed may carry U+FFFE or U+FFFF (XML 1.0, section 2.2).
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;
const CONTROL_IN_LINES = /(?![\t\n\u2028\u2029])[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;
// Embeddings, overrides and isolates (Unicode Annex 9): they turn the order of what a reader sees, and let one name pass for another.
const BIDI_CONTROL_OR_MARK = /[\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Form feeds, vertical tabs (a line break of Word), NEL and what layout programs leave are white space: they end a line. */
const LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;

const COMBINING_GRAPHEME_JOINER = '\u034F';
/** More than thirty marks on one letter, from the first: within a run no further try begins, so that each mark is looked at once. */
const MANY_MARKS = /(?<!(?!\u034F)\p{M})(?:(?!\u034F)\p{M}){31,}/gu;
const THIRTY_MARKS = /\p{M}{30}(?=\p{M})/gu;

/**
 * What most texts of Europe consist of: letters, and typographic marks, that stand for themselves in NFC whatever is beside them, and combine
 * with nothing. Left out are the two spaces of U+2000 that NFC replaces, and the line ends that are folded.
 */
const IS_NFC_ANYWHERE = /^[\t\n\x20-\x7E\xA0-\u02FF\u2002-\u2027\u202F-\u205E\u20AC]*$/;

/**
 * Text as it is stored: Unicode NFC, and one kind of line end, "\n". Idempotent.
 *
 * On more than thirty combining marks in a row a joiner follows each thirtieth (Stream-Safe Text Format, Unicode Annex 15, section 13):
 * to sort them takes the square of their number.
 */
export function normalizeText(text: string): string {
  if (IS_NFC_ANYWHERE.test(text)) return text;
  const composed = withJoiners(text).normalize('NFC');
  // What composed marks were taken apart into may be too many again.
  const again = withJoiners(composed);
  return (again === composed ? composed : again.normalize('NFC')).replace(LINE_END, '\n');
}

function withJoiners(text: string): string {
  return text.replace(MANY_MARKS, (run) => run.replace(THIRTY_MARKS, `$&${COMBINING_GRAPHEME_JOINER}`));
}

// A byte order mark is white space to JavaScript, and a mistake to us.
const BLANKS = /(?:(?!\uFEFF)\s)+/g;
/** Each character has one way to match: with two, a line end behind thirty letters would take seconds. */
const IS_FOLDED = /^(?:\S|(?!\s\s)[^\S\t\n])*$/u;

/**
 * A text of one line as it is stored: `normalizeText`, without white space at its ends; within, a run of it is one space. Spaces of typography,
 * such as those that don't break, stay where they stand alone, and rule where they don't.
 */
export function oneLine(text: string): string {
  const normalized = normalizeText(text);
  if (IS_FOLDED.test(normalized) && normalized.trim() === normalized) return normalized;
  return normalized
    .replace(BLANKS, (run) => /[^ \t\n]/.exec(run)?.[0] ?? ' ')
    .replace(/^(?!\uFEFF)\s|(?!\uFEFF)\s$/g, '');
}

const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether nothing of a text can be seen: white space, and characters that only shape or join their neighbours. */
export function isBlank(text: string): boolean {
  return NOTHING_TO_SEE.test(text);
}

/**
 * Finds the first character that can't be printed or stored, and its position: C0, DEL, C1, U+FFFE, U+FFFF or half of a surrogate pair.
 * With `multiline`, tabs and line ends are fine; in a single line, they and U+2028, U+2029 count as well, and so do a byte order mark and
 * what turns the direction of text (U+202A to U+202E, U+2066 to U+2069), by which a name could pass for another.
 * Ask after `normalizeText` or `oneLine`.
 * @returns such as `U+0007 at offset 12 (line 2, column 5)`: the offset in UTF-16 code units; undefined where there is none
 */
export function controlCharacterIn(
  text: string,
  { multiline = false }: { multiline?: boolean } = {},
): string | undefined {
  const at = multiline
    ? text.search(CONTROL_IN_LINES)
    : firstOf(text.search(CONTROL), text.search(BIDI_CONTROL_OR_MARK));
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const lines = multiline ? text.slice(0, at).split('\n') : [];
  const line = multiline ? ` (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})` : '';
  return `U+${code} at offset ${at}${line}`;
}

function firstOf(one: number, other: number): number {
  return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
}
