import type { Node } from 'prosemirror-model';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import type { AnchorState } from '../body/anchors/plugin.js';
import type { FactKind, Held, Lost } from '../body/anchors/held.js';
import { lostOf } from '../body/anchors/held.js';
import { anchorsOf, spanOf } from '../body/anchors/spans.js';
import { wordsBetween } from '../body/text.js';
import { valueOf } from './copy.js';
import type { Fact, PartName } from './copy.js';

/** What a fact is shown as in the text. */
export function kindOf(part: PartName, fact: Fact): FactKind {
  if (part !== 'mentions') return part === 'quotes' ? 'quote' : 'figure';
  const isOrganization = ['organizationId', 'organization'].some((name) => valueOf(fact, name) != null);
  return isOrganization ? 'organization' : 'person';
}

/** The ranges of a fact's anchors. Those that can't be found are lost. */
export function rangesOf(doc: Node, fact: Fact, kind: FactKind): { held: Held[]; lost: Lost[] } {
  const [held, lost]: [Held[], Lost[]] = [[], []];
  for (const { state, ...anchor } of fact.anchors) {
    const of = { factId: fact.id, kind, exact: anchor.exact };
    const span = state === 'detached' ? null : spanOf(doc, anchor);
    if (span) held.push({ ...of, ...span });
    else lost.push(lostOf({ ...of, from: 0, to: 0 }, anchor.exact, 0));
  }
  return { held, lost };
}

/** The ranges in the text by their facts, for as long as they stand there. */
const byFact = new WeakMap<readonly Held[], ReadonlyMap<string, Held[]>>();

/** Where a fact stands in the text, in the order of the text. */
export function spansOf({ held }: AnchorState, factId: string): readonly Held[] {
  let spans = byFact.get(held);
  if (!spans) {
    const inText = held.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
    const grouped = new Map<string, Held[]>();
    for (const span of inText) grouped.set(span.factId, [...(grouped.get(span.factId) ?? []), span]);
    spans = grouped;
    byFact.set(held, spans);
  }
  return spans.get(factId) ?? [];
}

/** A fact with the anchors that the text gives it now, and with what says the same as its passage. */
export function withAnchors<T extends Fact>(fact: T, doc: Node, state: AnchorState): T {
  const spans = spansOf(state, fact.id);
  if (spans.length === 0) return { ...fact, anchors: fact.anchors.map(detached) };
  const anchors = spans.flatMap((span) => anchorsOf(doc, span));
  const followed = following(fact, doc, spans);
  return sameJson(anchors, fact.anchors) && Object.keys(followed).length === 0
    ? fact
    : { ...fact, ...followed, anchors };
}

function detached(anchor: Fact['anchors'][number]): Fact['anchors'][number] {
  return anchor.state === 'detached' ? anchor : { ...anchor, state: 'detached' };
}

/**
 * What a figure says it was printed as, and the words of a direct quote, follow an edit of their passage, as long as they said what stood
 * there. A value never does: whether it changes too is the editor's to say.
 */
function following(fact: Fact, doc: Node, spans: readonly Held[]): object {
  const was = spans.map(({ exact }) => exact).join(' ');
  const is = spans.map(({ from, to }) => wordsBetween(doc, from, to)).join(' ');
  if (was === is) return {};
  const printed = valueOf(fact, 'asPrinted');
  if (typeof printed === 'string') return printed === was ? { asPrinted: is } : {};
  if (valueOf(fact, 'kind') !== 'direct') return {};
  const text = valueOf(fact, 'text');
  if (text === was) return { text: is };
  return text === withoutStop(was) ? { text: withoutStop(is) } : {};
}

/** A comma or full stop before the closing mark may be left out of a quote. */
function withoutStop(words: string): string {
  return words.replace(/[,.]$/, '');
}
