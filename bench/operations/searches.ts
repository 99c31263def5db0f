import type { Samples } from '../samples.js';
import { ALONE, rate, walking } from './operation.js';
import type { Operation } from './operation.js';

const MILLION = 1_000_000;
const TOGETHER = 10;

/** Full text, each request before another moment so that no answer is there already. */
export function searches({ words, moments }: Samples): Operation[] {
  const kinds = [
    ['common', 'a word in 30 % of the articles', words.common],
    ['middling', 'a word in 3 % of the articles', words.middling],
    ['rare', 'a word in three of a million articles', words.rare],
  ] as const;
  const each = kinds.flatMap(([kind, which, word]): Operation[] => {
    if (word === undefined) return [];
    const paths = (path: string): string[] =>
      moments.map((moment) => `${path}?q=${word}&publishedBefore=${moment}`);
    const ours = paths('/v1/content/search');
    const theirs = paths('/search');
    return [
      {
        name: `search-${kind}`,
        title: `search ${which}`,
        expected: 200,
        complete: 'items' as const,
        goals: [rate('hand-written', 1.5)],
        growth: 3,
        cold: true as const,
        ...(kind === 'common' && { tail: true as const }),
        plans: { service: () => walking(ours, TOGETHER), 'hand-written': () => walking(theirs, TOGETHER) },
      },
      {
        name: `search-${kind}-alone`,
        title: `search ${which}, one at a time`,
        expected: 200,
        complete: 'items' as const,
        growth: 3,
        cold: true as const,
        goals: [{ kind: 'milliseconds' as const, atMost: 50, articles: MILLION }],
        plans: { service: () => walking(ours, ALONE), 'hand-written': () => walking(theirs, ALONE) },
      },
    ];
  });
  return [...each, ...newest(words.several)];
}

/** The newest that have a word, each request another: as readers search, and as frontends do that show counts beside the list. */
function newest(words: readonly string[]): Operation[] {
  const forms = [
    ['search-newest', 'the newest with a word in 1.5 to 4 % of the articles, each request another', '', 0.7],
    [
      'search-newest-facets',
      'the newest with such a word, and facets, each request another',
      '&facets=section,person,organization,year,language',
      0.4,
    ],
  ] as const;
  if (words.length === 0) return [];
  const paths = (path: string, more: string): string[] =>
    words.map((word) => `${path}?q=${word}&sort=-publishedAt${more}`);
  return forms.map(([name, title, more, goal]) => ({
    name,
    title,
    expected: 200,
    complete: 'items',
    goals: [rate('hand-written', goal)],
    growth: 3,
    cold: true,
    plans: {
      service: () => walking(paths('/v1/content/search', more), TOGETHER),
      'hand-written': () => walking(paths('/search', ''), TOGETHER),
    },
  }));
}
