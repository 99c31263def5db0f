import { nameAround, sentenceAround } from './passages.js';
import type { Range } from './passages.js';

/** What a form for a quote begins with. */
export interface QuoteProposal {
  /** Without enclosing quotation marks, and without the comma before the closing one. */
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  /** Who is named where the quote is attributed; null where nobody is, or nobody can tell. */
  readonly speaker: string | null;
}

const MARKS = /^[\s“”„«»‹›"]+|[\s“”„«»‹›"]+$/gu;

/** Verbs of saying, in the languages that the page speaks; before or behind a name. */
const SAYS = String.raw`(?:said|says|told|tells|added|adds|explained|explains|warned|warns|argued|argues|announced|announces|noted|notes|wrote|writes|according to|sagte|sagt|sagten|erklärte|erklärt|betonte|betont|warnte|warnt|kündigte|meinte|meint|so|laut|schrieb|schreibt|dit|a dit|déclare|a déclaré|selon)`;

/**
 * Reads a passage that is to be a quote.
 * @param text of the block
 * @param passage what was selected, or found
 * @param names people and organizations that the article mentions, as they are named in the text: they are preferred
 */
export function proposeQuote(text: string, passage: Range, names: readonly string[] = []): QuoteProposal {
  const words = text.slice(passage.start, passage.end);
  const isDirect = isWithinMarks(text, passage) || /^\s*[“„«»"]/.test(words);
  return {
    text: quoted(words, isDirect),
    kind: isDirect ? 'direct' : 'indirect',
    speaker: speakerOf(text, passage, names),
  };
}

function isWithinMarks(text: string, { start, end }: Range): boolean {
  return /[“„«»"‹]\s*$/u.test(text.slice(0, start)) && /^[\s,.]*[”“«»"›]/u.test(text.slice(end));
}

function quoted(words: string, isDirect: boolean): string {
  const bare = words.replace(MARKS, '');
  return isDirect ? bare.replace(/,$/, '') : bare;
}

/** The name beside a verb of saying, in the sentence of the quote but outside of it; else the only known name there. */
function speakerOf(text: string, passage: Range, names: readonly string[]): string | null {
  const sentence = sentenceAround(text, Math.max(passage.start, passage.end - 1));
  const before = text.slice(Math.min(sentence.start, passage.start), passage.start);
  // What comes behind may be a sentence of its own: “We turn ships away.” Ines Falk said so on Monday.
  const behindEnd = Math.max(sentence.end, sentenceAround(text, Math.min(text.length, passage.end + 2)).end);
  const behind = text.slice(passage.end, behindEnd);
  const known = names.filter((name) => name !== '' && (before.includes(name) || behind.includes(name)));
  const beside = [namedBeside(behind), namedBeside(before)].find((name) => name !== null) ?? null;
  const better =
    beside === null ? undefined : known.find((name) => name.includes(beside) || beside.includes(name));
  return better ?? beside ?? (known.length === 1 ? (known[0] ?? null) : null);
}

function namedBeside(text: string): string | null {
  const behindVerb = new RegExp(String.raw`(?:^|[\s,”“"»«])${SAYS}[\s,]+`, 'giu');
  for (const { index, 0: verb } of text.matchAll(behindVerb)) {
    const range = nameAround(text, index + verb.length);
    if (range && range.start === index + verb.length) return text.slice(range.start, range.end);
  }
  const beforeVerb = new RegExp(String.raw`\s${SAYS}(?=[\s,:.]|$)`, 'gu');
  for (const { index } of text.matchAll(beforeVerb)) {
    const range = nameAround(text, index);
    if (range && range.end === index) return text.slice(range.start, range.end);
  }
  return null;
}
