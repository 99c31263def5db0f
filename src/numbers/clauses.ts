import { countWhile } from '../kernel/values/count-while.js';
import type { NamedPeriod } from './read-periods.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { vocabularyOf } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A range of a text in UTF-16 code units; `end` is exclusive. */
type Range = Pick<NamedPeriod, 'start' | 'end'>;
type Time = Pick<NamedPeriod, 'start' | 'end' | 'edtf'>;
type Lists = Vocabulary['lists'];

/** A stretch of a clause: a clause goes on behind brackets. */
interface Stretch {
  readonly at: number;
  readonly clause: number;
}

const OPENS = /^[([]$/;
const CLOSES = /^[)\]]$/;
const PARTS = /^[,;:–—]$/;

/**
 * The clauses of a sentence, as far as signs and small words show: they begin at commas, at "and", and at what something is compared
 * with ("than", "from"). What stands in brackets is a clause of its own. Takes time in proportion to the sentence.
 */
export class Clauses {
  readonly #stretches: Stretch[] = [{ at: 0, clause: 0 }];
  readonly #comparing = new Set<number>();
  readonly #otherTimes: readonly number[];
  /** Where words stand that neither name a time nor lead to one. */
  readonly #words: readonly number[];

  /** @param numbers not parted, nor are the times, though they hold such signs and words: "1,700", "between 2009 and 2017" */
  constructor(text: string, language: string, numbers: readonly Range[], times: readonly Time[]) {
    const tokens = tokensOf(text);
    const { lists } = vocabularyOf(language);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of [...numbers, ...times]) covered.fill(1, start, end);
    const free = tokens.flatMap((token, at) => (covered[token.start] ? [] : [{ token, at }]));
    const startsOf = (is: (at: number) => boolean): number[] =>
      free.flatMap(({ token, at }) => (is(at) ? [token.start] : []));
    const from = fromBefore(times, tokens, lists);
    const compares = (at: number): boolean => isIn(lists.comparedWith, tokens, at) && !from(at);
    this.#otherTimes = startsOf((at) => isIn(lists.otherTimes, tokens, at) || compares(at));
    const words = startsOf(
      (at) => tokens[at]?.kind !== 'sign' && !leadsToTime(tokens, at, lists) && !from(at),
    );
    this.#words = [...words, ...numbers.map(({ start }) => start)].sort((a, b) => a - b);
    this.#part(free, tokens, lists, compares);
  }

  /** The clause at a place. */
  at(place: number): number {
    return this.#stretchAt(place)?.clause ?? 0;
  }

  /** Where the clause at a place begins, or goes on behind brackets. */
  beginOf(place: number): number {
    return this.#stretchAt(place)?.at ?? 0;
  }

  /** Whether a clause begins with what something is compared with: "than in 2008". */
  isComparing(clause: number): boolean {
    return this.#comparing.has(clause);
  }

  /** Whether a clause opens with a time: "by the end of 2020". */
  opensWith(time: Range): boolean {
    return !holds(this.#words, this.beginOf(time.start), time.start);
  }

  /** Whether a clause is nothing but a time: ", in 2018,". */
  isOnly(time: Range): boolean {
    const next = this.#stretches[countUpTo(this.#stretches, time.end - 1, ({ at }) => at)]?.at ?? Infinity;
    return this.opensWith(time) && !holds(this.#words, time.end, next);
  }

  /** Whether a range speaks of another time than one that is named: "a year before", "from". */
  hasOtherTime({ start, end }: Range): boolean {
    return holds(this.#otherTimes, start, end);
  }

  #stretchAt(place: number): Stretch | undefined {
    return this.#stretches[countUpTo(this.#stretches, place, ({ at }) => at) - 1];
  }

  #part(
    free: readonly { readonly token: Token; readonly at: number }[],
    tokens: readonly Token[],
    lists: Lists,
    compares: (at: number) => boolean,
  ): void {
    const around: number[] = [];
    for (const { token, at } of free) {
      const isOpening = OPENS.test(token.text);
      if (isOpening) around.push(this.#stretches.at(-1)?.clause ?? 0);
      const back = CLOSES.test(token.text) ? around.pop() : undefined;
      if (back !== undefined) this.#stretches.push({ at: token.start, clause: back });
      else if (isOpening || compares(at) || isParting(tokens, at, lists)) {
        // Each token begins one at most: its place tells clauses apart.
        this.#stretches.push({ at: token.start, clause: at + 1 });
        if (compares(at)) this.#comparing.add(at + 1);
      }
    }
  }
}

function isIn(phrases: Lists[keyof Lists], tokens: readonly Token[], at: number): boolean {
  return phrases.after(tokens, at) !== undefined;
}

/** "From 2009 to 2017" compares nothing. */
function fromBefore(
  times: readonly Time[],
  tokens: readonly Token[],
  { from }: Lists,
): (at: number) => boolean {
  const spans = new Set(times.flatMap(({ start, edtf }) => (edtf?.includes('/') ? [start] : [])));
  return (at) => spans.has(tokens[from.after(tokens, at)?.at ?? -1]?.start ?? -1);
}

function leadsToTime(tokens: readonly Token[], at: number, lists: Lists): boolean {
  const article = lists.definiteArticles.after(tokens, at) ?? lists.article.after(tokens, at);
  // "The 2015 agreement": a year behind an article says which; "le 5 mars" is a time.
  if (article && /^\d{4}$/.test(tokens[article.at]?.key ?? '')) return false;
  return [
    lists.beforeTimes,
    lists.definiteArticles,
    lists.otherTimes,
    lists.since,
    lists.until,
    lists.between,
    lists.clauseJoints,
  ].some((phrases) => isIn(phrases, tokens, at));
}

/** A comma within a number parts nothing. */
function isParting(tokens: readonly Token[], at: number, { clauseJoints }: Lists): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isDash = token?.text === '-' && token.gap !== 'none';
  return (
    ((isDash || PARTS.test(token?.text ?? '')) && next?.gap !== 'none') || isIn(clauseJoints, tokens, at)
  );
}

/** Whether one of some ascending places is within a range. */
function holds(places: readonly number[], start: number, end: number): boolean {
  const next = places[countUpTo(places, start - 1, (place) => place)];
  return next !== undefined && next < end;
}

/** How many of some ascending ones are not above a limit. */
function countUpTo<Each>(ascending: readonly Each[], limit: number, of: (each: Each) => number): number {
  return countWhile(ascending.length, (i) => of(ascending[i] as Each) <= limit);
}
