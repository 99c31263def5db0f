import { transliterate } from 'transliteration';

const MAX_LENGTH = 80;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
// ICU finds the words of Chinese, Japanese and Thai too, which have no blanks between them.
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Makes the part of an address that tells a thing: Latin lower case letters, digits and hyphens, at most 80 characters,
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

/** Whether text is a slug as `slugify` makes it. */
export function isSlug(text: unknown): text is string {
  return typeof text === 'string' && text.length <= MAX_LENGTH && SLUG.test(text);
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
