import { foldPreservingLetters } from '../kernel/values/fold.js';
import { europeanDigits } from '../kernel/values/fold-words.js';
import { joinThousands } from './numbers-in-text.js';

/** Beyond these texts have digits and letters that are written in several ways. */
const MORE_THAN_LATIN = /[^\x00-\u058F\u2010-\u205E\u20A0-\u20CF]/;
const DASHES = /[–—―]/g;
/** Between the parts of a Persian word; elsewhere it only shapes letters. */
export const JOINED_APART = /(?<=\p{Script=Arabic})\u200C+(?=\p{Script=Arabic})/gu;
/** The hyphen of Hebrew. */
const MAQAF = '\u05BE';
/** In Hebrew acronyms, as most type it. */
export const GERSHAYIM = /(?<=\p{Script=Hebrew})["“”'’״׳](?=\p{Script=Hebrew})/gu;

/** A text in the letters that stemmers know: lower case by its language, numbers as one word. @param language BCP 47; null for names */
export function lettersOf(text: string, language: string | null): string {
  return searchedLetters(joinThousands(digitsOf(text), language ?? 'en'), language);
}

/** The same with numbers as they are written. */
export function searchedLetters(text: string, language: string | null): string {
  return foldPreservingLetters(wordsTogether(text).replace(DASHES, ' '), language);
}

/** Digits that every keyboard has, and the signs within numbers. */
export function digitsOf(text: string): string {
  if (!MORE_THAN_LATIN.test(text)) return text;
  return europeanDigits(text).replace(/(?<=\d)[，．](?=\d)/g, (sign) => sign.normalize('NFKC'));
}

export function wordsTogether(text: string): string {
  if (!MORE_THAN_LATIN.test(text)) return text;
  return text.replace(JOINED_APART, '-').replace(GERSHAYIM, '').replaceAll(MAQAF, '-');
}
