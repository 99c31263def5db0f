import { createHash } from 'node:crypto';
import type { Nature } from '../../statistics/statistic.dto.js';

/** Colours that people who see no red or no green tell apart (Okabe and Ito), on white and, lighter, on black. */
export const COLOURS = [
  '#0072b2',
  '#c2500b',
  '#00795c',
  '#8d4b86',
  '#8a6d00',
  '#2b7fb8',
  '#5b5b5b',
  '#b0232f',
];
const ON_BLACK = ['#6cb8ee', '#ff9b57', '#4fd0a8', '#e2a3d9', '#e6c84a', '#9fd3f7', '#c4c4c4', '#ff8f96'];

/** Light colours, as attributes, for programs that know no style sheets. */
export const INK = { text: '#1a1a1a', mute: '#595959', grid: '#dedede', axis: '#767676', paper: '#ffffff' };

/** What was observed is drawn through, what is expected or wanted is dashed. */
export const DASHES: Readonly<Record<Nature, string | null>> = {
  actual: null,
  estimate: '8 3',
  forecast: '5 4',
  target: '2 3',
  plan: '8 3 2 3',
};

/** The whole style sheet. It depends on nothing, so that its hash can be sent before the chart. */
export const STYLE = [
  '.narrow{display:none}',
  '@media (max-width:520px){.wide{display:none}.narrow{display:inline}}',
  '@media screen and (prefers-color-scheme:dark){',
  '.paper{fill:#14161a}.halo{stroke:#14161a}.hollow{fill:#14161a}',
  '.text{fill:#f2f2f2}.mute{fill:#b9bcc2}.grid{stroke:#33373e}.axis{stroke:#8b9099}',
  ...ON_BLACK.map((colour, i) => `.k${i}{stroke:${colour}}.f${i}{fill:${colour}}`),
  '}',
].join('');

/** What a browser may do with the chart if it is opened by itself: apply its own style sheet. */
export const CHART_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
