import type { Node } from 'prosemirror-model';
import type { Article } from '../../../client/src/schemas.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { anchorsIn, changeAnchors } from '../body/anchors/plugin.js';
import type { Held, Lost } from '../body/anchors/held.js';
import { BodyEditor } from '../body/body-editor.js';
import type { BodyOptions } from '../body/body-editor.js';
import { toBlocks } from '../body/convert.js';
import { takeIn } from '../body/remote.js';
import { wordsBetween } from '../body/text.js';
import { PARTS, factsOf, temporaryId } from './copy.js';
import type { Copy, Fact, PartName } from './copy.js';
import { kindOf, rangesOf, withAnchors } from './fact-anchors.js';

/** What is on screen: the text with the passages of its facts, the facts, and the fields. */
export class OnScreen {
  readonly body: BodyEditor;
  /** All but the text and the anchors, which the body knows. */
  private rest: Copy;
  private last: { doc: Node; held: readonly Held[]; rest: Copy; copy: Copy } | undefined;

  constructor(article: Article, options: BodyOptions) {
    this.body = new BodyEditor(article.body, options);
    this.rest = article;
    this.place(article, new Map());
  }

  /** The article as it is now; the same object until something has changed. */
  read(): Copy {
    const { state } = this.body;
    const anchors = anchorsIn(state);
    const { doc, held, rest, copy } = this.last ?? {};
    if (copy && doc === state.doc && held === anchors.held && rest === this.rest) return copy;
    const now = this.made();
    this.last = { doc: state.doc, held: anchors.held, rest: this.rest, copy: now };
    return now;
  }

  private made(): Copy {
    const { state } = this.body;
    const anchors = anchorsIn(state);
    const now = <T extends Fact>(list: readonly T[]): T[] =>
      list.map((fact) => withAnchors(fact, state.doc, anchors));
    return {
      ...this.rest,
      body: toBlocks(state.doc),
      quotes: now(this.rest.quotes),
      statistics: now(this.rest.statistics),
      mentions: now(this.rest.mentions),
    };
  }

  /**
   * Shows another state of the article. What is the same stays as it is, caret, history and overtyping included.
   * @param renamed ids of facts that have changed
   */
  show(copy: Copy, renamed: ReadonlyMap<string, string> = new Map()): void {
    this.rest = copy;
    const { state } = this.body;
    if (!sameJson(toBlocks(state.doc), copy.body)) this.body.dispatch(takeIn(state.tr, copy.body));
    this.place(copy, renamed);
  }

  setField(name: string, value: unknown): void {
    this.rest = { ...this.rest, [name]: value };
  }

  /** @returns the fact's temporary id */
  add(
    part: PartName,
    properties: object,
    spans: readonly { readonly from: number; readonly to: number }[],
  ): string {
    const fact = { ...properties, id: temporaryId(), anchors: [] } as unknown as Fact;
    this.rest = { ...this.rest, [part]: [...factsOf(this.rest, part), fact] };
    const { state } = this.body;
    const add = spans.map(({ from, to }) => ({
      factId: fact.id,
      kind: kindOf(part, fact),
      from,
      to,
      exact: wordsBetween(state.doc, from, to),
    }));
    this.body.dispatch(changeAnchors(state.tr, { add }));
    return fact.id;
  }

  change(factId: string, properties: object): void {
    this.eachPart((list) => list.map((fact) => (fact.id === factId ? { ...fact, ...properties } : fact)));
  }

  remove(factId: string): void {
    this.eachPart((list) => list.filter((fact) => fact.id !== factId));
    this.body.dispatch(changeAnchors(this.body.state.tr, { remove: factId }));
  }

  private eachPart(change: (list: readonly Fact[]) => Fact[]): void {
    const lists = PARTS.map((part) => [part, change(factsOf(this.rest, part))] as const);
    this.rest = { ...this.rest, ...(Object.fromEntries(lists) as Pick<Copy, PartName>) };
  }

  /** Puts the anchors of all facts where the article has them, unless they stand there already. */
  private place(copy: Copy, renamed: ReadonlyMap<string, string>): void {
    const { state } = this.body;
    const now = anchorsIn(state);
    const old = new Map([...renamed].map(([from, to]) => [to, from]));
    const [held, lost]: [Held[], Lost[]] = [[], []];
    for (const part of PARTS)
      for (const fact of factsOf(copy, part)) {
        const former = old.get(fact.id) ?? fact.id;
        const kind = kindOf(part, fact);
        const isThere = [...now.held, ...now.lost].some(({ factId }) => factId === former);
        const standing = withAnchors({ ...fact, id: former }, state.doc, now).anchors;
        const placed = rangesOf(state.doc, fact, kind);
        if (isThere && (sameJson(standing, fact.anchors) || placed.held.length === 0)) {
          // What the fact says goes with the words that stand there now.
          const own = { factId: fact.id, kind };
          const isOwn = ({ factId }: Held | Lost): boolean => factId === former;
          for (const range of now.held.filter(isOwn))
            held.push({ ...range, ...own, exact: wordsOf(state.doc, range) });
          for (const range of now.lost.filter(isOwn)) lost.push({ ...range, ...own });
        } else {
          held.push(...placed.held);
          lost.push(...placed.lost);
        }
      }
    if (!sameJson([held, lost], [now.held, now.lost]))
      this.body.dispatch(changeAnchors(state.tr, { set: { held, lost } }));
  }
}

function wordsOf(doc: Node, { from, to, exact }: Held): string {
  return from < to ? wordsBetween(doc, from, to) : exact;
}
