/** Postgres' text search configurations by language (those that Postgres 15 brings), and what is stemmed by none. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

/** Names are found as they are written, whatever the language around them. */
export const UNSTEMMED = 'simple';

/** The configuration that cuts the words of a language to their stems. @param language BCP 47 */
export function stemmingOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return (Object.hasOwn(CONFIGURATIONS, primary) ? CONFIGURATIONS[primary] : undefined) ?? UNSTEMMED;
}
