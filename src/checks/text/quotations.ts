import { singleQuotationAt } from './single-quotations.js';
import { apart } from './spans.js';

/** Words in quotation marks, as ranges of a text in UTF-16 code units: with the marks, and without. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly inner: { readonly start: number; readonly end: number };
}

/** What closes what each mark opens. `”` and `»` open in Swedish, Finnish and Danish, where they stand before a word. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '"': '"',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '﹁': '﹂',
  '﹃': '﹄',
};
const MARKS = /["＂“”„‟«»‹›「」『』〝〞〟﹁﹂﹃﹄'‘’‚]/g;
const SINGLE = "'‘’‚";
/** These open whatever stands around them. */
const ALWAYS_OPENS = '„‟«‹「『〝﹁﹃';

interface Opened {
  readonly at: number;
  readonly closers: string;
}

/**
 * What stands in quotation marks, of whichever language: “ ”, „ “, « », » «, " ", ‘ ’, ‚ ‘, 「 」; of nested ones the outermost. An
 * apostrophe is no mark, nor are the signs of feet and inches. What is opened and never closed is no quotation, unless it goes on in
 * the next paragraph. Linear in the length of the text.
 * @param continues whether the next paragraph begins with an opening mark
 */
export function quotationsIn(text: string, continues = false): Quotation[] {
  const found: Quotation[] = [];
  let opened: Opened[] = [];
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    if (SINGLE.includes(mark)) {
      const closed = singleQuotationAt(text, index);
      if (closed !== undefined) found.push(quotation(text, index, closed + 1));
      continue;
    }
    const at = isReopened(text, mark, index)
      ? -1
      : opened.findLastIndex(({ closers }) => closers.includes(mark));
    const closed = opened[at];
    if (closed) {
      found.push(quotation(text, closed.at, index + 1));
      opened = opened.slice(0, at);
    } else if (opens(text, mark, index))
      opened = [...beside(opened, mark), { at: index, closers: CLOSED_BY[mark] ?? '' }];
  }
  const [first] = opened;
  if (continues && first)
    found.push({
      ...quotation(text, first.at, text.length),
      inner: { start: first.at + 1, end: text.length },
    });
  return apart(found);
}

/** Marks that are never closed would pile up: this is the maximum depth of one kind. */
function beside(opened: readonly Opened[], mark: string): readonly Opened[] {
  if (mark === '"') return opened.filter(({ closers }) => closers !== '"');
  return opened.length < 8 ? opened : opened.slice(1);
}

/** A straight mark before a word, where one is open already: that one was never closed. A German “ closes only after a word. */
function isReopened(text: string, mark: string, at: number): boolean {
  if (mark === '"' || mark === '”') return mark === '"' && isBeforeWord(text, at);
  return (
    (mark === '“' || mark === '»' || mark === '«') &&
    isBeforeWord(text, at) &&
    !/\p{P}/u.test(text[at + 1] ?? '')
  );
}

function opens(text: string, mark: string, at: number): boolean {
  if (!(mark in CLOSED_BY)) return false;
  return ALWAYS_OPENS.includes(mark) || mark === '“' || isBeforeWord(text, at);
}

/** After a space or an opening bracket, and not before a space. */
function isBeforeWord(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (
    (before === undefined || /[\s([{—–/¿¡'‘‚:,]/u.test(before)) && after !== undefined && !/\s/u.test(after)
  );
}

function quotation(text: string, start: number, end: number): Quotation {
  return { start, end, inner: trimmed(text, start + 1, end - 1) };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const begin = start + (words.length - words.trimStart().length);
  return { start: begin, end: Math.max(begin, end - (words.length - words.trimEnd().length)) };
}
