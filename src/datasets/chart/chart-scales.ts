import { scaleLinear, scaleUtc } from 'd3-scale';
import type { ScaleLinear, ScaleTime } from 'd3-scale';
import type { Line, Point } from './chart-lines.js';
import { monthName, periodName } from './chart-words.js';

/** Places of values and times. Numbers are drawn as JavaScript has them: a place on paper has no forty digits. */
export interface Scales {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly XTick[];
  readonly beginsAtZero: boolean;
}

/** A label of time, in the middle of what it names; and where that begins. */
interface XTick {
  readonly label: string;
  readonly at: number;
  readonly begins: number;
}

/** Where things are drawn. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The least and the greatest of what is drawn. */
export function valuesOf(lines: readonly Line[]): [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const { points } of lines)
    for (const { low, high, earlier } of points) {
      least = Math.min(least, low);
      greatest = Math.max(greatest, high);
      for (const { value, upperValue } of earlier) {
        least = Math.min(least, Number(value));
        greatest = Math.max(greatest, Number(upperValue ?? value));
      }
    }
  return [least, greatest];
}

/** @param size of the font, in the unit of the frame */
export function scalesOf(lines: readonly Line[], frame: Frame, size: number): Scales {
  const y = valueScale(lines, frame, size);
  const points = lines.flatMap((line) => line.points);
  const [from, to] = timesOf(points);
  const x = scaleUtc().domain([from, to]).range([frame.left, frame.right]);
  const rows = Math.max(2, Math.min(6, Math.floor((frame.bottom - frame.top) / (3 * size))));
  return {
    x,
    y,
    yTicks: y.ticks(rows),
    beginsAtZero: (y.domain()[0] ?? 0) <= 0,
    xTicks:
      onePeriod(points) ??
      timeTicks(from, to, Math.max(2, Math.floor((frame.right - frame.left) / (5 * size)))),
  };
}

/** Zero is there where it costs little: else small changes could not be seen. */
function valueScale(lines: readonly Line[], { top, bottom }: Frame, size: number): Scales['y'] {
  let [least, greatest] = valuesOf(lines);
  if (least > 0 && least <= 0.4 * greatest) least = 0;
  if (greatest < 0 && greatest >= 0.4 * least) greatest = 0;
  if (least === greatest) {
    const room = Math.abs(least) * 0.1 || 1;
    [least, greatest] = [least - room, greatest + room];
  }
  return scaleLinear()
    .domain([least, greatest])
    .range([bottom, top + size])
    .nice(4);
}

const DAY = 86_400_000;

function timesOf(points: readonly Point[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const point of points) {
    from = Math.min(from, point.from);
    to = Math.max(to, point.to);
  }
  return to - from < DAY ? [from - DAY, to + DAY] : [from, to];
}

/** Of a single period its name. */
function onePeriod(points: readonly Point[]): XTick[] | undefined {
  const [first] = points;
  const period = first?.latest.period;
  if (!first || period == null || points.some(({ from, to }) => from !== first.from || to !== first.to))
    return undefined;
  return [{ label: periodName(period), at: first.at, begins: first.from }];
}

const YEAR = 365.2425 * DAY;

/** Years, months or days, as many as have room. */
function timeTicks(from: number, to: number, most: number): XTick[] {
  const span = to - from;
  if (span > 400 * YEAR) return farTicks(from, to, most);
  if (span > 1.6 * YEAR) return spansFrom(yearsBetween(from, to), most, from, to, yearLabel);
  if (span > 70 * DAY) return spansFrom(monthsBetween(from, to), most, from, to, monthLabel);
  const format = (at: number): string =>
    `${new Date(at).getUTCDate()} ${monthName(new Date(at).getUTCMonth())}`;
  const step = Math.max(1, Math.ceil(span / DAY / most)) * DAY;
  const first = Math.ceil(from / DAY) * DAY;
  const days = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
  return days.map((at) => ({ label: format(at), at: Math.min(at + DAY / 2, to), begins: at }));
}

/** Ages: numbers of years. */
function farTicks(from: number, to: number, most: number): XTick[] {
  const year = (at: number): number => new Date(at).getUTCFullYear();
  const ticks = scaleLinear()
    .domain([year(from), year(to)])
    .ticks(most);
  return ticks.flatMap((tick) => {
    const at = yearStart(tick);
    return at >= from && at <= to
      ? [{ label: tick < 1 ? `${1 - tick} BC` : String(tick), at, begins: at }]
      : [];
  });
}

function spansFrom(
  begins: readonly number[],
  most: number,
  from: number,
  to: number,
  label: (at: number, i: number) => string,
): XTick[] {
  const step = STEPS.find((one) => begins.length / one <= most) ?? 100;
  const [first = from, second = first] = begins;
  const shown = begins.flatMap((begin, i) => {
    const index = stepIndex(begin, second - first);
    const [start, end] = [Math.max(begin, from), Math.min(begins[i + 1] ?? to, to)];
    return index % step === 0 && end > start ? [{ begin, at: (start + end) / 2, begins: start }] : [];
  });
  return shown.map(({ begin, at, begins: start }, i) => ({ label: label(begin, i), at, begins: start }));
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Of a year its number, of a month its number since 1970: so that every fifth year is 2020, 2025 … */
function stepIndex(begin: number, length: number): number {
  const date = new Date(begin);
  const year = date.getUTCFullYear();
  return length > 300 * DAY ? year : year * 12 + date.getUTCMonth();
}

function yearsBetween(from: number, to: number): number[] {
  const begins: number[] = [];
  for (let year = new Date(from).getUTCFullYear(); yearStart(year) < to; year++) begins.push(yearStart(year));
  return begins;
}

function monthsBetween(from: number, to: number): number[] {
  const first = new Date(from);
  const begins: number[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at >= to) return begins;
    begins.push(at);
  }
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function yearLabel(at: number): string {
  return String(new Date(at).getUTCFullYear());
}

/** With its year where that is new. */
function monthLabel(at: number, i: number): string {
  const date = new Date(at);
  const name = monthName(date.getUTCMonth());
  return i === 0 || date.getUTCMonth() === 0 ? `${name} ${date.getUTCFullYear()}` : name;
}
