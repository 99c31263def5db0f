/** A picture as SVG, of texts and shapes alone: it needs no library, and shows wherever Markdown does. */
export interface Series {
  readonly name: string;
  /** One value for each place on the axis; null where there is none. */
  readonly values: readonly (number | null)[];
}

const COLOURS = ['#1f6f8b', '#e07a1f', '#7a7a7a', '#3a7d44', '#8e4585', '#b03a2e', '#5d6d7e', '#b7950b'];
const [WIDTH, LEFT, RIGHT, TOP] = [960, 340, 90, 56];
const BAR = 14;
const HEIGHT_OF_LINES = 360;

/** Bars beside names, on a logarithmic scale: what is ten times as much is one step longer. */
export function barChart(title: string, names: readonly string[], series: readonly Series[]): string {
  const values = series.flatMap((one) =>
    one.values.filter((value) => value !== null && value > 0),
  ) as number[];
  const [low, high] = decades(values);
  const length = (value: number): number =>
    ((Math.log10(value) - low) / (high - low)) * (WIDTH - LEFT - RIGHT);
  const rows = names.map((name, place) => ({
    name,
    bars: series.flatMap(({ values: all }, colour) => {
      const value = all[place];
      return value == null || value <= 0 ? [] : [{ value, colour }];
    }),
  }));
  let y = TOP;
  const shapes = rows.flatMap(({ name, bars }) => {
    const top = y;
    y += Math.max(1, bars.length) * BAR + 10;
    return [
      label(LEFT - 8, top + 11, name, 'end'),
      ...bars.flatMap(({ value, colour }, i) => [
        `<rect x="${LEFT}" y="${top + i * BAR}" width="${round(Math.max(1, length(value)))}" height="${BAR - 2}" fill="${colourOf(colour)}"/>`,
        label(LEFT + length(value) + 5, top + i * BAR + 11, printed(value), 'start'),
      ]),
    ];
  });
  return picture(title, y + 10, [...legend(series), ...shapes]);
}

/** Lines over places in order, on a logarithmic scale. */
export function lineChart(title: string, places: readonly string[], series: readonly Series[]): string {
  const values = series.flatMap((one) =>
    one.values.filter((value) => value !== null && value > 0),
  ) as number[];
  const [low, high] = decades(values);
  const [left, right] = [70, 330];
  const x = (place: number): number =>
    left + (place * (WIDTH - left - right)) / Math.max(1, places.length - 1);
  const y = (value: number): number =>
    TOP + (1 - (Math.log10(value) - low) / (high - low)) * (HEIGHT_OF_LINES - TOP - 40);
  const grid = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).flatMap((value) => [
    `<line x1="${left}" x2="${WIDTH - right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="#ddd"/>`,
    label(left - 6, y(value) + 4, printed(value), 'end'),
  ]);
  const shapes = series.flatMap(({ name, values: all }, colour) => {
    const points = all.flatMap((value, place) =>
      value === null || value <= 0 ? [] : [[x(place), y(value)] as const],
    );
    const last = points.at(-1);
    if (!last) return [];
    return [
      `<polyline fill="none" stroke="${colourOf(colour)}" stroke-width="2" points="${points.map(([a, b]) => `${round(a)},${round(b)}`).join(' ')}"/>`,
      ...points.map(
        ([a, b]) => `<circle cx="${round(a)}" cy="${round(b)}" r="3" fill="${colourOf(colour)}"/>`,
      ),
      label(WIDTH - right + 12, TOP + 14 * colour, name, 'start', colourOf(colour)),
    ];
  });
  const names = places.map((place, i) => label(x(i), HEIGHT_OF_LINES - 14, place, 'middle'));
  return picture(title, Math.max(HEIGHT_OF_LINES, TOP + 14 * series.length), [...grid, ...names, ...shapes]);
}

function picture(title: string, height: number, shapes: readonly string[]): string {
  const heading = `<text x="12" y="22" font-size="15" font-weight="bold" fill="#222">${escaped(title)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${[heading, ...shapes].join('\n')}
</svg>
`;
}

function legend(series: readonly Series[]): string[] {
  return series.flatMap(({ name }, i) => [
    `<rect x="${LEFT + i * 130}" y="32" width="10" height="10" fill="${colourOf(i)}"/>`,
    label(LEFT + i * 130 + 15, 41, name, 'start'),
  ]);
}

function label(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end',
  fill = '#222',
): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${fill}">${escaped(content)}</text>`;
}

/** The powers of ten that hold all values. */
function decades(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}

function colourOf(i: number): string {
  return COLOURS[i % COLOURS.length] ?? '#000';
}

function printed(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
