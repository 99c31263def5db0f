import { fold } from './fold.js';

/** Letters that differ in one language and are typed alike in another. `search_folded` and `search_cut` in the database have the same list. */
const FORMS: Readonly<Record<string, string>> = {
  // Yeh, kaf and heh of Persian and Urdu, alef maksura, teh marbuta.
  ی: 'ي',
  ى: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const ARABIC = /[\u0600-\u06FF]/;
const OTHER_FORMS = new RegExp(`[${Object.keys(FORMS).join('')}]`, 'g');

/** In Hindi a nasal before a consonant is written as a letter or as a dot; the dot below is often left out. */
const DEVANAGARI = /[\u0900-\u097F]/;
export const NASALS = /[ङञणनम]\u094D(?=[क-ह])|\u0901/g;
const DOT_BELOW = /\u093C/g;

/** The key under which words are looked up: `fold`, and what else is written in several ways. */
export function foldWords(letters: string): string {
  let folded = fold(letters);
  if (ARABIC.test(folded)) folded = folded.replace(OTHER_FORMS, (letter) => FORMS[letter] ?? letter);
  if (DEVANAGARI.test(folded)) folded = folded.replace(NASALS, '\u0902').replace(DOT_BELOW, '');
  return folded;
}

/** Digits of all scripts as those that most keyboards have. */
export function europeanDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Ten in a row, beginning with zero.
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
