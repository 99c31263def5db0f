/** A range of a block's text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const QUOTED = /“[^”]*”|„[^“”]*[“”]|»[^«]*«|«[^»]*»|"[^"]*"|‹[^›]*›|‘[^’]*’(?!\p{L})/gu;

/** Letters that a full stop may follow without an end of the sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|ca|vs|bzw|z\.\s?B|e\.g|i\.e|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;
const STOP = /[.!?…]+[”“"’»«)]*(?=\s|$)|[。！？]+[」』]?/gu;

const DIGITS = String.raw`\d{1,3}(?:[.,’'\u00A0\u202F ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const SCALE = String.raw`(?:hundred|thousand|million|billion|trillion|tausend|Million(?:en)?|Milliarden?|Billion(?:en)?|Mio\.?|Mrd\.?|bn|mn|m)\b`;
const UNIT = String.raw`(?:%|‰|°C|percentage points?|percent|per cent|Prozent(?:punkte)?|basis points?|euros?|dollars?|pounds?|yuan|yen|francs?|Euro|Dollar|[$€£¥])`;
/** Words that go on with the sentence behind a number, and are no unit. */
const NO_UNIT = String.raw`(?!(?:now|in|on|at|of|to|for|from|by|and|or|as|this|last|next|more|less|than|that|was|were|is|are|im|am|und|oder|als|wie|mehr|ist|sind|war|par|en|et|ou|de|que)\b)`;
/** A currency before, the number, and after it a scale and one word of a unit. */
const FIGURE = new RegExp(
  String.raw`(?:[$€£¥]|[A-Z]{3}[\u00A0 ])?[-−]?(?:${DIGITS})(?:[\u00A0\u202F -]?${SCALE})?(?:[\u00A0\u202F ]?(?:${UNIT})|[\u00A0\u202F ]${NO_UNIT}\p{Ll}[\p{L}-]+)?`,
  'gu',
);

const NAME_PART = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
const PARTICLE = String.raw`(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|of|the|for|zu|zur|und|and|&)`;
const NAME = new RegExp(
  String.raw`${NAME_PART}(?:[\u00A0 ](?:${PARTICLE}[\u00A0 ]){0,3}${NAME_PART})*`,
  'gu',
);

/** The match that holds an offset; of several, the first. */
function around(text: string, offset: number, pattern: RegExp): Range | null {
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const end = index + words.length;
    if (index <= offset && offset <= end) return { start: index, end };
  }
  return null;
}

/** The words within the quotation marks around an offset, without the marks. */
export function quotationAround(text: string, offset: number): Range | null {
  const range = around(text, offset, QUOTED);
  return range && range.end - range.start > 2 ? { start: range.start + 1, end: range.end - 1 } : null;
}

/** The number around an offset with its unit: "4.2 million euros", "$3.1 bn", "25,300 people". */
export function figureAround(text: string, offset: number): Range | null {
  return around(text, offset, FIGURE);
}

/** The name around an offset: words with capitals, and what joins them. */
export function nameAround(text: string, offset: number): Range | null {
  return around(text, offset, NAME);
}

/** The sentences of a text, one after the other, without the spaces between. Words in quotation marks end none. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const isShort = stop === '.' && ABBREVIATION.test(text.slice(start, index));
    // "We turn ships away!" said Falk: it goes on in small letters.
    const goesOn = /^\s+\p{Ll}/u.test(text.slice(index + stop.length));
    if (isShort || goesOn) continue;
    sentences.push(trimmed(text, { start, end: index + stop.length }));
    start = index + stop.length;
  }
  sentences.push(trimmed(text, { start, end: text.length }));
  return sentences.filter(({ start: from, end }) => from < end);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The sentence around an offset; of a text without any, the whole. */
export function sentenceAround(text: string, offset: number): Range {
  return (
    sentencesOf(text).find(({ start, end }) => start <= offset && offset <= end) ?? {
      start: 0,
      end: text.length,
    }
  );
}
