import { element } from '../../kernel/values/xml.js';
import type { Markup } from '../../kernel/values/xml.js';
import { scalesOf } from './chart-scales.js';
import type { Frame, Scales } from './chart-scales.js';
import { INK } from './chart-style.js';
import { axisNumber, pointLabel } from './chart-words.js';
import { drawLine } from './draw-line.js';
import type { Stroke } from './draw-line.js';
import { ARROWS } from './draw-mark.js';
import { round } from './round.js';
import { BOLD, textWidth } from './text-lines.js';
import { write } from './write-text.js';

/** The axes, the lines, and their last values. @param factor by which the numbers of the axis are divided */
export function drawPlot(strokes: readonly Stroke[], outer: Frame, font: number, factor: number): Markup[] {
  const lines = strokes.map(({ line }) => line);
  const step = (ticks: readonly number[]): number =>
    Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) / factor || 1;
  const labelOf = (value: number, ticks: readonly number[]): string =>
    axisNumber(value / factor, step(ticks));
  const first = scalesOf(lines, outer, font);
  const labels = Math.max(...first.yTicks.map((tick) => textWidth(labelOf(tick, first.yTicks), font)));
  const frame = { ...outer, left: outer.left + labels + font * 0.7, right: outer.right - font };
  const scales = scalesOf(lines, frame, font);
  return [
    ...scales.yTicks.flatMap((tick) =>
      horizontal(tick, labelOf(tick, scales.yTicks), frame, outer, scales, font),
    ),
    ...scales.xTicks.flatMap((tick) => vertical(tick, frame, scales, font)),
    ...strokes.flatMap((stroke) => drawLine(stroke, { scales, frame, size: font })),
    ...(lines.length > MOST_LABELS[font > 12 ? 'wide' : 'narrow']
      ? []
      : lastLabels(strokes, frame, scales, { font, factor })),
  ];
}

function horizontal(
  value: number,
  label: string,
  frame: Frame,
  outer: Frame,
  { y }: Scales,
  font: number,
): Markup[] {
  const at = String(round(y(value)));
  const isBase = value === 0 || y(value) === frame.bottom;
  const paint = isBase ? { class: 'axis', stroke: INK.axis } : { class: 'grid', stroke: INK.grid };
  return [
    element('line', {
      ...paint,
      x1: String(round(frame.left)),
      x2: String(round(outer.right)),
      y1: at,
      y2: at,
    }),
    write(label, frame.left - font * 0.5, y(value) + font * 0.35, font, { mute: true, anchor: 'end' }),
  ];
}

function vertical(
  { label, at, begins }: Scales['xTicks'][number],
  frame: Frame,
  { x }: Scales,
  font: number,
): Markup[] {
  const [tick, base] = [String(round(x(begins))), frame.bottom];
  const half = textWidth(label, font) / 2;
  const middle = Math.min(Math.max(x(at), frame.left + half), frame.right + font - half);
  return [
    element('line', {
      class: 'axis',
      stroke: INK.axis,
      x1: tick,
      x2: tick,
      y1: String(round(base)),
      y2: String(round(base + font * 0.4)),
    }),
    write(label, middle, base + font * 1.5, font, { mute: true, anchor: 'middle' }),
  ];
}

/** More would stand in each other's way. */
const MOST_LABELS = { wide: 8, narrow: 3 };

/** The last value of each line, as it was printed, where it stands in nobody's way. */
function lastLabels(
  strokes: readonly Stroke[],
  frame: Frame,
  { x, y }: Scales,
  { font, factor }: { font: number; factor: number },
): Markup[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return strokes.flatMap(({ line }) => {
    const point = line.points.at(-1);
    if (!point) return [];
    const text = pointLabel(point.latest, factor);
    const [at, wide] = [x(point.at), textWidth(text, font * BOLD)];
    const left = Math.min(Math.max(at - wide / 2, frame.left), frame.right + font - wide);
    const hedged = point.latest.qualifier in ARROWS ? font : 0;
    const value = y(point.high) - hedged;
    const [above, below] = [value - font * 0.8, y(point.low) + font * 1.7];
    // Where the line comes down to its end, it is in the way above.
    const before = line.points.at(-2);
    const room = (before && before.low > point.high ? [below, above] : [above, below]).find(
      (one) =>
        one > frame.top - font * 0.4 &&
        one < frame.bottom - font * 0.2 &&
        taken.every(
          (other) => Math.abs(other.y - one) > font * 1.2 || other.left > left + wide || other.right < left,
        ),
    );
    if (room === undefined) return [];
    taken.push({ left, right: left + wide, y: room });
    return [write(text, left, room, font, { bold: true, halo: true })];
  });
}
