import { Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Block } from '../../../../src/body/block.js';
import { InvalidBody } from '../../../../src/body/invalid-body.js';
import type { NotKept } from '../../../../src/body/not-kept.js';
import { toNode } from '../convert.js';
import { schema } from '../schema.js';
import { textOf } from '../text.js';
import { htmlNodeOf } from './dom-tree.js';
import { pastedHtml, pastedText } from './pasted.js';
import type { Pasted } from './pasted.js';
import { inertHtml } from './inert-html.js';
import { trusted } from './trusted.js';

/** What the page tells about a paste. */
export interface PasteReport {
  /** What has no place in a body. */
  readonly notKept: readonly NotKept[];
  /** Why nothing was pasted: it is longer than a body may be. */
  readonly refused?: string;
}

/**
 * Reads what is pasted or dropped: from other programs as the service reads HTML, from this page as it was. It comes before ProseMirror's
 * own reading, which would have the browser parse styles.
 */
export function pasting(report: (report: PasteReport) => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => taken(event, paste(view, event.clipboardData, report)),
        drop(view, event) {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          // What is dragged within the text is moved by ProseMirror.
          return (
            at !== null && !view.dragging && taken(event, paste(view, event.dataTransfer, report, at.pos))
          );
        },
      },
      clipboardTextParser: (text) => sliceOf(pastedText(text).blocks),
      clipboardTextSerializer: (slice) => textsOf(slice.content),
    },
  });
}

function taken(event: Event, isTaken: boolean): boolean {
  if (isTaken) event.preventDefault();
  return isTaken;
}

function paste(
  view: EditorView,
  data: DataTransfer | null,
  report: (report: PasteReport) => void,
  at?: number,
): boolean {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  // `shiftKey` is how ProseMirror knows "paste as text"; what was copied here has its blocks' ids, and is read by ProseMirror.
  const isPlain = (view as unknown as { input?: { shiftKey: boolean } }).input?.shiftKey === true;
  if ((html === '' && text === '') || !view.editable) return false;
  if (html.includes('data-pm-slice') && html.includes('data-block')) return false;
  const read = (): Pasted => (html === '' || isPlain ? pastedText(text) : pastedHtml(html, parsed));
  try {
    const { blocks, notKept } = read();
    if (blocks.length > 0) insert(view, sliceOf(blocks), at);
    if (notKept.length > 0) report({ notKept });
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    report({ notKept: [], refused: error.problems[0]?.message ?? '' });
  }
  return true;
}

function parsed(html: string): ReturnType<typeof htmlNodeOf> {
  return htmlNodeOf(new DOMParser().parseFromString(trusted(inertHtml(html)), 'text/html'));
}

function insert(view: EditorView, slice: Slice, at: number | undefined): void {
  const { tr } = view.state;
  if (at === undefined) tr.replaceSelection(slice);
  else tr.replaceRange(at, at, slice);
  view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView());
}

/** Blocks as a piece of a document, without ids: words at its ends join the text around. In a cell, or a caption, all is one line. */
export function sliceOf(blocks: readonly Block[]): Slice {
  const nodes = blocks
    .map((block) => toNode(block))
    .map((node) => node.type.create({ ...node.attrs, id: null }, node.content, node.marks));
  const content = Fragment.fromArray(nodes);
  return Slice.maxOpen(content);
}

/** Blocks part by blank lines, as in the text that the service reads. */
function textsOf(content: Fragment): string {
  const texts: string[] = [];
  content.forEach((node) =>
    texts.push(node.isText ? (node.text ?? '') : node.type === schema.nodes['text'] ? '' : textOf(node)),
  );
  return texts.join('\n\n');
}
