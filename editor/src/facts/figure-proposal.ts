import { readNumbers } from '../../../src/numbers/read-numbers.js';
import type { Direction, PrintedNumber, Qualifier } from '../../../src/numbers/printed-number.js';
import type { Unit } from '../../../src/kernel/values/unit.js';
import { figureAround, sentenceAround } from './passages.js';
import type { Range } from './passages.js';

/** What a form for a figure begins with, read from the words as the checks read them. */
export interface FigureProposal extends Range {
  /** The words from `start` to `end`. */
  readonly asPrinted: string;
  /** A decimal: "4200000" of "4.2 million". */
  readonly value: string;
  /** The end of a range; null of a single number. */
  readonly upperValue: string | null;
  /** Null where the words name none that is known. */
  readonly unit: Unit | null;
  readonly qualifier: Qualifier;
  readonly direction: Direction | null;
  /** The one year that the sentence names; null where it names none, or several. */
  readonly period: string | null;
}

/**
 * The figure of a passage.
 * @param text of the block
 * @param passage what is selected; start and end are the same where it is but the caret
 * @param language of the article, BCP 47
 * @returns null where no number stands there
 */
export function proposeFigure(text: string, passage: Range, language: string): FigureProposal | null {
  const numbers = readNumbers(text, language);
  const number = numbers.find((one) => one.kind === 'quantity' && touches(one, passage));
  if (!number) return null;
  const range = passage.start < passage.end ? passage : withNoun(text, number);
  const [{ lower, upper, units }] = number.readings;
  return {
    start: range.start,
    end: range.end,
    asPrinted: text.slice(range.start, range.end),
    value: lower.value,
    upperValue: upper?.value ?? null,
    unit: units[0] ?? nounOf(text, number),
    qualifier: number.qualifier,
    direction: number.direction,
    period: periodOf(text, numbers, number),
  };
}

function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The number and the noun that it counts: "25,300 people". */
function withNoun(text: string, number: Range): Range {
  const around = figureAround(text, number.end);
  return {
    start: number.start,
    end: Math.max(number.end, around && touches(around, number) ? around.end : 0),
  };
}

function nounOf(text: string, number: Range): Unit | null {
  const noun = text.slice(number.end, withNoun(text, number).end).trim();
  return noun === '' ? null : { kind: 'count', noun };
}

function periodOf(text: string, numbers: readonly PrintedNumber[], number: Range): string | null {
  const sentence = sentenceAround(text, number.start);
  const years = numbers.filter((one) => one.kind === 'year' && touches(one, sentence) && one !== number);
  const [year] = years;
  const value = year?.readings[0].lower.value;
  return years.length === 1 && value !== undefined && /^\d{4}$/.test(value) ? value : null;
}
