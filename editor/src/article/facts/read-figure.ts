import type { Article, Unit } from '../../../../client/src/client.js';
import type { PrintedNumber } from '../../../../src/numbers/printed-number.js';

/** What a form for a figure begins with. */
export interface ReadFigure {
  readonly value: string;
  readonly upperValue: string;
  readonly unit: Unit | null;
  readonly qualifier: Article['statistics'][number]['qualifier'];
  readonly period: string;
}

/**
 * Reads value, unit and qualifier from the passage and the period from its sentence, by the service's own reader: fetched when the
 * first figure is marked.
 * @param language of the article: BCP 47
 */
export async function readFigure(passage: string, sentence: string, language: string): Promise<ReadFigure> {
  const { readNumbers } = await import('../../../../src/numbers/read-numbers.js');
  const printed = numberIn(readNumbers(passage, language));
  const reading = printed?.readings[0];
  return {
    value: reading?.lower.value ?? '',
    upperValue: reading?.upper?.value ?? '',
    unit: reading?.units[0] ?? null,
    qualifier: hedgeIn(readNumbers(sentence, language), printed) ?? printed?.qualifier ?? 'exact',
    period: periodIn(sentence),
  };
}

function numberIn(numbers: readonly PrintedNumber[]): PrintedNumber | undefined {
  return numbers.find(({ kind }) => kind === 'quantity') ?? numbers[0];
}

/** "About 4.2 million": the hedge stands before the words that were marked. */
function hedgeIn(
  around: readonly PrintedNumber[],
  printed: PrintedNumber | undefined,
): ReadFigure['qualifier'] | undefined {
  const value = printed?.readings[0].lower.value;
  return around.find((number) => number.readings[0].lower.value === value)?.qualifier;
}

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  ersten: 1,
  zweiten: 2,
  dritten: 3,
  vierten: 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
};

/** The year or quarter that a sentence names, as EDTF; '' where it names none. */
export function periodIn(sentence: string): string {
  const year = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/.exec(sentence)?.[0];
  if (year === undefined) return '';
  const quarter =
    /\b(first|second|third|fourth|ersten|zweiten|dritten|vierten)\s+(?:quarter|Quartal)|\b(Q[1-4])\b/i.exec(
      sentence,
    );
  const word = (quarter?.[1] ?? quarter?.[2])?.toLowerCase();
  const number = word === undefined ? undefined : QUARTERS[word];
  return number === undefined ? year : `${year}-${32 + number}`;
}
