/** How much of the text around an anchor is remembered and compared, in UTF-16 code units. */
const AROUND = 32;

/** Stands before and after each text that passages are looked for in. No text holds it: U+FFFF is refused. */
export const EDGE = '\uFFFF';

/** The surroundings of words (W3C Web Annotation, TextQuoteSelector). Shorter than `AROUND`, it reaches to the edge of the block. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return { prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

/** Words with all their surroundings, to search for between edges; if found, the fit is complete. */
export function wholePassage(exact: string, { prefix, suffix }: Surroundings): string {
  const [begin, end] = [prefix, suffix].map(({ length }) => (length < AROUND ? EDGE : ''));
  return `${begin}${prefix}${exact}${suffix}${end}`;
}

/** Where in such a passage the words themselves begin. */
export function startWithin({ prefix }: Surroundings): number {
  return prefix.length + (prefix.length < AROUND ? EDGE.length : 0);
}

/** How well a place fits remembered surroundings. */
export interface Fit {
  /** Characters that are the same, before and after. */
  readonly left: number;
  readonly right: number;
  /** Everything is as it was, to the edges of the block where it reached them. */
  readonly whole: boolean;
}

/** @param range the position of the words in the text */
export function fitOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { prefix, suffix }: Surroundings,
): Fit {
  let left = 0;
  while (left < prefix.length && text[start - 1 - left] === prefix.at(-1 - left)) left++;
  let right = 0;
  while (right < suffix.length && text[end + right] === suffix[right]) right++;
  const begins = prefix.length === AROUND || start === prefix.length;
  const ends = suffix.length === AROUND || end + suffix.length === text.length;
  return { left, right, whole: left === prefix.length && right === suffix.length && begins && ends };
}
