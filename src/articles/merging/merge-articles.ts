import { mergeBodies } from '../../body/merging/merge-bodies.js';
import { mergeOrder } from '../../body/merging/merge-order.js';
import { conflictAt, eachSide, mergeValue } from '../../body/merging/three-way.js';
import type { Conflict, Sides } from '../../body/merging/three-way.js';
import { sameJson } from '../../kernel/values/same-json.js';
import type { StoredArticle } from '../article.view.js';
import { MergedAnchors } from './merged-anchors.js';
import type { Part } from './merged-anchors.js';
import { mergeParts } from './merge-parts.js';

const PARTS = ['mentions', 'quotes', 'statistics'] as const;

/** Words of which an article may have up to a hundred. */
const WORDS = ['keywords', 'subjects'] as const;
const MAX_WORDS = 100;

/** What came of merging two edits of an article. */
export interface MergedArticle {
  /** Where something is in conflict, it is as theirs has it. Its revision is that of theirs. */
  readonly article: StoredArticle;
  /** What either side changed since the base and that is merged: names of fields, and pointers to blocks and parts by their ids. */
  readonly merged: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Top-level names of what differs from theirs, but for anchors that were carried along. */
  readonly changed: readonly string[];
}

/**
 * Merges two edits of one article: by field, by block, by word, and facts by their ids and properties.
 * @param fields the names of what a write may change
 */
export function mergeArticles(sides: Sides<StoredArticle>, fields: readonly string[]): MergedArticle {
  const merge = new ArticleMerge(sides);
  for (const name of fields) merge.field(name);
  merge.bodyAndParts();
  return merge.result();
}

class ArticleMerge {
  private readonly next: Record<string, unknown>;
  private readonly merged: string[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly changed: string[] = [];

  constructor(private readonly sides: Sides<StoredArticle>) {
    this.next = { ...sides.theirs };
  }

  field(name: string): void {
    if (name === 'body' || PARTS.some((part) => part === name)) return;
    const values = eachSide(
      this.sides,
      (article) => (article as unknown as Record<string, unknown>)[name] ?? null,
    );
    if (sameJson(values.base, values.theirs) && sameJson(values.base, values.yours)) return;
    const value = mergeValue<unknown>(values) ?? mergedWords(name, values);
    if (value) this.merged.push(name);
    else this.conflicts.push(conflictAt(`/${name}`, values));
    if (value) this.set(name, value.value);
  }

  bodyAndParts(): void {
    const bodies = eachSide(this.sides, ({ body }) => body);
    const { blocks, renamed, ...body } = mergeBodies(bodies);
    this.note('body', body);
    this.set('body', blocks);
    const nameOf = (id: string): string => renamed.get(id) ?? id;
    const yours = eachPart(this.sides.yours, (part) => ({
      ...part,
      anchors: part.anchors.map((anchor) => ({ ...anchor, blockId: nameOf(anchor.blockId) })),
    }));
    const texts = { ...bodies, yours: bodies.yours.map((block) => ({ ...block, id: nameOf(block.id) })) };
    const sides: Sides<StoredArticle> = { ...this.sides, yours };
    const anchors = new MergedAnchors(
      texts,
      blocks,
      eachSide(sides, (article) => PARTS.flatMap((name): readonly Part[] => article[name])),
    );
    for (const name of PARTS) {
      const { parts, isChanged, ...outcome } = mergeParts<Part>(
        eachSide(sides, (article) => article[name]),
        anchors,
      );
      this.note(name, outcome);
      if (isChanged) this.changed.push(name);
      this.next[name] = parts;
    }
  }

  result(): MergedArticle {
    const { merged, conflicts, changed } = this;
    return { article: this.next as unknown as StoredArticle, merged, conflicts, changed };
  }

  private set(name: string, value: unknown): void {
    if (!sameJson((this.sides.theirs as unknown as Record<string, unknown>)[name] ?? null, value)) {
      this.changed.push(name);
      this.next[name] = value;
    }
  }

  /** Notes what a list came to, with pointers into the article. */
  private note(
    name: string,
    { merged, conflicts }: { readonly merged: readonly string[]; readonly conflicts: readonly Conflict[] },
  ): void {
    this.merged.push(...merged.map((id) => `/${name}/${id}`));
    this.conflicts.push(...conflicts.map((one) => ({ ...one, pointer: `/${name}${one.pointer}` })));
  }
}

function eachPart(article: StoredArticle, change: (part: Part) => Part): StoredArticle {
  const parts = PARTS.map((name) => [name, article[name].map((part) => change(part))] as const);
  return { ...article, ...Object.fromEntries(parts) };
}

/** Both sides' additions, without what either took away. */
function mergedWords(name: string, values: Sides<unknown>): { readonly value: string[] } | undefined {
  if (!WORDS.some((words) => words === name)) return undefined;
  const { base, theirs, yours } = eachSide(values, (words) => (words ?? []) as string[]);
  const taken = new Set(base.filter((word) => !theirs.includes(word) || !yours.includes(word)));
  const words = mergeOrder(base, theirs, yours).ids.filter((word) => !taken.has(word));
  return words.length > MAX_WORDS ? undefined : { value: words };
}
