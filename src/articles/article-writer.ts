import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Block } from '../body/block.js';
import { InvalidBody } from '../body/invalid-body.js';
import { AnchorWork } from '../body/anchors/anchor-work.js';
import { BodyReader } from '../body/body-reader.js';
import type { BodyOutcome } from '../body/body-reader.js';
import type { NotKept } from '../body/not-kept.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { PointedError } from '../kernel/problems/problem.js';
import { applied, changedFields } from '../contract/writing/written.js';
import type { Class } from '../contract/properties/property.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Resolution } from '../entities/references.js';
import { Quote } from '../quotes/quote.dto.js';
import { Statistic } from '../statistics/statistic.dto.js';
import { Article } from './article.dto.js';
import { Mention } from './article-parts.dto.js';
import type { StoredArticle } from './article.view.js';
import { EntityReferences } from './references/entity-references.js';
import { articleFields, mentionFields, quoteFields, statisticFields } from './references/reference-fields.js';
import { mergeElements } from '../contract/writing/merged-elements.js';
import type { MergedElement } from '../contract/writing/merged-elements.js';
import { SpeakerPositions } from './references/speaker-positions.js';
import { CarriedAnchors, placeAnchors } from './placed-anchors.js';

/** An article as a write would have it. */
export interface WrittenArticle {
  readonly next: StoredArticle;
  /** Top-level names of what changed; empty where nothing did. */
  readonly changed: readonly string[];
  readonly resolved: readonly Resolution[];
  readonly notKept: readonly NotKept[];
}

type PartElement = MergedElement<Mention> | MergedElement<Quote> | MergedElement<Statistic>;

/** How a write is to be read. */
export interface Reading {
  /** What `readBody` made of the written body. */
  readonly body?: BodyOutcome | undefined;
  /** Where an element of the one array that is written stands in the request; in that array unless said. */
  readonly pointerOf?: ((i: number) => string) | undefined;
}

interface Parts {
  readonly mentions: MergedElement<Mention>[];
  readonly quotes: MergedElement<Quote>[];
  readonly statistics: MergedElement<Statistic>[];
}

/** Lays a write over an article: body first, then the facts. Creates the entities that it names, and writes nothing else. */
@Injectable()
export class ArticleWriter {
  constructor(
    private readonly references: EntityReferences,
    private readonly positions: SpeakerPositions,
    private readonly bodies: BodyReader,
    private readonly anchors: AnchorWork,
  ) {}

  /** Reads the body of a write, before anything is locked: it may take a second. Undefined where the write has none. */
  async readBody({ raw }: { readonly raw: unknown }): Promise<BodyOutcome | undefined> {
    const body = typeof raw === 'object' && raw !== null && 'body' in raw ? raw.body : undefined;
    return body == null ? undefined : this.bodies.read(body);
  }

  /** @throws Problem 422 */
  async apply(
    present: StoredArticle,
    written: Patch<Article>,
    { body, pointerOf }: Reading,
  ): Promise<WrittenArticle> {
    const errors: PointedError[] = [];
    const next = applied(Article, present as Article, written) as StoredArticle;
    // Each article has a language: who takes it away leaves it as it was.
    if (written.language === null) next.language = present.language;
    next.body = await this.nextBody(present.body, written.body, body, errors);
    const parts = mergeParts(present, next, written, { errors, pointerOf });
    refuse(errors);
    const resolved = await this.references.resolve([
      ...articleFields(next, written),
      ...parts.mentions.flatMap(mentionFields),
      ...parts.quotes.flatMap(quoteFields),
      ...parts.statistics.flatMap(statisticFields),
    ]);
    await this.positions.fill(parts.quotes);
    errors.push(...next.bylines.flatMap(withoutName));
    const changedParts = await this.finishParts(present, next, parts, errors);
    refuse(errors);
    const notKept = body && 'notKept' in body ? body.notKept : [];
    return { next, resolved, notKept, changed: changedOf(present, next, changedParts) };
  }

  private async nextBody(
    present: readonly Block[],
    written: unknown,
    read: BodyOutcome | undefined,
    errors: PointedError[],
  ): Promise<Block[]> {
    if (written === undefined) return present as Block[];
    if (read instanceof InvalidBody) {
      errors.push(...read.problems.map((problem) => ({ ...problem, pointer: `/body${problem.pointer}` })));
      return [];
    }
    const body = read?.blocks ?? [];
    const next = Array.isArray(written) ? body : await this.anchors.matchBlocks(present, body);
    // The very same array, where nothing changed, spares the facts from being carried.
    return isDeepStrictEqual(next, present) ? (present as Block[]) : next;
  }

  /** @returns the names of the arrays that changed */
  private async finishParts(
    present: StoredArticle,
    next: StoredArticle,
    parts: Parts,
    errors: PointedError[],
  ): Promise<string[]> {
    const facts = [...present.mentions, ...present.quotes, ...present.statistics];
    const carried = await CarriedAnchors.over(present.body, next.body, facts, this.anchors);
    const all = [...parts.mentions, ...parts.quotes, ...parts.statistics].filter(
      (element) => element.next !== element.present,
    );
    const moved = await placeAnchors(all, next.body, carried, this.anchors, errors);
    const finish = (
      elements: readonly PartElement[],
      stored: readonly { readonly id: string }[],
    ): boolean => {
      const changes = elements.map((element) => raiseRevision(element, moved.has(element)));
      const sameOrder =
        elements.length === stored.length && elements.every(({ next: { id } }, i) => stored[i]?.id === id);
      return !sameOrder || changes.includes(true);
    };
    const changed = {
      mentions: finish(parts.mentions, present.mentions),
      quotes: finish(parts.quotes, present.quotes),
      statistics: finish(parts.statistics, present.statistics),
    };
    for (const { next: mention, pointer } of parts.mentions) errors.push(...oneOfTwo(mention, pointer));
    next.mentions = parts.mentions.map((element) => element.next);
    next.quotes = parts.quotes.map((element) => element.next);
    next.statistics = parts.statistics.map((element) => element.next);
    return Object.entries(changed).flatMap(([name, is]) => (is ? [name] : []));
  }
}

function mergeParts(
  present: StoredArticle,
  next: StoredArticle,
  written: Patch<Article>,
  { errors, pointerOf }: { errors: PointedError[]; pointerOf: Reading['pointerOf'] },
): Parts {
  const facts = { articleId: present.id, revision: 1 };
  const sameBody = next.body === present.body;
  const merge = <T extends { id: string }>(
    type: Class<T>,
    pointer: string,
    [stored, elements]: readonly [readonly T[], readonly Patch<T>[] | null | undefined],
    constants: Partial<T>,
  ): MergedElement<T>[] =>
    elements === undefined
      ? stored.map((element, i) => left(element, `${pointer}/${i}`, sameBody))
      : mergeElements(
          type,
          stored,
          elements ?? [],
          pointerOf ?? ((i) => `${pointer}/${i}`),
          constants,
          errors,
        );
  return {
    mentions: merge(Mention, '/mentions', [present.mentions, written.mentions], {}),
    quotes: merge(Quote, '/quotes', [present.quotes, written.quotes], facts),
    statistics: merge(Statistic, '/statistics', [present.statistics, written.statistics], facts),
  };
}

/** In an array that is left out every element stays as it is, except for anchors, which follow the text. */
function left<T extends { id: string }>(element: T, pointer: string, sameBody: boolean): MergedElement<T> {
  const next = sameBody ? element : { ...element };
  return { pointer, written: undefined, present: element, next };
}

/** A fact that changed gets its next revision. */
function raiseRevision(element: PartElement, moved: boolean): boolean {
  const { present, next } = element;
  if (next === present) return false;
  if (present && !moved && isDeepStrictEqual({ ...next, anchors: [] }, { ...present, anchors: [] }))
    return false;
  if (present && 'revision' in next && 'revision' in present) next.revision = present.revision + 1;
  return true;
}

function withoutName({ name }: { name: string | null }, i: number): PointedError[] {
  return name === null ? [{ pointer: `/bylines/${i}/name`, code: 'required', message: 'is required' }] : [];
}

function oneOfTwo({ personId, organizationId }: Mention, pointer: string): PointedError[] {
  if ((personId === null) !== (organizationId === null)) return [];
  return [{ pointer, code: 'person-or-organization', message: 'names either a person or an organization' }];
}

function changedOf(present: StoredArticle, next: StoredArticle, parts: readonly string[]): string[] {
  const own = changedFields(Article, present as Article, next as Article).filter(
    (name) => !['mentions', 'quotes', 'statistics'].includes(name),
  );
  return [...own, ...parts];
}

function refuse(errors: readonly PointedError[]): void {
  if (errors.length > 0) throw invalid(errors);
}

/** The `notKept` of an answer: what a written body lost, if anything. */
export function notKeptOf(notKept: WrittenArticle['notKept']): Pick<Article, 'notKept'> {
  return notKept.length === 0 ? {} : { notKept: [...notKept] };
}
