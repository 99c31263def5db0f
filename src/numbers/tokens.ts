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

// Each alternative takes what the others can't begin with, and none of them tries again.
const TOKEN = /(?<digits>\p{Nd}+)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<sign>[^\s\p{Cf}])/gu;
const JOINING = /^[\u00A0\u202F\u2007\u2009]$/u;

/** The text in pieces, in order; invisible characters are between them. Takes time in proportion to the length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { digits, word } = match.groups ?? {};
    const [piece] = match;
    const end = match.index + piece.length;
    tokens.push({
      kind: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign',
      text: piece,
      key: digits === undefined ? piece.toLowerCase() : latin(piece),
      ...{ start: match.index, end, gap: gapOf(text.slice(last, match.index)) },
    });
    last = end;
  }
  return tokens;
}

function gapOf(between: string): Token['gap'] {
  if (between === '') return 'none';
  if (between === ' ') return 'blank';
  const blanks = between.replace(/\p{Cf}/gu, '');
  if (blanks === '') return 'none';
  return JOINING.test(blanks) ? 'joined' : /[\n\r\t\u2028\u2029]/.test(blanks) ? 'line' : 'blank';
}

/** Digits of any script as 0 to 9: each script has its ten in a row. */
function latin(digits: string): string {
  if (/^[0-9]+$/.test(digits)) return digits;
  return Array.from(digits, (digit) => {
    let value = 0;
    const code = digit.codePointAt(0) ?? 0;
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  }).join('');
}
