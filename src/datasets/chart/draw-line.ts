import { area, line as lineShape } from 'd3-shape';
import { element } from '../../kernel/values/xml.js';
import type { Markup } from '../../kernel/values/xml.js';
import { runsOf } from './chart-lines.js';
import type { Line, Point } from './chart-lines.js';
import type { Frame, Scales } from './chart-scales.js';
import { COLOURS, DASHES } from './chart-style.js';
import { drawMark } from './draw-mark.js';
import { round } from './round.js';

/** A line of the chart, and how it is drawn. */
export interface Stroke {
  readonly line: Line;
  /** Of the place and source. */
  readonly colour: number;
  /** What was observed before its first point, if nothing lies between: its end is where the line comes from. */
  readonly before: Point | undefined;
}

interface Drawing {
  readonly scales: Scales;
  readonly frame: Frame;
  /** Of the font, by which marks are measured. */
  readonly size: number;
}

/** All of a line: its bands and ranges, the line with its gaps, steps of what was stated before, and the points. */
export function drawLine({ line, colour, before }: Stroke, drawing: Drawing): Markup[] {
  const { scales, size } = drawing;
  const runs = runsOf(line.points);
  const paint = { class: `k${colour}`, stroke: COLOURS[colour], fill: 'none' };
  const width = String(round(size / 6));
  const dash = DASHES[line.nature];
  const joined = before && line.points[0] ? [[before, line.points[0]], ...runs] : runs;
  return [
    ...runs.flatMap((run) => band(run, colour, scales)),
    ...line.points
      .flatMap((point) => steps(point, scales, size))
      .slice(0, MOST_STEPS)
      .map((d) => element('path', { ...paint, d, 'stroke-width': String(round(size / 9)), opacity: '0.75' })),
    ...joined.flatMap((run) =>
      singles(run, drawing).map((d) =>
        element('path', {
          ...paint,
          d,
          'stroke-width': width,
          'stroke-dasharray': dash,
          'stroke-linejoin': 'round',
        }),
      ),
    ),
    ...spans(line.points, scales).map((d) => element('path', { ...paint, d, 'stroke-width': width })),
    ...marks(runs, line, colour, drawing),
  ];
}

const MOST_STEPS = 400;

function isRange({ latest }: Point): boolean {
  return latest.upperValue !== null;
}

/** Where ranges follow each other, between their ends. */
function band(run: readonly Point[], colour: number, { x, y }: Scales): Markup[] {
  if (run.length < 2 || !run.some(isRange)) return [];
  const shape = area<Point>(
    ({ at }) => x(at),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).digits(1);
  const d = shape(run);
  return d === null
    ? []
    : [element('path', { class: `f${colour}`, fill: COLOURS[colour], 'fill-opacity': '0.18', d })];
}

/** The line through what is one number; a range has no middle that anybody stated. */
function singles(run: readonly Point[], { scales: { x, y }, frame }: Drawing): string[] {
  if (run.length < 2) return [];
  const shape = lineShape<Point>(
    ({ at }) => x(at),
    ({ low }) => y(low),
  )
    .defined((point) => !isRange(point))
    .digits(1);
  const d = shape(thinned(run, x, frame));
  return d === null || !d.includes('L') ? [] : [d];
}

/** Of thousands of points those that can be told apart: of each place across the first, the last, the least and the greatest. */
function thinned(run: readonly Point[], x: Scales['x'], { left, right }: Frame): readonly Point[] {
  const columns = Math.ceil(right - left);
  if (run.length <= 4 * columns) return run;
  const distinct: Point[] = [];
  for (let i = 0; i < run.length;) {
    const column = Math.round(x(run[i]?.at ?? 0));
    let end = i;
    while (end < run.length && Math.round(x(run[end]?.at ?? 0)) === column) end++;
    const inColumn = run.slice(i, end).toSorted((a, b) => a.low - b.low);
    const some = new Set([run[i], inColumn[0], inColumn.at(-1), run[end - 1]]);
    distinct.push(...run.slice(i, end).filter((point) => some.has(point)));
    i = end;
  }
  return distinct;
}

/** What was stated before, each a step on the way to what is stated now. */
function steps({ at, earlier, latest }: Point, { x, y }: Scales, size: number): string[] {
  if (earlier.length === 0) return [];
  const [first, ...others] = [...earlier, latest].map((one) => round(y(Number(one.value))));
  const step = size / 3;
  const begin = round(x(at) - step * (earlier.length + 0.5));
  return [`M${begin},${first}${others.map((to) => `h${round(step)}V${to}`).join('')}h${round(step / 2)}`];
}

/** Years taken together: as long as they are. */
function spans(points: readonly Point[], { x, y }: Scales): string[] {
  return points.flatMap(({ grain, from, to, low }) =>
    grain === 'interval' ? [`M${round(x(from))},${round(y(low))}H${round(x(to))}`] : [],
  );
}

/** Where points lie close together only those that stand alone are marked, and the last. */
function marks(
  runs: readonly Point[][],
  line: Line,
  colour: number,
  { scales, frame, size }: Drawing,
): Markup[] {
  const crowded = line.points.length > (frame.right - frame.left) / size;
  const seen = new Set<string>();
  return runs.flatMap((run) =>
    (crowded && run.length > 1
      ? run.filter((point, i) => isRange(point) || i === run.length - 1)
      : run
    ).flatMap((point) => {
      const { x, y } = scales;
      const place = {
        x: round(x(point.at)),
        top: round(y(point.high)),
        bottom: round(y(point.low)),
      };
      const key = crowded
        ? `${Math.round(place.x)} ${Math.round(place.top)}`
        : `${place.x} ${place.top} ${place.bottom}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return drawMark(place, point.latest, {
        nature: line.nature,
        colour,
        size: crowded ? size * 0.7 : size,
      });
    }),
  );
}
