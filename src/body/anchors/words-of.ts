const words = new Intl.Segmenter('en', { granularity: 'word' });

// Each of the segmenter's answers holds the whole text that it was given: it gets no more than is between two blanks, or a sentence of Chinese.
const PIECES = /\s+|[^\s。、，！？]{1,400}|[。、，！？]/gu;

const ALPHANUMERIC = 'A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0400-\\u0481\\u048A-\\u052F';
const PUNCTUATION = '.,:;!?…"\'“”‘’„«»()\\[\\]';

/** One word with marks around it: nearly every piece of most texts, and a tenth of the segmenter's work. */
const PLAIN_PIECE = new RegExp(`^([${PUNCTUATION}]*)([${ALPHANUMERIC}]+)([${PUNCTUATION}]*)$`);
const IS_ALPHANUMERIC = new RegExp(`^[${ALPHANUMERIC}]$`);
const IS_PUNCTUATION = new RegExp(`^[${PUNCTUATION}]$`);
const IS_SPACE = /^\s$/;

/** The maximum number of pieces that the segmenter splits for one edit; each takes it some microseconds. */
const MAX_SEGMENTED = 3_000;

/** Splits texts into words, numbers ("69.5" is one), and what is between them (Unicode Annex 29). */
export class WordSplitter {
  private readonly known = new Map<string, readonly string[]>();

  /** What is between blanks stays whole where too much was taken apart before. */
  wordsOf(text: string): string[] {
    return (text.match(PIECES) ?? []).flatMap((piece) => this.split(piece));
  }

  private split(piece: string): string | readonly string[] {
    if (piece.trim() === '') return piece;
    const [, before = '', word = '', after = ''] = PLAIN_PIECE.exec(piece) ?? [];
    if (word !== '') return before === '' && after === '' ? word : [...before, word, ...after];
    const known = this.known.get(piece);
    if (known || this.known.size >= MAX_SEGMENTED) return known ?? piece;
    const segments = [...words.segment(piece)].map(({ segment }) => segment);
    this.known.set(piece, segments);
    return segments;
  }
}

/** The number of characters to look at around a place in a text without blanks. */
const AROUND = 32;

/** Whether no word or number goes on over this place. */
export function isBetweenWords(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const plain = isPlainlyBetween(text, offset);
  if (plain !== undefined) return plain;
  const from = edgeBefore(text, offset);
  const around = text.slice(from, edgeAfter(text, offset));
  return words.segment(around).containing(offset - from)?.index === offset - from;
}

/** What the two characters beside a place decide without a segmenter; undefined if nothing. */
function isPlainlyBetween(text: string, offset: number): boolean | undefined {
  const [last = '', next = ''] = [text[offset - 1], text[offset]];
  const [isAfterWord, isBeforeWord] = [IS_ALPHANUMERIC.test(last), IS_ALPHANUMERIC.test(next)];
  if (isAfterWord && isBeforeWord) return false;
  // A dot is between words, unless it is within a number.
  if (isAfterWord && IS_PUNCTUATION.test(next)) return isNoPartOfWord(text[offset + 1]) ? true : undefined;
  if (isBeforeWord && IS_PUNCTUATION.test(last)) return isNoPartOfWord(text[offset - 2]) ? true : undefined;
  if (isAfterWord || isBeforeWord) return IS_SPACE.test(isAfterWord ? next : last) ? true : undefined;
  return undefined;
}

function isNoPartOfWord(character: string | undefined): boolean {
  return character === undefined || IS_SPACE.test(character);
}

function edgeBefore(text: string, offset: number): number {
  let from = offset;
  while (from > 0 && offset - from < AROUND && !IS_SPACE.test(text.charAt(from - 1))) from--;
  // For a blank it matters whether another is beside it.
  return Math.max(0, from - 1);
}

function edgeAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && end - offset < AROUND && !IS_SPACE.test(text.charAt(end))) end++;
  return Math.min(text.length, end + 1);
}
