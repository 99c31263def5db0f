import type { StoredArticle } from '../../../articles/article.view.js';
import { Decimal } from '../../../kernel/values/decimal.js';
import { Period } from '../../../kernel/values/period.js';
import { unitKey } from '../../../kernel/values/unit.js';
import type { Quote } from '../../../quotes/quote.dto.js';
import type { Statistic } from '../../../statistics/statistic.dto.js';
import { nthOfSpeaker } from './nth-of-speaker.js';
import { figureUses } from './figure-uses.js';
import { goneUse } from './gone-use.js';
import { nameUses } from './name-uses.js';
import { quoteUses } from './quote-uses.js';
import type { Corrected, FoundUse, Use } from './use.js';

/** The states of an article that count: what readers see is wrong, whatever became of the working copy. */
export interface ArticleStates {
  readonly working: StoredArticle;
  /** What readers see; undefined where they see nothing. */
  readonly shown: StoredArticle | undefined;
  /** What they will see at the end of an embargo. */
  readonly waiting: StoredArticle | undefined;
}

/** Where an article prints what is corrected, in its working copy or for readers. Pure. */
export function usesIn({ working, shown, waiting }: ArticleStates, corrected: Corrected): FoundUse[] {
  const printed = [shown, waiting].flatMap((state) =>
    state === undefined || state === working
      ? []
      : usesOf(state, corrected, new Set()).map((use) => ({ use, state })),
  );
  const uses = usesOf(working, corrected, new Set(printed.map(({ use }) => use.factId)));
  const there = new Set(uses.map(({ key }) => key));
  const gone = printed.flatMap(({ use, state }) => {
    if (there.has(use.key)) return [];
    there.add(use.key);
    return [goneUse(use, state, working)];
  });
  const seen = new Map(
    shown === working
      ? uses.map((use) => [use.key, use])
      : printed.flatMap(({ use, state }) => (state === shown ? [[use.key, use] as const] : [])),
  );
  return [...uses, ...gone].map((use) => ({
    ...use,
    shownPointer: seen.get(use.key)?.pointer ?? null,
    shownPassage: seen.get(use.key)?.passage ?? null,
  }));
}

/** @param also ids of facts that are uses whatever they say: elsewhere they say what is corrected */
function usesOf(article: StoredArticle, corrected: Corrected, also: ReadonlySet<string | null>): Use[] {
  if (corrected.of !== 'statistic' && corrected.of !== 'quote') return nameUses(article, corrected);
  const isOfFamily = (article.translationOf ?? article.id) === corrected.family;
  if (corrected.of === 'statistic')
    return figureUses(
      article,
      corrected,
      (statistic) =>
        also.has(statistic.id) ||
        [corrected.was, corrected.shown].some((was) => was && isSameFigure(was, statistic, isOfFamily)),
    );
  return quoteUses(article, corrected, (quote) => {
    const { was, shown, nth } = corrected;
    if (also.has(quote.id)) return true;
    if (quote.id === was.id || was.speaker?.personId == null) return quote.id === was.id;
    if (quote.speaker?.personId !== was.speaker.personId) return false;
    return (
      quote.text === was.text ||
      quote.text === shown?.text ||
      (isOfFamily && isTranslated(article, quote, nth, was.articleId))
    );
  });
}

/** The same indicator, place, period and nature, and the same value. In a translation the place may have another name. */
function isSameFigure(was: Statistic, statistic: Statistic, isOfFamily: boolean): boolean {
  if (statistic.id === was.id) return true;
  if (was.indicator === null || statistic.indicator?.id !== was.indicator.id) return false;
  return (
    statistic.nature === was.nature &&
    unitKey(statistic.unit) === unitKey(was.unit) &&
    (isOfFamily || statistic.place?.toLowerCase() === was.place?.toLowerCase()) &&
    isSameTime(statistic.period, was.period) &&
    isEqual(statistic.value, was.value) &&
    isEqual(statistic.upperValue, was.upperValue)
  );
}

function isTranslated(article: StoredArticle, quote: Quote, nth: number, original: string): boolean {
  return article.id !== original && nthOfSpeaker(article.quotes, quote) === nth;
}

function isSameTime(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Period.parse(one).coincides(Period.parse(other));
}

function isEqual(one: string | null, other: string | null): boolean {
  return one === null || other === null
    ? one === other
    : Decimal.parse(one).compare(Decimal.parse(other)) === 0;
}
