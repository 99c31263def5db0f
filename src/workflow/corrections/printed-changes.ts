import type { PrintedChange } from '../../articles/corrections/printed-change.dto.js';
import type { StoredArticle } from '../../articles/article.view.js';
import { sameJson } from '../../kernel/values/same-json.js';

/** What of a fact is printed. */
const OF_QUOTES = ['kind', 'text', 'speaker', 'saidOn'] as const;
const OF_STATISTICS = [
  ...(['value', 'upperValue', 'qualifier', 'unit', 'asPrinted', 'place', 'period', 'nature'] as const),
  ...(['conversions', 'comparison', 'share', 'attribution'] as const),
];

/** Which facts that readers see are changed, or not there any more, in what is about to be published. */
export function printedChanges(live: StoredArticle, next: StoredArticle): PrintedChange[] {
  return [
    ...changes('quote', live.quotes, next.quotes, OF_QUOTES),
    ...changes('statistic', live.statistics, next.statistics, OF_STATISTICS),
  ];
}

function changes<Fact extends { readonly id: string }>(
  kind: PrintedChange['kind'],
  before: readonly Fact[],
  after: readonly Fact[],
  printed: readonly (keyof Fact & string)[],
): PrintedChange[] {
  return before.flatMap((fact): PrintedChange[] => {
    const now = after.find(({ id }) => id === fact.id);
    if (!now) return [{ kind, factId: fact.id, changed: [], removed: true }];
    const changed = printed.filter((name) => !sameJson(fact[name], now[name]));
    return changed.length === 0 ? [] : [{ kind, factId: fact.id, changed, removed: false }];
  });
}
