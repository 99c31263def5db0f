import type { Quote } from '../../../quotes/quote.dto.js';

/** Which of the quotes of its speaker a quote is: in a translation it is the same one, in other words. */
export function nthOfSpeaker(quotes: readonly Quote[], quote: Quote): number {
  const personId = quote.speaker?.personId ?? null;
  return quotes.filter(({ speaker }) => (speaker?.personId ?? null) === personId).indexOf(quote);
}
