/**
 * `npm run bench:editor`: what a key costs on the editors' page, beside a bare contenteditable with the same text, in turn in one browser, so
 * that ratios tell something on any machine.
 */
import { parseArgs } from 'node:util';
import { ABSENT, CHROMIUM, launch } from '../../test/editor/chromium.js';
import { table, text } from '../table.js';
import { median } from '../percentiles.js';
import { Stops } from '../stops.js';
import { startNewsroom } from './newsroom.js';
import type { OpenArticle } from './newsroom.js';
import { openBare } from './bare.js';
import { typeIn } from './typing.js';
import type { Typed } from './typing.js';

const { values } = parseArgs({ options: { keys: { type: 'string' }, rounds: { type: 'string' } } });
const [KEYS, ROUNDS] = [Number(values.keys ?? 150), Number(values.rounds ?? 3)];

/** Paragraphs with two marked passages each, and how many sentences make them so long. */
const SIZES = [
  { paragraphs: 30, sentences: 4, goal: { times: 2.5 } },
  { paragraphs: 150, sentences: 3, goal: { p95: 50 } },
];

const stops = new Stops();
try {
  if (CHROMIUM === undefined) throw new Error(`There is no browser: ${ABSENT}.`);
  if (!(KEYS >= 20 && ROUNDS >= 1))
    throw new Error('Usage: npm run bench:editor -- [--keys 150] [--rounds 3]');
  const browser = await launch();
  stops.push(() => browser.close());
  const newsroom = await startNewsroom(browser, stops);
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const { paragraphs, sentences, goal } of SIZES) {
    const article = await newsroom.open(paragraphs, sentences);
    const bare = await openBare(browser, article.paragraphs);
    const rounds: { article: Typed; bare: Typed }[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      process.stderr.write(`${article.title}: round ${round} of ${ROUNDS} …\n`);
      rounds.push({ article: await typeIn(article.page, KEYS), bare: await typeIn(bare, KEYS) });
    }
    const of = (whose: 'article' | 'bare', what: keyof Typed): number =>
      median(rounds.map((round) => round[whose][what])) ?? 0;
    const times = median(rounds.map((round) => round.article.cpu / round.bare.cpu)) ?? 0;
    rows.push(...rowsOf(article, of, times));
    verdicts.push(verdict(article, goal, { times, p95: of('article', 'p95') }));
    await bare.context().close();
  }
  const columns = ['text', 'where', 'key to frame p50', 'p95', 'worst', 'CPU of a key', 'times bare'];
  process.stdout.write(`${table(columns, rows)}\n\n${verdicts.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stops.all();
}

function rowsOf(
  { title }: OpenArticle,
  of: (whose: 'article' | 'bare', what: keyof Typed) => number,
  times: number,
): string[][] {
  return (['article', 'bare'] as const).map((whose) => [
    title,
    whose === 'article' ? "the editors' page" : 'bare contenteditable',
    ...(['p50', 'p95', 'worst', 'cpu'] as const).map((what) => `${text(of(whose, what), 1)} ms`),
    whose === 'article' ? text(times, 2) : '1',
  ]);
}

function verdict(
  { title }: OpenArticle,
  goal: { times?: number; p95?: number },
  { times, p95 }: { times: number; p95: number },
): string {
  if (goal.times !== undefined)
    return `${title}: at most ${goal.times} times the CPU of a bare contenteditable: ${times <= goal.times ? 'met' : 'missed'}`;
  return `${title}: p95 of a key at most ${goal.p95 ?? 0} ms: ${p95 <= (goal.p95 ?? 0) ? 'met' : 'missed'}`;
}
