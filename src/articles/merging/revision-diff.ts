import { toAnchorView } from '../../body/anchors/anchor.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { DiffBudget, unchangedRuns } from '../../body/anchors/unchanged-runs.js';
import { textOf } from '../../body/block.js';
import type { Block } from '../../body/block.js';
import { mergeOrder } from '../../body/merging/merge-order.js';
import { sameJson } from '../../kernel/values/same-json.js';
import type { StoredArticle } from '../article.view.js';

/** Words that both texts have, or one of them. */
interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

interface FieldDiff {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly words?: readonly WordRun[];
}

interface ElementDiff<T> {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Whether it stands elsewhere among the others; it may have changed as well. */
  readonly moved: boolean;
  readonly before: T | null;
  readonly after: T | null;
}

type BlockDiff = ElementDiff<Block> & { readonly words?: readonly WordRun[] };
type PartDiff = ElementDiff<Part> & { readonly fields: readonly FieldDiff[] };

/** What two states of an article differ in. */
export interface ArticleDiff {
  readonly fields: readonly FieldDiff[];
  readonly blocks: readonly BlockDiff[];
  readonly mentions: readonly PartDiff[];
  readonly quotes: readonly PartDiff[];
  readonly statistics: readonly PartDiff[];
}

interface Part {
  readonly id: string;
  readonly anchors: readonly StoredAnchor[];
  readonly revision?: number;
}

/** Texts that are compared by words; what is a name or a value is compared as a whole. */
const TEXTS = ['headline', 'kicker', 'summary', 'text', 'occasion'];
const ELSEWHERE = ['body', 'mentions', 'quotes', 'statistics'];

/**
 * Compares two states of an article by field, block, word and fact. Costs what comparing the texts may cost, no more: beyond that, a text is
 * removed and added as a whole.
 * @param before undefined before the first revision
 * @param names of the fields that are compared
 */
export function diffArticles(
  before: StoredArticle | undefined,
  after: StoredArticle,
  names: readonly string[],
): ArticleDiff {
  const budget = new DiffBudget();
  const parts = (name: 'mentions' | 'quotes' | 'statistics'): PartDiff[] =>
    diffParts(before?.[name] ?? [], after[name], budget);
  return {
    fields: diffFields(before, after, { names: names.filter((name) => !ELSEWHERE.includes(name)), budget }),
    blocks: diffBlocks(before?.body ?? [], after.body, budget),
    mentions: parts('mentions'),
    quotes: parts('quotes'),
    statistics: parts('statistics'),
  };
}

function diffFields(
  before: object | undefined,
  after: object,
  { names, budget }: { readonly names: readonly string[]; readonly budget: DiffBudget },
): FieldDiff[] {
  return names.flatMap((name) => {
    const [was, is] = [before, after].map(
      (state) => (state as Record<string, unknown> | undefined)?.[name] ?? null,
    );
    if (sameJson(was, is) || (isNothing(was) && isNothing(is))) return [];
    const isText = TEXTS.includes(name) && typeof was === 'string' && typeof is === 'string';
    return [{ name, before: was, after: is, ...(isText && { words: wordRuns(was, is, budget) }) }];
  });
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function diffBlocks(before: readonly Block[], after: readonly Block[], budget: DiffBudget): BlockDiff[] {
  return diffElements(before, after, (block) => block).map((diff) => {
    const [was, is] = [diff.before, diff.after].map((block) => block && textOf(block));
    const hasWords = diff.change === 'changed' && was != null && is != null;
    return { ...diff, ...(hasWords && { words: wordRuns(was, is, budget) }) };
  });
}

/** That an anchor was carried along with the text is no difference. */
function diffParts(before: readonly Part[], after: readonly Part[], budget: DiffBudget): PartDiff[] {
  const content = ({ revision: _, anchors, ...own }: Part): object => ({
    ...own,
    anchors: anchors.map(({ blockId, exact, state }) => ({ blockId, exact, state })),
  });
  return diffElements(before, after, content).map((diff) => {
    const names = Object.keys(diff.after ?? diff.before ?? {});
    const compared = {
      names: names.filter((name) => !['id', 'revision', 'articleId'].includes(name)),
      budget,
    };
    const [was, is] = [diff.before, diff.after].map(
      (part) => part && { ...part, anchors: part.anchors.map(toAnchorView) },
    );
    const fields =
      diff.change === 'changed' && was && is
        ? diffFields(was, is, compared).filter(
            ({ name }) => name !== 'anchors' || !sameJson(contentOf(content, was), contentOf(content, is)),
          )
        : [];
    return { ...diff, before: was ?? null, after: is ?? null, fields };
  });
}

function contentOf(content: (part: Part) => object, part: Part): unknown {
  return (content(part) as { anchors: unknown }).anchors;
}

/** What differs among elements that keep their ids, in the order of the later state; what was removed stands where it stood. */
function diffElements<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  content: (element: T) => object,
): ElementDiff<T>[] {
  const [was, is] = [before, after].map(
    (elements) => new Map(elements.map((element) => [element.id, element])),
  ) as [Map<string, T>, Map<string, T>];
  const common = [...was.keys()].filter((id) => is.has(id));
  const order = mergeOrder(common, [...is.keys()], [...was.keys()]);
  return order.ids.flatMap((id): ElementDiff<T>[] => {
    const [one, other] = [was.get(id) ?? null, is.get(id) ?? null];
    const moved = order.moved.has(id);
    const whole = { id, moved, before: one, after: other };
    if (!one || !other) return [{ ...whole, change: one ? 'removed' : 'added' }];
    if (!sameJson(content(one), content(other))) return [{ ...whole, change: 'changed' }];
    return moved ? [{ ...whole, change: 'moved' }] : [];
  });
}

/** One text after the other, word by word. */
function wordRuns(before: string, after: string, budget: DiffBudget): WordRun[] {
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], text: string): void => {
    if (text !== '') runs.push({ kind, text });
  };
  let [from, to] = [0, 0];
  const end = { before: before.length, after: after.length, length: 0 };
  for (const run of [...unchangedRuns(before, after, budget), end]) {
    add('removed', before.slice(from, run.before));
    add('added', after.slice(to, run.after));
    add('same', before.slice(run.before, run.before + run.length));
    [from, to] = [run.before + run.length, run.after + run.length];
  }
  return runs;
}
