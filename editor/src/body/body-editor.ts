import { history } from 'prosemirror-history';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { EditorState } from 'prosemirror-state';
import type { Command, Plugin, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block } from '../../../src/body/block.js';
import { anchors, anchorsIn } from './anchors/plugin.js';
import { toDoc } from './convert.js';
import { quotationsByDoubleClick } from './double-click.js';
import { highlights } from './highlights.js';
import { blockIds } from './ids.js';
import { typedMarkup } from './input-rules.js';
import { keys } from './keymap.js';
import { numbering } from './list-numbers.js';
import { normalization } from './normalized.js';
import { overtyping } from './overtyping.js';
import { pasting } from './paste/plugin.js';
import type { PasteReport } from './paste/plugin.js';

/** Snapshots of anchors are found by the depth of the history: it must not forget its beginning, which would move all depths. */
const WHOLE_HISTORY = 1_000_000;

/** What is shown of the text on purpose stands so far from the edges, in pixels: bar and tools lie over its top. */
const IN_SIGHT = { top: 140, bottom: 60, left: 0, right: 0 };

/** What a page adds to the text. */
export interface BodyOptions {
  /** Called with each transaction after it was applied. */
  readonly onChange?: (tr: Transaction) => void;
  /** Called where something that was pasted has no place in a body. */
  readonly onPaste?: (report: PasteReport) => void;
  /** Attributes of the text's element: its label, its language. */
  readonly attributes?: () => Record<string, string>;
  /** Whether nobody may write: another tab does, or the role forbids it. */
  readonly isReadOnly?: () => boolean;
}

/** The plugins of the text, without those of a page. The history comes before the anchors, which ask for its depth. */
export function bodyPlugins(options: BodyOptions, isInMark: () => boolean): Plugin[] {
  return [
    history({ depth: WHOLE_HISTORY, newGroupDelay: 500 }),
    normalization,
    blockIds,
    anchors,
    highlights,
    numbering,
    gapCursor(),
    dropCursor(),
    typedMarkup(),
    ...keys(isInMark),
    overtyping,
    quotationsByDoubleClick,
    pasting((report) => options.onPaste?.(report)),
  ];
}

/** The text of an open article: a document, with or without a view. */
export class BodyEditor {
  view: EditorView | null = null;
  private current: EditorState;

  constructor(
    body: readonly Block[],
    private readonly options: BodyOptions = {},
  ) {
    this.current = EditorState.create({
      doc: toDoc(body),
      plugins: bodyPlugins(options, () => this.isInMark()),
    });
  }

  get state(): EditorState {
    return this.current;
  }

  /** Shows the text in an element of the page. @returns what takes it out again */
  mount(element: HTMLElement): () => void {
    const view = new EditorView(
      { mount: element },
      {
        state: this.current,
        dispatchTransaction: (tr) => {
          this.dispatch(tr);
        },
        scrollThreshold: IN_SIGHT,
        scrollMargin: IN_SIGHT,
        editable: () => this.options.isReadOnly?.() !== true,
        attributes: () => ({ ...this.ownAttributes(), ...this.options.attributes?.() }),
      },
    );
    this.view = view;
    return () => {
      view.destroy();
      if (this.view === view) this.view = null;
    };
  }

  /** Applies a transaction, with what the plugins append to it. */
  readonly dispatch = (tr: Transaction): void => {
    this.current = this.current.applyTransaction(tr).state;
    this.view?.updateState(this.current);
    this.options.onChange?.(tr);
  };

  /** Runs a command. @returns whether it had something to do */
  run(command: Command): boolean {
    return command(this.current, this.dispatch, this.view ?? undefined);
  }

  /** Draws the text anew after something outside of it has changed: its language, or who may write. */
  refresh(): void {
    this.view?.setProps({});
  }

  private ownAttributes(): Record<string, string> {
    const box = { role: 'textbox', 'aria-multiline': 'true' };
    // What nobody may change is read by the keyboard all the same.
    return this.options.isReadOnly?.() === true ? { ...box, 'aria-readonly': 'true', tabindex: '0' } : box;
  }

  private isInMark(): boolean {
    const { $head } = this.current.selection;
    return anchorsIn(this.current).held.some(({ from, to }) => from <= $head.pos && $head.pos <= to);
  }
}
