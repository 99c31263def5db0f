import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Typing over a selection, told as it is. Read from the page afterwards it would be guessed: "4" over "4.2 million euros." reads as "4." with
 * the rest deleted, and the wrong full stop would be kept. Compositions are left to the browser.
 */
function typeOver(view: EditorView, event: InputEvent): boolean {
  const { selection } = view.state;
  if (event.inputType !== 'insertText' || !event.data || view.composing || event.isComposing) return false;
  if (selection.empty || !(selection instanceof TextSelection)) return false;
  event.preventDefault();
  view.dispatch(view.state.tr.insertText(event.data).scrollIntoView());
  return true;
}

export const overtyping = new Plugin({ props: { handleDOMEvents: { beforeinput: typeOver } } });
