/** How wide letters are on average, in parts of the size of the font: sans-serif fonts differ little, so a little more is taken. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!()[\]·]/, 0.36],
  [/[ftr\s\-–]/, 0.41],
  [/[mwMW—%@]/, 0.9],
  [/[A-Z]/, 0.72],
  [/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/, 1.02],
  [/\p{Extended_Pictographic}/u, 1.3],
];

/** Bold letters are wider. */
export const BOLD = 1.13;

/** How wide a text will be about, in the unit of the size: never less, as a rule. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  return width * size;
}

/** Breaks a text into lines, between words where it can; what is too long for them ends in an ellipsis. */
export function textLines(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, size, width)) {
    if (line === '' || textWidth(line + word.trimEnd(), size) <= width) line += word;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines.filter((one) => one !== '');
  return [...lines.slice(0, most - 1), fitted(lines.slice(most - 1).join(' '), size, width)];
}

/** As much of a text as fits. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Words with the blank after them; one that is wider than a line is cut, as are scripts without blanks. */
function wordsOf(text: string, size: number, width: number): string[] {
  return text.split(/(?<=\s)/u).flatMap((word) => {
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece !== '' && textWidth(piece + letter, size) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  });
}
