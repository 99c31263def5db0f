import type { EditorView } from 'prosemirror-view';
import type { AnchorView } from '../../../src/body/anchors/anchor.js';
import { anchorsIn, changeAnchors } from '../body/anchors/plugin.js';
import { spanOf } from '../body/anchors/spans.js';
import type { Span } from '../body/anchors/spans.js';
import type { BodyEditor } from '../body/body-editor.js';
import { selectWithinQuotes } from '../body/commands.js';
import { findAll, findNext, replaceAll, replaceNext } from '../body/find.js';
import type { Search } from '../body/find.js';
import { highlight, highlightsOf } from '../body/highlights.js';
import { textOf } from '../body/text.js';
import type { FigureProposal } from '../facts/figure-proposal.js';
import { proposeQuote } from '../facts/quote-proposal.js';
import type { QuoteProposal } from '../facts/quote-proposal.js';
import { spansOf } from './fact-anchors.js';
import { passageAt } from './passage.js';
import type { Passage, PassageKind } from './passage.js';
import { select, textCommand } from './text-commands.js';
import type { TextCommand } from './text-commands.js';

/** A finding of the checks, as far as the text shows it. */
interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly anchor: AnchorView | null;
}

/** What the page does with the text, apart from typing. */
export class TextTools {
  constructor(private readonly body: BodyEditor) {}

  focus(): void {
    this.body.view?.focus();
    // One that is only read takes the focus by itself, and no caret.
    if (this.body.view?.editable === false) this.body.view.dom.focus();
  }

  /** @returns whether there was something to do */
  command(name: TextCommand, argument?: string): boolean {
    return this.body.run(textCommand(name, argument));
  }

  /** What marking would mark. */
  passage(kind: PassageKind): Passage | null {
    return passageAt(this.body.state, kind);
  }

  /** Shows a passage while a form about it has the focus, in which the browser shows no selection; null ends it. */
  hold(passage: Span | null): void {
    this.body.dispatch(highlight(this.body.state.tr, 'held-passage', passage ? [passage] : []));
  }

  /** What a form for a quote begins with. @param names that the article mentions */
  proposeQuote({ from, to }: Passage, names: readonly string[] = []): QuoteProposal {
    const start = this.body.state.doc.resolve(from);
    const end = Math.min(to - start.start(), start.parent.content.size);
    return proposeQuote(textOf(start.parent), { start: start.parentOffset, end }, names);
  }

  /**
   * What a form for a figure begins with, read from the passage, or around the caret. The reader of numbers is fetched when it is first
   * needed. @param language of the article
   */
  async proposeFigure(language: string): Promise<(FigureProposal & Passage) | null> {
    const { selection } = this.body.state;
    const { $from: start, to } = selection;
    if (!start.parent.isTextblock) return null;
    const { proposeFigure } = await import('../facts/figure-proposal.js');
    const end = Math.min(to - start.start(), start.parent.content.size);
    const figure = proposeFigure(textOf(start.parent), { start: start.parentOffset, end }, language);
    if (!figure) return null;
    const from = start.start() + figure.start;
    return { ...figure, text: figure.asPrinted, from, to: start.start() + figure.end };
  }

  /** Selects a fact's passage and shows it. @returns whether it stands in the text */
  goTo(key: string): boolean {
    const { state } = this.body;
    const [span] = spansOf(anchorsIn(state), key);
    if (!span) return false;
    this.body.dispatch(changeAnchors(state.tr, { active: key }));
    this.show(span);
    return true;
  }

  /** Selects the passage of a finding or a comment and shows it. */
  goToAnchor(anchor: AnchorView): boolean {
    const span = spanOf(this.body.state.doc, anchor);
    if (!span) return false;
    this.show(span);
    return true;
  }

  /** Selects a range and shows it. The focus goes first: of a text without it, no selection is drawn and nothing scrolled. */
  private show({ from, to }: Span): void {
    this.focus();
    this.body.run(select(from, to));
    const { view } = this.body;
    if (view?.editable === false) elementAt(view, from)?.scrollIntoView({ block: 'center' });
  }

  /** Replaces a passage, as a remedy proposes; the fact on it stays. @returns whether the passage is still there */
  replaceAt(anchor: AnchorView, text: string): boolean {
    const { state } = this.body;
    const span = spanOf(state.doc, anchor);
    if (!span) return false;
    const marks = state.doc.nodeAt(span.from)?.marks ?? [];
    this.body.dispatch(
      state.tr.replaceWith(span.from, span.to, state.schema.text(text.normalize('NFC'), marks)),
    );
    return true;
  }

  /** Shows findings on the text, until their words are touched. Those that stand nowhere in it are in the list only. */
  setFindings(findings: readonly Finding[]): void {
    const { doc, tr } = this.body.state;
    const placed = findings.flatMap(({ id, severity, anchor }) => {
      const span = anchor && spanOf(doc, anchor);
      return span ? [{ ...span, id, kind: severity }] : [];
    });
    this.body.dispatch(highlight(tr, 'finding', placed));
  }

  /** The findings whose words are still what was checked, by their ids. */
  standingFindings(): ReadonlySet<string> {
    return new Set(highlightsOf(this.body.state, 'finding').flatMap(({ id }) => id ?? []));
  }

  /** Selects what is within the quotation marks around the caret, as a double-click does. */
  selectQuotation(): boolean {
    const { state } = this.body;
    const selection = selectWithinQuotes(state.selection.$from);
    if (selection) this.body.dispatch(state.tr.setSelection(selection));
    return selection !== null;
  }

  /** Shows all places of a text; null ends it. @returns how many there are */
  search(search: Search | null): number {
    const { doc, tr } = this.body.state;
    const places = search ? findAll(doc, search) : [];
    this.body.dispatch(highlight(tr, 'search', places));
    return places.length;
  }

  findNext(search: Search, by: 1 | -1 = 1): boolean {
    return this.body.run(findNext(search, by));
  }

  replaceNext(search: Search, by: string): boolean {
    return this.body.run(replaceNext(search, by));
  }

  replaceAll(search: Search, by: string): boolean {
    return this.body.run(replaceAll(search, by));
  }
}

function elementAt(view: EditorView, position: number): Element | null {
  const { node } = view.domAtPos(position);
  return node instanceof Element ? node : node.parentElement;
}
