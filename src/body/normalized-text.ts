import { normalizeText } from '../kernel/values/text.js';

// A character with all that may compose with it: combining marks, and the vowels and finals of Hangul. Normalising
// such chunks one by one gives the same text as normalising the whole (Unicode Annex 15, "stabilized" boundaries).
const CHUNK = /\r\n|[\s\S][\p{M}\u1161-\u1175\u11A8-\u11C2]*/gu;

export interface NormalizedText {
  text: string;
  /**
   * Where a range of the text as given (UTF-16 code units) stands in the normalised text. A range that ended within
   * a composed character covers the whole of it.
   */
  range: (start: number, end: number) => [start: number, end: number];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text as it is stored (NFC, "\n"), and how ranges shift with it: "e" + U+0301 are two code units before, one after. A byte order mark at its
 * beginning is left out; elsewhere it is a space of no width.
 */
export function normalizedText(given: string): NormalizedText {
  if (!given.startsWith(BYTE_ORDER_MARK)) return normalized(given);
  const { text, range } = normalized(given.slice(1));
  return { text, range: (start, end) => range(Math.max(0, start - 1), Math.max(0, end - 1)) };
}

function normalized(given: string): NormalizedText {
  const text = normalizeText(given);
  if (text === given) return { text, range: (start, end) => [start, end] };
  const startAt = new Uint32Array(given.length + 1);
  const endAt = new Uint32Array(given.length + 1);
  let before = 0;
  for (const { 0: chunk, index } of given.matchAll(CHUNK)) {
    const after = before + normalizeText(chunk).length;
    for (let offset = index; offset < index + chunk.length; offset++) {
      startAt[offset] = before;
      endAt[offset + 1] = after;
    }
    before = after;
  }
  return { text, range: (start, end) => [startAt[start] ?? 0, endAt[end] ?? 0] };
}

/** Whether a cut at `offset` would fall between the two halves of a surrogate pair. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  return offset > 0 && isLowSurrogate(text, offset) && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

/** Whether the second half of a surrogate pair is at `offset`. */
export function isLowSurrogate(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
