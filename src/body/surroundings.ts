import type { Place } from './occurrences.js';

/** How much of the text around an anchor is remembered and compared, in UTF-16 code units. */
const AROUND = 32;

/** What stands around words (W3C Web Annotation, TextQuoteSelector). Shorter than `AROUND`, it reaches to the edge of the block. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return { prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

/** How well a place fits remembered surroundings. */
export interface Fit {
  /** Characters that are the same, before and after. */
  readonly left: number;
  readonly right: number;
  /** Everything is as it was, to the edges of the block where it reached them. */
  readonly whole: boolean;
}

export function fitOf(text: string, { start }: Place, length: number, { prefix, suffix }: Surroundings): Fit {
  let left = 0;
  while (left < prefix.length && text[start - 1 - left] === prefix.at(-1 - left)) left++;
  let right = 0;
  while (right < suffix.length && text[start + length + right] === suffix[right]) right++;
  const begins = prefix.length === AROUND || start === prefix.length;
  const ends = suffix.length === AROUND || start + length + suffix.length === text.length;
  return { left, right, whole: left === prefix.length && right === suffix.length && begins && ends };
}
