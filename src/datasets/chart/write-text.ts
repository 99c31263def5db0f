import { element } from '../../kernel/values/xml.js';
import type { Markup } from '../../kernel/values/xml.js';
import { INK } from './chart-style.js';
import { round } from './round.js';

interface Manner {
  readonly bold?: boolean;
  readonly mute?: boolean;
  readonly anchor?: 'middle' | 'end';
  /** Stands out from what lies below it. */
  readonly halo?: boolean;
}

/** A line of text. */
export function write(
  text: string,
  x: number,
  y: number,
  size: number,
  { bold, mute, anchor, halo }: Manner = {},
): Markup {
  const attributes = {
    class: `${mute ? 'mute' : 'text'}${halo ? ' halo' : ''}`,
    x: String(round(x)),
    y: String(round(y)),
    'font-size': String(round(size)),
    fill: mute ? INK.mute : INK.text,
    'text-anchor': anchor,
    'font-weight': bold ? '700' : undefined,
    ...(halo && {
      stroke: INK.paper,
      'stroke-width': String(round(size / 4)),
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    }),
  };
  return element('text', attributes, text);
}
