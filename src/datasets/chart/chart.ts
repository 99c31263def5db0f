import { Markup, element } from '../../kernel/values/xml.js';
import { linesOf } from './chart-lines.js';
import type { Line, Lines, Statement } from './chart-lines.js';
import { scalesOf } from './chart-scales.js';
import { INK, STYLE } from './chart-style.js';
import { periodName, statedValue, unitName } from './chart-words.js';
import { drawChart } from './draw-chart.js';
import type { Captions, Size } from './draw-chart.js';

/** What a chart is of. */
export interface ChartSubject {
  readonly indicator: string;
  readonly newsroom: string;
  /** As of when, as it was asked for. */
  readonly asOf: string | undefined;
  /** There are more statements than these. */
  readonly isCut: boolean;
}

/** Two pictures in one, of the same proportions: which is seen depends on how wide the picture is on the page. */
const WIDE: Size = { width: 800, height: 640, font: 14, title: 24 };
const NARROW: Size = { width: 320, height: 256, font: 10.5, title: 15 };

/** More cannot be told apart. */
const MOST_LINES = 8;

/** The statements as JSON, and what the chart is of: it may be drawn in another thread. */
export interface ChartTask {
  readonly statements: string;
  readonly subject: ChartSubject;
}

export function drawnChart({ statements, subject }: ChartTask): string {
  return chartOf(JSON.parse(statements) as Statement[], subject);
}

/** The statements of an indicator as SVG: one text, without scripts and without anything from elsewhere. */
export function chartOf(statements: readonly Statement[], subject: ChartSubject): string {
  const all = linesOf(statements);
  const shown = all && { ...all, lines: all.lines.slice(0, MOST_LINES) };
  const captions = captionsOf(subject, statements, all, shown);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDE.width} ${WIDE.height}`,
      width: String(WIDE.width),
      height: String(WIDE.height),
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: 'en',
      'font-family': 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif',
    },
    element('title', { id: 'title' }, captions.title),
    element('desc', { id: 'desc' }, describe(captions, shown)),
    new Markup(`<style>${STYLE}</style>`),
    element('rect', { class: 'paper', width: '100%', height: '100%', fill: INK.paper }),
    element('g', { class: 'wide' }, ...drawn(shown, captions, WIDE)),
    element(
      'g',
      { class: 'narrow', display: 'none', transform: `scale(${WIDE.width / NARROW.width})` },
      ...drawn(shown, captions, NARROW),
    ),
  );
  return `${svg.text}\n`;
}

function drawn(shown: Lines | undefined, captions: Captions, size: Size): Markup[] {
  return shown ? drawChart(shown, captions, size) : drawNothing(captions, size);
}

function drawNothing({ title }: Captions, { font, title: large }: Size): Markup[] {
  const at = (text: string, size: number, y: number): Markup =>
    element(
      'text',
      { class: 'text', x: String(font), y: String(y), 'font-size': String(size), fill: INK.text },
      text,
    );
  return [at(title, large, large * 1.5), at('No statements.', font, large * 1.5 + font * 2)];
}

function captionsOf(
  subject: ChartSubject,
  statements: readonly Statement[],
  all: Lines | undefined,
  shown: Lines | undefined,
): Captions {
  const lines = shown?.lines ?? [];
  const [places, natures, sources] = [
    distinct(lines.map(({ place }) => place?.toLowerCase())),
    distinct(lines.map(({ nature }) => nature)),
    distinct(lines.map(({ source }) => source.key)),
  ];
  const nameOf = ({ place, nature, source }: Line): string =>
    [
      ...(places.length > 1 ? [place ?? 'no place'] : []),
      ...(natures.length > 1 ? [nature] : []),
      ...(sources.length > 1 ? [source.name ?? 'no source named'] : []),
    ].join(', ');
  const [first] = lines;
  const shared = [
    places.length === 1 ? first?.place : null,
    natures.length === 1 && first?.nature !== 'actual' ? `${first?.nature ?? ''}s` : null,
  ];
  return {
    title: subject.indicator,
    subtitle: shared.filter((text) => text != null).join(' · '),
    names: lines.map(nameOf),
    notes: notesOf(subject, statements, all, lines),
  };
}

function notesOf(
  subject: ChartSubject,
  statements: readonly Statement[],
  all: Lines | undefined,
  lines: readonly Line[],
): string {
  const points = lines.flatMap((line) => line.points);
  const names = distinct(lines.flatMap(({ source }) => source.name ?? []));
  const hidden = (all?.lines.length ?? 0) - lines.length;
  const articles = distinct(statements.map(({ articleId }) => articleId)).length;
  const beginsAtZero = lines.length === 0 || scalesOf(lines, UNIT_FRAME, 0.1).beginsAtZero;
  return [
    ...(names.length > 0 ? [`${names.length > 1 ? 'Sources' : 'Source'}: ${listed(names)}.`] : []),
    `As reported in ${articles === 1 ? 'one article' : `${articles} articles`}${subject.asOf === undefined ? '' : `, as known on ${subject.asOf}`}.`,
    ...(points.some(({ earlier }) => earlier.length > 0) ? ['Steps show what was stated before.'] : []),
    ...(beginsAtZero ? [] : ['The scale does not begin at zero.']),
    ...(all && all.otherUnits > 0 ? [`Not shown: ${all.otherUnits} in other units.`] : []),
    ...(hidden > 0 ? [`Not shown: ${hidden} more ${hidden === 1 ? 'line' : 'lines'}.`] : []),
    ...(subject.isCut ? ['Only the latest periods are shown.'] : []),
    `Chart: ${subject.newsroom}.`,
  ].join(' ');
}

const UNIT_FRAME = { left: 0, right: 1, top: 0, bottom: 1 };
const MOST_NAMES = 4;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join('; ')}; ${more} more` : names.join('; ');
}

/** The maximum number of statements described one by one. */
const MAX_DESCRIBED = 200;

/** The chart in words: what it shows, then every value digit for digit. */
function describe({ subtitle, names, notes }: Captions, shown: Lines | undefined): string {
  if (!shown) return 'No statements.';
  const described: string[] = [];
  let rest = 0;
  for (const [i, { nature, points }] of shown.lines.entries())
    for (const { latest, earlier } of points)
      for (const one of [latest, ...earlier.toReversed()])
        if (described.length < MAX_DESCRIBED)
          described.push(rowOf(one, names[i] ?? '', nature, one !== latest));
        else rest++;
  const unit = unitName(shown.unit);
  return [
    `Chart in ${unit}${subtitle === '' ? '' : `, ${subtitle}`}.`,
    notes,
    ...described,
    ...(rest > 0 ? [`And ${rest} more: all are in the CSV beside the chart.`] : []),
  ].join('\n');
}

function rowOf(statement: Statement, name: string, nature: string, isEarlier: boolean): string {
  const { period, publishedAt } = statement;
  const who = [name, ...(name.includes(nature) ? [] : [nature])].filter(Boolean).join(', ');
  return `${period === null ? `published ${publishedAt.slice(0, 10)}` : periodName(period)}: ${statedValue(statement)} (${who}${isEarlier ? ', stated before' : ''})`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
