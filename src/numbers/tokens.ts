/** A piece of text: a run of digits, a word of letters, or one other character. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'sign';
  readonly text: string;
  /** In lower case, for look-ups. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the token before: nothing, blanks that may break, one blank that may not, a new line. */
  readonly gap: 'none' | 'blank' | 'joined' | 'line';
}

// A run of digits, a word, or another character: each alternative takes what the others can't begin with, none tries again.
const TOKEN = /\p{Nd}+|\p{L}[\p{L}\p{M}]*|[^\s\p{Cf}]/gu;
const ASCII = /^[0-9]+$/;
const JOINING = /^[\u00A0\u202F\u2007\u2009]$/u;

/** The text in pieces, in order; invisible characters are between them. Takes time in proportion to the length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: piece, index: start } of text.matchAll(TOKEN)) {
    const kind = kindOf(piece);
    const end = start + piece.length;
    const key = kind === 'digits' ? latin(piece) : piece.toLowerCase();
    tokens.push({ kind, text: piece, key, start, end, gap: gapOf(text.slice(last, start)) });
    last = end;
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0);
  if (code < 0x80)
    return code < 0x30 ? 'sign' : code < 0x3a ? 'digits' : isAsciiLetter(code) ? 'word' : 'sign';
  return /^\p{L}/u.test(piece) ? 'word' : /^\p{Nd}/u.test(piece) ? 'digits' : 'sign';
}

function isAsciiLetter(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
}

function gapOf(between: string): Token['gap'] {
  if (between === '') return 'none';
  if (between === ' ') return 'blank';
  const blanks = between.replace(/\p{Cf}/gu, '');
  if (blanks === '') return 'none';
  return JOINING.test(blanks) ? 'joined' : /[\n\r\t\u2028\u2029]/.test(blanks) ? 'line' : 'blank';
}

/** Digits of any script as 0 to 9, several scripts in one run too: each script has its ten in a row, some stand next to each other. */
function latin(digits: string): string {
  if (ASCII.test(digits)) return digits;
  return Array.from(digits, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  }).join('');
}
