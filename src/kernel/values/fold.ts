// Letters that Unicode gives no decomposition, and the end form of sigma.
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
  ŋ: 'ng',
  ς: 'σ',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

// Accents of Latin, Greek and Cyrillic.
const ACCENTS = /[\u0300-\u036F]/g;
// What else is left out of Cyrillic, points of Hebrew, vowel signs, hamza and tatweel of Arabic. Marks of other scripts
// stay: in Hindi, Thai or Japanese they distinguish words.
const POINTS = /[\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]/g;
// Both before decomposition, which would tear the acute accent off its blank, and after it, which makes new primes.
const APOSTROPHES = /[`´ʹʻʼʽˈ‘’‚‛′＇]/g;
const ASCII = /^[\t\n\r\x20-\x7E]*$/;
const HYPHENS = /[‐-―−]/g;

/**
 * The key under which a name is matched with another: two spellings that differ only in case, accents, spacing or
 * typographic apostrophes and hyphens have one key. Not for display, and not a transliteration: `王` stays `王`.
 * Stable: `fold(fold(name)) === fold(name)`.
 */
export function fold(name: string): string {
  if (ASCII.test(name)) return plain(name);
  const letters = undecorated(name)
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => LETTERS[letter] ?? letter);
  return spaced(letters);
}

/**
 * The same, but letters stay as a stemmer wants them: with the accents of Latin, Greek and Cyrillic, and those that have no
 * decomposition (`Élevés` → `élevés`, `Yıllar` → `yıllar`). `fold` makes of it what it makes of the text.
 * @param language BCP 47: Turkish and Azerbaijani have an `I` without a dot
 */
export function foldPreservingLetters(text: string, language: string | null): string {
  const locale = language !== null && /^(?:tr|az)\b/i.test(language) ? 'tr' : undefined;
  // Most texts: of all that follows, only this can happen to them.
  if (locale === undefined && ASCII.test(text)) return plain(text);
  const lower = (letters: string): string =>
    locale ? letters.toLocaleLowerCase(locale) : letters.toLowerCase();
  return spaced(lower(undecorated(text)));
}

function plain(ascii: string): string {
  return ascii.replaceAll('`', "'").toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Decomposed, without what never distinguishes two words. */
function undecorated(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(APOSTROPHES, "'")
    .replace(POINTS, '')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

function spaced(letters: string): string {
  return letters.replace(HYPHENS, '-').replace(/\s+/g, ' ').trim().normalize('NFC');
}
