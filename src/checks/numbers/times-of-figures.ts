import { Clauses } from '../../numbers/clauses.js';
import type { NamedPeriod } from '../../numbers/read-periods.js';
import type { Span } from '../text/spans.js';

/** Of two figures, a time belongs to one only if the other is this many times as far away. */
const CLEARLY = 2;
/** Before its figure, within a clause, stands a time at most so far from it: "hat 2018 rund 5 Millionen". */
const CLOSE = 16;

/** A time, and the places of figures in the list: those before and behind it, and the last of its clause. */
interface Placed<Time> {
  readonly time: Time;
  readonly before: number;
  readonly behind: number;
  readonly last: number | undefined;
}

/**
 * Which times of a sentence belong to which of its figures. A time belongs to the nearest figure of its clause. The only time of a clause
 * belongs to the other figures of it too, and one with which the sentence begins to all behind it, as long as they have none of their own
 * and nothing beside them speaks of another time. In doubt it belongs to none: "founded in 2008", "the 2008 agreement", "more than in
 * 2008". Takes time in proportion to the sentence.
 * @param figures all that may have a time of its own; like the times in order, without overlaps, with offsets in the sentence
 * @returns the times of each figure
 */
export function timesOfFigures<Time extends NamedPeriod>(
  sentence: string,
  language: string,
  figures: readonly Span[],
  times: readonly Time[],
): Time[][] {
  const clauses = new Clauses(sentence, language, figures, times);
  const owned: Time[][] = figures.map(() => []);
  const given: Placed<Time>[] = [];
  for (const each of placed(figures, times, clauses)) {
    const owner = ownerOf(each, figures, clauses);
    if (owner === undefined) continue;
    owned[owner]?.push(each.time);
    given.push(each);
  }
  const isPlain = plainOnes(sentence, figures, times, clauses);
  const [leading, another] = given.filter(({ before }) => before < 0);
  const ofClause = onlyOnesOf(clauses, times, given);
  return figures.map((figure, i) => {
    const own = owned[i] ?? [];
    const shared = ofClause.get(clauses.at(figure.start)) ?? (another ? undefined : leading?.time);
    return own.length > 0 || !shared || !isPlain(i) ? own : [shared];
  });
}

/** By clause the time that belongs to one of its figures, if it names no other. */
function onlyOnesOf<Time extends NamedPeriod>(
  clauses: Clauses,
  times: readonly Time[],
  given: readonly Placed<Time>[],
): Map<number, Time> {
  const counts = new Map<number, number>();
  for (const { start } of times) counts.set(clauses.at(start), (counts.get(clauses.at(start)) ?? 0) + 1);
  return new Map(
    given.flatMap(({ time }) => {
      const clause = clauses.at(time.start);
      return counts.get(clause) === 1 ? [[clause, time] as const] : [];
    }),
  );
}

/** Of which figures nothing beside them speaks of a time that nobody names. */
function plainOnes(
  sentence: string,
  figures: readonly Span[],
  times: readonly Span[],
  clauses: Clauses,
): (figure: number) => boolean {
  const items = [...figures, ...times].sort((a, b) => a.start - b.start);
  const places = new Map(items.map((item, place) => [item, place]));
  return (i) => {
    const figure = figures[i] ?? { start: 0, end: 0 };
    const place = places.get(figure) ?? 0;
    const from = Math.max(items[place - 1]?.end ?? 0, clauses.beginOf(figure.start));
    return !clauses.hasOtherTime({ start: from, end: items[place + 1]?.start ?? sentence.length });
  };
}

function placed<Time extends NamedPeriod>(
  figures: readonly Span[],
  times: readonly Time[],
  clauses: Clauses,
): Placed<Time>[] {
  const lasts = new Map<number, number>();
  let behind = 0;
  return times.map((time) => {
    for (; (figures[behind]?.start ?? Infinity) < time.end; behind++)
      lasts.set(clauses.at(figures[behind]?.start ?? 0), behind);
    return { time, before: behind - 1, behind, last: lasts.get(clauses.at(time.start)) };
  });
}

function ownerOf(
  { time, before, behind, last }: Placed<NamedPeriod>,
  figures: readonly Span[],
  clauses: Clauses,
): number | undefined {
  // It stands within what is marked as the figure.
  if ((figures[before]?.end ?? 0) > time.start) return before;
  const clause = clauses.at(time.start);
  if (last === undefined && clauses.isComparing(clause)) return undefined;
  const next = figures[behind];
  const isNext = next !== undefined && clauses.at(next.start) === clause && leadsTo(time, next, clauses);
  if (last !== undefined && isNext) {
    const [back, on] = [time.start - (figures[last]?.end ?? 0), next.start - time.end];
    return on >= CLEARLY * back ? last : back >= CLEARLY * on ? behind : undefined;
  }
  if (last !== undefined || isNext) return last ?? behind;
  if (!clauses.isOnly(time)) return undefined;
  if (before < 0) return next && behind;
  return figures.length === 1 ? before : undefined;
}

function leadsTo(time: NamedPeriod, figure: Span, clauses: Clauses): boolean {
  return clauses.opensWith(time) || figure.start - time.end <= CLOSE;
}
