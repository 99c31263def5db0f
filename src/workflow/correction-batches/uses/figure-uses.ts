import type { StoredArticle } from '../../../articles/article.view.js';
import type { StoredAnchor } from '../../../body/anchors/anchor.js';
import type { Statistic } from '../../../statistics/statistic.dto.js';
import { linesWith } from './printed-uses.js';
import type { Reprinting } from './printed-uses.js';
import { reprinted } from './reprinted.js';
import { oneOf } from './use.js';
import type { Corrected, Use } from './use.js';

type Figure = Extract<Corrected, { of: 'statistic' }>;

/** Where an article prints a figure. @param isListed which of its statistics are that figure */
export function figureUses(
  article: StoredArticle,
  figure: Figure,
  isListed: (statistic: Statistic) => boolean,
): Use[] {
  return article.statistics.flatMap((statistic, i) =>
    isListed(statistic) ? useOf(article, figure, statistic, i) : [],
  );
}

function useOf(article: StoredArticle, figure: Figure, statistic: Statistic, i: number): Use {
  const { id, asPrinted, anchors } = statistic;
  const print = (text: string): string | undefined => printedAnew(text, statistic, figure);
  const attached = anchors.filter(({ state }) => state !== 'detached');
  const [first] = attached;
  const passage = first?.exact ?? asPrinted;
  const replacement = passage === null ? null : (print(passage) ?? null);
  const names = Object.keys(figure.changes);
  return {
    key: `statistic:${id}`,
    factId: id,
    pointer: `/statistics/${i}`,
    passage,
    replacement,
    base: JSON.stringify([...names, 'value', 'unit'].map((name) => statistic[name as 'value'])),
    write: (words) => ({
      written: {
        ...linesWith(
          article,
          wordsIn(statistic, (text) => (text === passage ? words : (print(text) ?? null))),
        ),
        statistics: oneOf(article.statistics, id, {
          ...figure.changes,
          ...(asPrinted !== null &&
            !isPrinted(figure, asPrinted) && {
              asPrinted: words && asPrinted === passage ? words : (print(asPrinted) ?? words),
            }),
        }),
      },
      edits: attached.flatMap((anchor) =>
        editOf(anchor, anchor.exact === passage ? words : (print(anchor.exact) ?? null)),
      ),
      anchored: { list: 'statistics', id },
    }),
  };
}

/** The headline may print the figure as the text does. Digits alone may be anything else there. */
function wordsIn(
  { asPrinted, anchors }: Statistic,
  becomes: (printed: string) => string | null,
): Reprinting[] {
  const printed = new Set([asPrinted ?? '', ...anchors.map(({ exact }) => exact)]);
  return [...printed]
    .filter((text) => /[\p{L}\p{Sc}%]/u.test(text))
    .map((text) => ({ printed: text, becomes: becomes(text) }));
}

/** Whether the changes say themselves how the figure is printed there; a translation prints it in other words. */
function isPrinted({ changes, was, shown }: Figure, asPrinted: string): boolean {
  return changes.asPrinted !== undefined && [was.asPrinted, shown?.asPrinted].includes(asPrinted);
}

/** A text with the new figure; undefined where only a person can write it. */
function printedAnew(
  text: string,
  statistic: Statistic,
  { was, shown, changes }: Figure,
): string | undefined {
  const { asPrinted, value = statistic.value, upperValue = statistic.upperValue, unit } = changes;
  const before = [was.asPrinted, shown?.asPrinted].find((one) => one != null && text.includes(one));
  if (asPrinted != null && before != null) return text.replace(before, () => asPrinted);
  const isSameUnit = unit == null || JSON.stringify(unit) === JSON.stringify(statistic.unit);
  if (!isSameUnit || value === null || (upperValue === null) !== (statistic.upperValue === null))
    return undefined;
  const lower = reprinted(text, statistic.value, value);
  if (lower === undefined || upperValue === null || statistic.upperValue === null) return lower;
  return reprinted(lower, statistic.upperValue, upperValue);
}

function editOf({ blockId, start, end, exact }: StoredAnchor, text: string | null) {
  return text === null || text === exact ? [] : [{ blockId, start, end, text }];
}
