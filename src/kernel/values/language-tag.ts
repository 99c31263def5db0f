import { InvalidValue } from './invalid-value.js';

// RFC 5646, section 4.4.1: room for all tags that are in use.
const MAX_LENGTH = 35;
/** The form of the tags that are taken; not every such tag is a language. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * Reads a BCP 47 language tag and answers its canonical form: `zh-hant-tw` → `zh-Hant-TW`, `iw` → `he`.
 * Two-letter languages and regions must exist: `jp` and `cn` are countries, not languages.
 * @throws InvalidValue `not-a-language`
 */
export function parseLanguageTag(text: unknown): string {
  const tag = typeof text === 'string' && text.length <= MAX_LENGTH ? canonical(text) : undefined;
  if (tag !== undefined && tag.length <= MAX_LENGTH && isKnown(tag)) return tag;
  throw new InvalidValue('not-a-language', 'A language is a BCP 47 tag, such as "en", "zh-Hant" or "pt-BR".');
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function isKnown(tag: string): boolean {
  const [language = ''] = tag.split('-', 1);
  const { region } = new Intl.Locale(tag);
  // Languages of three letters are some 8,000, and ICU names few of them; those of five to eight letters don't exist.
  const languageExists =
    language.length === 3 || (language.length === 2 && languages.of(language) !== undefined);
  const regionExists = region?.length !== 2 || regions.of(region) !== undefined;
  return languageExists && regionExists;
}
