import { element } from '../../kernel/values/xml.js';
import type { Markup } from '../../kernel/values/xml.js';
import { areAdjacent } from './chart-lines.js';
import type { Line, Lines, Point } from './chart-lines.js';
import { valuesOf } from './chart-scales.js';
import { COLOURS, DASHES } from './chart-style.js';
import { scaleOf, unitName } from './chart-words.js';
import type { Stroke } from './draw-line.js';
import { drawMark } from './draw-mark.js';
import { drawPlot } from './draw-plot.js';
import { round } from './round.js';
import { BOLD, fitted, textLines, textWidth } from './text-lines.js';
import { write } from './write-text.js';

/** The texts of a chart. */
export interface Captions {
  readonly title: string;
  /** Whose values, if all lines share that. */
  readonly subtitle: string;
  /** What each line is called, in their order. */
  readonly names: readonly string[];
  /** Sources and remarks, below. */
  readonly notes: string;
}

/** A size of the picture, in its own unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly title: number;
}

/** The lines with their colours: one for each place and source. */
function strokesOf(lines: readonly Line[]): Stroke[] {
  const colours = [...new Set(lines.map(colourKey))];
  return lines.map((line) => ({
    line,
    colour: colours.indexOf(colourKey(line)) % COLOURS.length,
    before: observedBefore(line, lines),
  }));
}

function colourKey({ place, source }: Line): string {
  return JSON.stringify([place?.toLowerCase(), source.key]);
}

/** A forecast goes on from what was observed last, whoever makes it. */
function observedBefore({ nature, place, points: [first] }: Line, lines: readonly Line[]): Point | undefined {
  if (nature === 'actual' || !first) return undefined;
  return lines
    .filter((other) => other.nature === 'actual' && other.place?.toLowerCase() === place?.toLowerCase())
    .flatMap(({ points }) => points.filter((point) => areAdjacent(point, first)))
    .at(-1);
}

/** The picture in one size: title, unit, legend, plot, sources. */
export function drawChart({ unit, lines }: Lines, captions: Captions, size: Size): Markup[] {
  const { width, height, font } = size;
  const pad = font;
  const strokes = strokesOf(lines);
  const scale = scaleOf(Math.max(...valuesOf(lines).map(Math.abs)));
  const unitText = `${capitalized(unitName(unit))}${scale.name === null ? '' : `, in ${scale.name}`}`;
  const head = texts(
    [
      ...textLines(captions.title, size.title, (width - 2 * pad) / BOLD, 2).map((text) => ({
        text,
        size: size.title,
        bold: true,
      })),
      ...textLines([captions.subtitle, unitText].filter(Boolean).join(' · '), font, width - 2 * pad, 2).map(
        muted(font),
      ),
    ],
    { x: pad, y: pad * 0.6 },
  );
  const legend =
    captions.names.length > 1 ? drawLegend(strokes, captions.names, size, head.y) : { marks: [], y: head.y };
  const small = font * 0.9;
  const notes = textLines(captions.notes, small, width - 2 * pad, 4);
  const bottom = height - pad * 0.6 - notes.length * small * 1.3;
  const foot = texts(notes.map(muted(small)), { x: pad, y: bottom });
  const outer = { left: pad, right: width - pad, top: legend.y + font * 1.4, bottom: bottom - font * 2.2 };
  return [...head.marks, ...legend.marks, ...drawPlot(strokes, outer, font, scale.factor), ...foot.marks];
}

function muted(size: number) {
  return (text: string): Written => ({ text, size, bold: false });
}

interface Written {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/** Lines of text below each other. @returns where the next would begin */
function texts(lines: readonly Written[], from: { x: number; y: number }): { marks: Markup[]; y: number } {
  let { y } = from;
  const marks = lines.map(({ text, size, bold }) => {
    y += size * 1.3;
    return write(text, from.x, y - size * 0.25, size, { bold, mute: !bold });
  });
  return { marks, y };
}

/** Samples of the lines with their names, as many beside each other as have room. */
function drawLegend(
  strokes: readonly Stroke[],
  names: readonly string[],
  { width, font }: Size,
  from: number,
): { marks: Markup[]; y: number } {
  const pad = font;
  let [x, y] = [pad, from + font * 1.6];
  const marks = strokes.flatMap(({ line, colour }, i) => {
    const name = fitted(names[i] ?? '', font, width - 2 * pad - 2.8 * font);
    const wide = 2.8 * font + textWidth(name, font);
    if (x > pad && x + wide > width - pad) [x, y] = [pad, y + font * 1.5];
    const begin = x;
    x += wide + font;
    const middle = round(y - font * 0.35);
    const d = `M${round(begin)},${middle}h${round(2.2 * font)}`;
    const paint = { class: `k${colour}`, stroke: COLOURS[colour], 'stroke-width': String(round(font / 6)) };
    return [
      element('path', { ...paint, d, 'stroke-dasharray': DASHES[line.nature] }),
      ...drawMark(
        { x: round(begin + 1.1 * font), top: middle, bottom: middle },
        { upperValue: null, qualifier: 'exact' },
        { nature: line.nature, colour, size: font },
      ),
      write(name, begin + 2.7 * font, y, font),
    ];
  });
  return { marks, y: y + font * 0.4 };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
