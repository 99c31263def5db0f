import type { StoredArticle } from '../../../articles/article.view.js';
import { Decimal } from '../../../kernel/values/decimal.js';
import { Period } from '../../../kernel/values/period.js';
import { unitKey } from '../../../kernel/values/unit.js';
import type { Quote } from '../../../quotes/quote.dto.js';
import type { Statistic } from '../../../statistics/statistic.dto.js';
import { nthOfSpeaker } from './nth-of-speaker.js';
import { figureUses } from './figure-uses.js';
import { nameUses } from './name-uses.js';
import { quoteUses } from './quote-uses.js';
import type { Corrected, Use } from './use.js';

/** Where an article prints what is corrected. Pure. */
export function usesIn(article: StoredArticle, corrected: Corrected): Use[] {
  if (corrected.of !== 'statistic' && corrected.of !== 'quote') return nameUses(article, corrected);
  const isOfFamily = (article.translationOf ?? article.id) === corrected.family;
  if (corrected.of === 'statistic')
    return figureUses(article, corrected, (statistic) => isSameFigure(corrected.was, statistic, isOfFamily));
  return quoteUses(article, corrected, (quote) => {
    const { was, nth } = corrected;
    if (quote.id === was.id || was.speaker?.personId == null) return quote.id === was.id;
    if (quote.speaker?.personId !== was.speaker.personId) return false;
    return quote.text === was.text || (isOfFamily && isTranslated(article, quote, nth, was.articleId));
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
