/** Between thousands everywhere: blanks that don't break, apostrophes, the Arabic sign. */
const EVERYWHERE = "\\u00A0\\u202F\\u2009'’٬";
const BLANK = ' ';

const conventions = new Map<string, { readonly groups: RegExp; readonly signs: RegExp }>();

/**
 * Numbers of several thousands as one word each, in the way of a language: `3,400` → `3400` in English, where `3.400` stays what it is;
 * in German the other way round. If thousands are separated by spaces (`3 400` in French), they are joined too.
 * @param language BCP 47
 */
export function joinThousands(text: string, language: string): string {
  if (!/\d/.test(text)) return text;
  const { groups, signs } = conventionOf(language);
  return text.replace(groups, (number) => number.replace(signs, ''));
}

function conventionOf(language: string): { readonly groups: RegExp; readonly signs: RegExp } {
  const known = conventions.get(language);
  if (known) return known;
  const { group, decimal } = signsOf(language);
  const comma = decimal === '.' ? ',' : '\\.';
  const signs = EVERYWHERE + (/\s/.test(group) ? BLANK : '') + comma;
  const convention = {
    // In India two digits to a group, but for the last.
    groups: new RegExp(
      `(?<![\\d.,])(?:\\d{1,3}(?:${comma}\\d{2,3})*${comma}\\d{3}|\\d{1,3}(?:[${signs}]\\d{3})+)(?!\\d)`,
      'g',
    ),
    signs: new RegExp(`[${signs}]`, 'g'),
  };
  conventions.set(language, convention);
  return convention;
}

function signsOf(language: string): { group: string; decimal: string } {
  const parts = partsOf(language);
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: value('group'), decimal: value('decimal') };
}

function partsOf(language: string): Intl.NumberFormatPart[] {
  try {
    return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.8);
  } catch {
    // A tag that is well formed, but that nobody has numbers for.
    return partsOf('en');
  }
}
