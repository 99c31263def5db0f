/** Verbs with which reports name who spoke, in English, German, French and Spanish. */
const VERBS =
  '(?:said|says|say|told|tells|added|adds|noted|notes|asked|asks|wrote|writes|explained|explains|insisted|insists|warned|warns|argued|argues|' +
  'announced|stated|states|replied|declared|claimed|claims|recalled|continued|concluded|remarked|commented|admitted|stressed|emphasi[sz]ed|' +
  'sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|schrieb|schreibt|warnte|warnt|forderte|fordert|' +
  'dit|déclare|déclaré|affirme|affirmé|explique|expliqué|ajoute|ajouté|estime|estimé|souligne|souligné|' +
  'dijo|dice|afirmó|afirma|declaró|declara|explicó|explica|añadió|añade|señaló|señala|aseguró|asegura)';
const ARTICLES = '(?:the|a|an|his|her|their|its|another|der|die|das|ein|eine|le|la|un|une|el|los|las|una)';
const BEGIN = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

/** “the mayor said”: somebody who is not named spoke. */
const DESCRIBED = new RegExp(
  `${BEGIN}${ARTICLES}\\s(?:[\\p{L}\\p{M}’'-]+\\s){0,4}?[\\p{L}\\p{M}’'-]+\\s${VERBS}${END}`,
  'giu',
);
/** “said the mayor”, unless a name follows. */
const DESCRIBED_AFTER = new RegExp(`${BEGIN}${VERBS}\\s${ARTICLES}\\s[^,.;:]*`, 'giu');
/** “he said”: the sentence before says who. */
const PRONOUN = new RegExp(
  `${BEGIN}(?:he|she|they|it|we|i|er|sie|es|ils?|elles?|él|ella|ellos|ellas)${END}|-t-(?:il|elle)${END}`,
  'iu',
);
/** What stands before a name of whom or with whom somebody spoke. */
const BEFORE_OBJECT = new RegExp(
  `${BEGIN}(?:told|tell|asked|ask|of|about|to|with|for|from|at|on|in|against|than|like|by|after|before|until|since|met|meeting|thanked|praised|` +
    'critici[sz]ed|replaced|succeeded|including|von|vom|über|an|mit|für|gegen|zu|bei|gegenüber|vor|durch|' +
    `de|du|à|au|sur|avec|pour|contre|chez|a|al|del|sobre|con|para|contra|por|d['’])\\s?$`,
  'iu',
);
/** These name who spoke nevertheless. */
const BEFORE_SOURCE =
  /(?:according to|nach Angaben von|Angaben von|in the words of|de acuerdo con|d['’]après|^\s*(?:asked|told))\s$/iu;
/** Titles between such a word and the name: “told Vice-Mayor Wu”. */
const TITLES = /(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){0,3}$/u;

/** Whether a name is the object of what was said, or a possessive: then it does not say who spoke. */
export function isObject(words: string, start: number, end: number): boolean {
  if (/^['’](?:s(?!\p{L})|(?!\p{L}))/u.test(words.slice(end, end + 3))) return true;
  const before = words.slice(Math.max(0, start - 60), start).replace(TITLES, '');
  return BEFORE_OBJECT.test(before) && !BEFORE_SOURCE.test(before);
}

/** Whether a sentence says by other words than a name who spoke, before or away from the name at a place. */
export function isAttributedOtherwise(words: string, start: number): boolean {
  if (PRONOUN.test(words.slice(0, start))) return true;
  for (const { index, 0: match } of words.matchAll(DESCRIBED))
    if (start < index || start >= index + match.length) return true;
  for (const { index, 0: match } of words.matchAll(DESCRIBED_AFTER)) {
    const end = index + match.length;
    // The name may follow at once, as an apposition: said the mayor, Wu Qing.
    if (start < index || start > end + 2) return true;
  }
  return false;
}
