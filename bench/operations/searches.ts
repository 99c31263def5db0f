import type { Samples } from '../samples.js';
import { rate, walking } from './operation.js';
import type { Operation } from './operation.js';

const MILLION = 1_000_000;
/** Searches at once where the answer to one is timed: what one reader waits for. */
const ALONE = 1;
const TOGETHER = 10;

/** Full text, each request before another moment so that no answer is there already. */
export function searches({ words, moments }: Samples): Operation[] {
  const kinds = [
    ['common', 'a word in 30 % of the articles', words.common],
    ['middling', 'a word in 3 % of the articles', words.middling],
    ['rare', 'a word in three of a million articles', words.rare],
  ] as const;
  return kinds.flatMap(([kind, which, word]) => {
    if (word === undefined) return [];
    const paths = (path: string): string[] =>
      moments.map((moment) => `${path}?q=${word}&publishedBefore=${moment}`);
    const ours = paths('/v1/content/search');
    const theirs = paths('/search');
    return [
      {
        ...{ name: `search-${kind}`, title: `search ${which}`, expected: 200, complete: 'items' as const },
        ...{ goals: [rate('hand-written', 1.5)], growth: 3, cold: true as const },
        ...(kind === 'common' && { tail: true as const }),
        plans: { service: () => walking(ours, TOGETHER), 'hand-written': () => walking(theirs, TOGETHER) },
      },
      {
        ...{ name: `search-${kind}-alone`, title: `search ${which}, one at a time` },
        ...{ expected: 200, complete: 'items' as const, growth: 3, cold: true as const },
        goals: [{ kind: 'milliseconds' as const, atMost: 50, articles: MILLION }],
        plans: { service: () => walking(ours, ALONE), 'hand-written': () => walking(theirs, ALONE) },
      },
    ];
  });
}
