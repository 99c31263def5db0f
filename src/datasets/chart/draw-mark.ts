import { element } from '../../kernel/values/xml.js';
import type { Markup } from '../../kernel/values/xml.js';
import type { Nature } from '../../statistics/statistic.dto.js';
import { COLOURS, INK } from './chart-style.js';

/** Where a statement stands; of one number, top and bottom are the same. */
interface Place {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Mark {
  readonly nature: Nature;
  readonly colour: number;
  readonly size: number;
}

/** Filled is what was observed; hollow what is estimated or expected; a square on its corner what is aimed at. */
export function drawMark(
  place: Place,
  stated: { upperValue: string | null; qualifier: string },
  mark: Mark,
): Markup[] {
  const { x, top, bottom } = place;
  const r = Math.round(mark.size * 2.6) / 10;
  if (stated.upperValue !== null) return [bar(place, r, mark)];
  const hollow = mark.nature !== 'actual' && mark.nature !== 'target';
  const { colour } = mark;
  const paint = {
    class: hollow ? `k${colour} hollow` : `k${colour} f${colour}`,
    stroke: COLOURS[colour],
    fill: hollow ? INK.paper : COLOURS[colour],
    'stroke-width': String(Math.round(mark.size * 1.3) / 10),
  };
  const pointed = mark.nature === 'target' || mark.nature === 'plan';
  const shape = pointed
    ? element('path', {
        ...paint,
        d: `M${x},${top - 1.3 * r}l${1.3 * r},${1.3 * r}l${-1.3 * r},${1.3 * r}l${-1.3 * r},${-1.3 * r}z`,
      })
    : element('circle', { ...paint, cx: String(x), cy: String(top), r: String(r) });
  const arrow = ARROWS[stated.qualifier];
  if (arrow === undefined) return [shape];
  const length = arrow * 3.4 * r;
  const d = `M${x},${bottom}v${length}m${-r},${-arrow * r}l${r},${arrow * r}l${r},${-arrow * r}`;
  const line = {
    class: `k${colour}`,
    stroke: COLOURS[colour],
    fill: 'none',
    'stroke-width': paint['stroke-width'],
  };
  return [element('path', { ...line, d }), shape];
}

/** On paper up is less. */
export const ARROWS: Readonly<Record<string, number>> = {
  'at-least': -1,
  'more-than': -1,
  'at-most': 1,
  'less-than': 1,
};

/** A range, with its ends. */
function bar({ x, top, bottom }: Place, r: number, { colour, size }: Mark): Markup {
  const d = `M${x - r},${top}h${2 * r}m${-r},0V${bottom}m${-r},0h${2 * r}`;
  const width = String(Math.round(size * 1.6) / 10);
  return element('path', {
    class: `k${colour}`,
    stroke: COLOURS[colour],
    fill: 'none',
    'stroke-width': width,
    d,
  });
}
