import { transliterate } from 'transliteration';

/** The longest slug that the service makes. */
const MAX_LENGTH = 80;
/** The longest slug that may be given, in characters. */
export const MAX_SLUG_LENGTH = 200;
/**
 * What a slug may be: what an old site had. Letters of any script with their marks, digits, and the characters of an address that are
 * never percent-encoded (RFC 3986, section 2.3), with a letter or digit among them: `.` and `..` are steps of a path. What can't be
 * seen is no letter.
 */
export const SLUG = /^(?!.*\p{Default_Ignorable_Code_Point})[-_.~]*(?:[\p{L}\p{N}]\p{M}*[-_.~]*)+$/u;
const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
// ICU finds the words of Chinese, Japanese and Thai too, which have no blanks between them.
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Makes the part of an address that names a thing: Latin lower case letters, digits and hyphens, at most 80 characters,
 * cut between words. Other scripts are written in Latin (`上海市` → `shanghai-shi`, `Москва` → `moskva`): such an address
 * stays legible and short, while nine bytes of `%E4%B8%8A` a letter don't. Answers `''` where no letter or digit is left.
 * @param language BCP 47 tag of the text, if known; German writes `ü` as `ue`, others as `u`
 */
export function slugify(text: string, language?: string): string {
  const spelled = text.normalize('NFC').replaceAll('\u00AD', '');
  const german = language !== undefined && /^de(?:-|$)/i.test(language);
  const local = german ? spelled.replace(/[äöü]/gi, (letter) => GERMAN[letter] ?? letter) : spelled;
  return cut(
    [...words.segment(local)].filter((part) => part.isWordLike).flatMap((part) => latinWords(part.segment)),
  );
}

/**
 * Whether text may be a slug. Slugs are compared letter for letter, as paths are (RFC 3986, section 6.2.2.1), so it must be
 * NFC-normalised.
 */
export function isSlug(text: unknown): text is string {
  // A rare Chinese character counts once, and is two code units.
  return (
    typeof text === 'string' &&
    text.length <= 2 * MAX_SLUG_LENGTH &&
    [...text].length <= MAX_SLUG_LENGTH &&
    SLUG.test(text) &&
    text === text.normalize('NFC')
  );
}

/** A slug as it is written in a path. */
export function slugInPath(slug: string): string {
  return encodeURIComponent(slug);
}

/**
 * What answers and caches know a slug by: `slug:harbour-buys-a-crane`. Surrogate keys occur in headers and in regular
 * expressions, so each byte of other characters is written as `_` and two digits.
 */
export function slugKey(slug: string): string {
  const plain = slug.replace(/[^A-Za-z0-9-]+/gu, (others) =>
    Buffer.from(others).toString('hex').replace(/../g, '_$&'),
  );
  return `slug:${plain}`;
}

/** The nth slug of a name (`…-2`), no longer than a slug may be. */
export function slugWithSuffix(slug: string, n: number): string {
  const suffix = `-${n}`;
  return cut(slug.split('-'), MAX_LENGTH - suffix.length) + suffix;
}

function latinWords(word: string): string[] {
  return (
    word
      // English joins (don't → dont), French parts (l'Élysée → l-elysee).
      .replace(/['’](?=\p{L}{1,2}$)/u, '')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map((part) =>
        transliterate(part)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
      )
      .filter((part) => part !== '')
  );
}

function cut(parts: string[], length = MAX_LENGTH): string {
  const whole = parts.join('-');
  if (whole.length <= length) return whole;
  const end = whole.lastIndexOf('-', length);
  return whole.slice(0, end > 0 ? end : length);
}
