import type { Amount } from './amounts/amount.js';
import { Fraction } from './fraction.js';
import type { NumberKind } from './printed-number.js';
import { isOrdinalBefore } from './surroundings.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const OLDEST = Fraction.of(122);
const FIRST_YEAR = Fraction.of(1400);
const LAST_YEAR = Fraction.of(2200);
const DAYS = Fraction.of(31);

/** A kind, and the token after what says so. */
export interface Kind {
  readonly kind: NumberKind;
  readonly at: number;
}

/** What a number with nothing that it counts may be instead of a quantity, by what stands around it. */
export function kindOf(tokens: readonly Token[], amount: Amount, vocabulary: Vocabulary): Kind {
  const { at } = amount;
  if (isWithinWord(tokens, amount)) return { kind: 'label', at };
  const age = ageOf(tokens, amount, vocabulary);
  if (age) return age;
  if (amount.units.length > 0 || amount.scale || amount.numeral.form === 'fraction')
    return { kind: 'quantity', at };
  return (
    timeOf(tokens, amount, vocabulary) ??
    ordinalOf(tokens, amount, vocabulary) ??
    dayOf(tokens, amount, vocabulary) ??
    labelOf(tokens, amount, vocabulary) ??
    yearOf(tokens, amount) ?? { kind: 'quantity', at }
  );
}

/** "d29b", "3f29b8", "H5N1": letters and digits without a blank between are a name, whatever the letters could mean alone. */
function isWithinWord(tokens: readonly Token[], { from, at, scale }: Amount): boolean {
  const [first, next] = [tokens[from], tokens[at]];
  const follows = first?.kind === 'digits' && first.gap === 'none' && tokens[from - 1]?.kind === 'word';
  return follows || (scale !== null && next?.kind === 'digits' && next.gap === 'none');
}

/** "45 years old", "a 45-year-old", "aged 45", "Ines Falk, 45, said". */
function ageOf(
  tokens: readonly Token[],
  { from, at, unscaled, units }: Amount,
  { lists }: Vocabulary,
): Kind | undefined {
  const end = unscaled.at;
  const next = tokens[end]?.text === '-' ? end + 1 : end;
  const after = lists.agesAfter.after(tokens, next);
  if (after) return { kind: 'age', at: after.at };
  if (units.length > 0 && !isYears(units)) return undefined;
  if (lists.agesBefore.before(tokens, from)) return { kind: 'age', at };
  const apart = tokens[from - 1]?.text === ',' && /^[,.)]$/.test(tokens[at]?.text ?? '');
  const afterName = /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '');
  return apart && afterName && unscaled.bare && unscaled.exact.isBelow(OLDEST)
    ? { kind: 'age', at }
    : undefined;
}

function isYears(units: Amount['units']): boolean {
  return units.some((unit) => unit?.kind === 'ucum' && unit.code === 'a');
}

/** "5 p.m.", "10 o'clock", "15.30 Uhr", "14h30". */
function timeOf(tokens: readonly Token[], { from, at }: Amount, { lists }: Vocabulary): Kind | undefined {
  const after = lists.timesAfter.after(tokens, at);
  if (after) {
    const minutes = tokens[after.at];
    return {
      kind: 'time',
      at: minutes?.kind === 'digits' && minutes.gap === 'none' ? after.at + 1 : after.at,
    };
  }
  return lists.timesBefore.before(tokens, from) ? { kind: 'time', at } : undefined;
}

/** "21st", "1er", "3. Quartal". */
function ordinalOf(
  tokens: readonly Token[],
  { at, unscaled }: Amount,
  { lexicon, months }: Vocabulary,
): Kind | undefined {
  const next = tokens[at];
  if (next?.gap !== 'none' || !unscaled.bare) return undefined;
  if (next.kind !== 'sign' && lexicon.ordinalEndings.split('|').includes(next.key))
    return { kind: months.after(tokens, afterOf(tokens, at + 1)) ? 'date' : 'ordinal', at: at + 1 };
  if (/^[ºª°]$/.test(next.text) && lexicon.ordinalEndings.includes('º'))
    return { kind: 'ordinal', at: at + 1 };
  if (next.text !== '.' || !lexicon.dottedOrdinals || !isOrdinalBefore(tokens[at - 1], tokens[at + 1]))
    return undefined;
  return { kind: months.after(tokens, afterOf(tokens, at + 1)) ? 'date' : 'ordinal', at: at + 1 };
}

/** A day of a month, or the year behind it: "11 April", "April 11", "11 de abril", "April 2018". */
function dayOf(
  tokens: readonly Token[],
  { from, at, unscaled }: Amount,
  { months, lexicon }: Vocabulary,
): Kind | undefined {
  if (!unscaled.bare || DAYS.isBelow(unscaled.exact)) return undefined;
  const next = afterOf(tokens, at);
  const after = months.after(tokens, next);
  const before = months.before(tokens, from);
  const isName = (index: number): boolean =>
    !lexicon.capitalMonths || /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  const isDay = (after && isName(next)) ?? (before && isName(before.at) && tokens[from]?.gap !== 'none');
  return isDay ? { kind: 'date', at } : undefined;
}

/** "11th of April", "11 de abril" */
function afterOf(tokens: readonly Token[], at: number): number {
  return /^(?:de|of)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}

/** "Article 5", "A4", "COVID-19", "G20", "5G", "#3". */
function labelOf(
  tokens: readonly Token[],
  { from, at, unscaled }: Amount,
  { lists }: Vocabulary,
): Kind | undefined {
  if (unscaled.form !== 'digits') return undefined;
  const [first, next, before] = [tokens[from], tokens[at], tokens[from - 1]];
  if (next?.kind === 'word' && next.gap === 'none')
    return /^s$/.test(next.key) ? { kind: 'year', at: at + 1 } : { kind: 'label', at: at + 1 };
  if (first?.gap === 'none' && before?.kind === 'word') return { kind: 'label', at };
  const hyphened = first?.gap === 'none' && /^[-‑]$/.test(before?.text ?? '') && before?.gap === 'none';
  if (hyphened && tokens[from - 2]?.kind === 'word' && !mayBeYear(unscaled)) return { kind: 'label', at };
  return lists.labelsBefore.before(tokens, from) && !mayBeYear(unscaled) ? { kind: 'label', at } : undefined;
}

function yearOf(_tokens: readonly Token[], { at, unscaled }: Amount): Kind | undefined {
  return mayBeYear(unscaled) ? { kind: 'year', at } : undefined;
}

/** Four digits without a sign between. */
export function mayBeYear({ exact, bare }: { exact: Fraction; bare: boolean }): boolean {
  return bare && !exact.isBelow(FIRST_YEAR) && exact.isBelow(LAST_YEAR);
}
