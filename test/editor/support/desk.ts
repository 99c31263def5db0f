import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command, Plugin } from 'prosemirror-state';
import type { Block } from '../../../src/body/block.js';
import { anchorsIn, changeAnchors } from '../../../editor/src/body/anchors/plugin.js';
import { spanOf } from '../../../editor/src/body/anchors/spans.js';
import { bodyPlugins } from '../../../editor/src/body/body-editor.js';
import { toBlocks, toDoc } from '../../../editor/src/body/convert.js';
import { KEYS } from '../../../editor/src/body/keymap.js';
import { pastedText } from '../../../editor/src/body/paste/pasted.js';
import { sliceOf } from '../../../editor/src/body/paste/plugin.js';
import { textOf, wordsBetween } from '../../../editor/src/body/text.js';

export const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });

/** Somebody at the keyboard, without a browser: plugins that act on typed text are called as the view calls them. */
export class Desk {
  state: EditorState;

  constructor(...body: Block[]) {
    this.state = EditorState.create({ doc: toDoc(body), plugins: bodyPlugins({}, () => false) });
  }

  get blocks(): unknown[] {
    return toBlocks(this.state.doc).map((block) =>
      'text' in block
        ? [block.id.length > 3 ? '*' : block.id, block.type, block.text]
        : [block.id, block.type],
    );
  }

  readonly dispatch = (tr: EditorState['tr']): void => {
    this.state = this.state.applyTransaction(tr).state;
  };

  run(command: Command | undefined): boolean {
    return command?.(this.state, this.dispatch) ?? false;
  }

  at(from: number, to = from): this {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)));
    return this;
  }

  type(text: string): this {
    for (const character of text) {
      const { from, to } = this.state.selection;
      const view = { state: this.state, dispatch: this.dispatch, composing: false };
      const isTaken = this.state.plugins.some((plugin: Plugin) =>
        (plugin.props.handleTextInput as ((...given: unknown[]) => boolean) | undefined)?.call(
          plugin,
          view,
          from,
          to,
          character,
        ),
      );
      if (!isTaken) this.dispatch(this.state.tr.insertText(character, from, to));
    }
    return this;
  }

  key(name: string): boolean {
    return this.run(KEYS[name]);
  }

  paste(text: string): this {
    const slice = sliceOf(pastedText(text).blocks);
    this.dispatch(this.state.tr.replaceSelection(slice).setMeta('paste', true).setMeta('uiEvent', 'paste'));
    return this;
  }

  cut(): string {
    const { from, to } = this.state.selection;
    const text = wordsBetween(this.state.doc, from, to);
    this.dispatch(this.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
    return text;
  }

  mark(blockId: string, exact: string): this {
    const block = this.state.doc.children.find((node) => node.attrs['id'] === blockId);
    const start = textOf(block!).indexOf(exact);
    const span = spanOf(this.state.doc, { blockId, start, end: start + exact.length, exact })!;
    const held = { factId: exact, kind: 'figure', exact, ...span } as const;
    this.dispatch(changeAnchors(this.state.tr, { add: [held] }));
    return this;
  }

  /** The words that each fact stands on; null where they are lost. */
  get passages(): Record<string, string | null> {
    const { held, lost } = anchorsIn(this.state);
    return Object.fromEntries([
      ...lost.map(({ factId }) => [factId, null] as const),
      ...held.map(({ factId, from, to }) => [factId, wordsBetween(this.state.doc, from, to)] as const),
    ]);
  }
}
