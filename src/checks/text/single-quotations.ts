/** What is written with an apostrophe at its beginning. */
const ELISIONS =
  /^['’‘](?:em|tis|twas|twere|til|till|cause|cos|n|bout|round|ere|neath|s|t|d|m|re|ve|ll)(?![\p{L}\p{M}])/iu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where the quotation ends that a single mark opens. The closing mark looks like an apostrophe: it stands after a word and not within
 * one; after an s, which it may make a possessive, only beside another sign.
 * @returns the offset of the closing mark; undefined where the mark opens nothing
 */
export function singleQuotationAt(text: string, at: number): number | undefined {
  const mark = text[at] ?? '';
  if (mark === '’' || !isOpening(text, mark, at)) return undefined;
  const closers = mark === '‚' ? '‘’' : mark === '‘' ? '’' : "'";
  for (let i = at + 1; i < text.length; i++) {
    const unit = text[i] ?? '';
    if (closers.includes(unit) && isClosing(text, i)) return i;
    // Another one begins: this was none.
    if (i > at + 1 && unit === mark && isOpening(text, mark, i)) return undefined;
    if (unit === '\n' || unit === '\t') return undefined;
  }
  return undefined;
}

function isOpening(text: string, mark: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (!/[\s([{—–/¿¡"“„«»:]/u.test(before)) return false;
  if (mark === '‚') return !/\s/u.test(after);
  return /[\p{L}\p{M}"“¿¡]/u.test(after) && !ELISIONS.test(text.slice(at, at + 8));
}

function isClosing(text: string, at: number): boolean {
  const [before = ' ', after] = [text[at - 1], text[at + 1]];
  if (/\s/u.test(before) || (after !== undefined && LETTER.test(after))) return false;
  return (
    text[at] === '‘' || !/[sSzZxX]/.test(before) || after === undefined || /[.,;:!?…)\]"”»—–]/u.test(after)
  );
}
