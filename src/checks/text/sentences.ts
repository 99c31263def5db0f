/**
 * A sentence may end here: after its signs, closing marks, and a space; in scripts without spaces after the sign alone. A row of signs is
 * tried from its first only: from each of them, it would take the square of the time.
 */
const MAY_END = /(?<![.!?…])[.!?…]+["'”’»“‘)\]]*[ \u00A0\u202F\u3000]+|[。！？｡]+["”』」）’]*\s*|[\n\t]+/gu;

/** Words that a full stop shortens, in English, German, French and Spanish. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof st gen sen rep gov lt col capt sgt rev hon no nos vs approx jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'inc ltd co corp bros jr sr dept est fig vol pp ed cf bzw ca nr mio mrd hr fr str usw evtl sog vgl abs art mme mm mlle av env ' +
    'sra srta ud uds ee uu núm pág'
  ).split(' '),
);

const GERMAN_AFTER_ORDINAL =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/u;

/** Where the sentences of a text end, in order: each is where the next begins. Doubtful ends are none. Linear in its length. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: signs } of text.matchAll(MAY_END)) {
    const end = index + signs.length;
    if (end < text.length && isEnd(text, index, signs, end)) ends.push(end);
  }
  return ends;
}

function isEnd(text: string, at: number, signs: string, end: number): boolean {
  if (/^[\n\t。！？｡]/u.test(signs)) return true;
  const rest = text.slice(end, end + 24);
  // A small letter goes on: “Really?” she asked.
  if (/^["'“„«»‘‚(\[]*\p{Ll}/u.test(rest)) return false;
  if (!signs.startsWith('.') || signs.startsWith('..')) return true;
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\p{L}$/u.test(word) || SHORTENED.has(word.toLowerCase())) return false;
  return !(/^\d{1,2}$/.test(word) && GERMAN_AFTER_ORDINAL.test(rest));
}
