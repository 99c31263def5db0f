import type { PlainMarkType } from '../mark.js';
import type { HtmlNode } from './html-node.js';
import type { Style } from './style.js';

/** How words are shown. Equal ones need not be the same object. */
export interface Format {
  readonly marks: ReadonlySet<PlainMarkType>;
  readonly href: string | null;
}

export const UNFORMATTED: Format = { marks: new Set(), href: null };

const MARKS = new Map<string, PlainMarkType>([
  ...['b', 'strong'].map((name) => [name, 'bold'] as const),
  ...['i', 'em', 'cite', 'var', 'dfn'].map((name) => [name, 'italic'] as const),
  ...['u', 'ins'].map((name) => [name, 'underline'] as const),
  ...['s', 'del', 'strike'].map((name) => [name, 'strike'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'] as const),
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

/** The format within an element: what it was around it, what the element means, and what its style adds or takes away. */
export function formatWithin(outer: Format, node: HtmlNode, style: Style): Format {
  const meant = MARKS.get(node.name);
  const { bold, italic, underline, strike, raised } = style;
  if (!meant && bold === undefined && italic === undefined && !underline && !strike && !raised) return outer;
  const marks = new Set(outer.marks);
  const set = (mark: PlainMarkType, is: boolean | undefined): void => {
    if (is === true) marks.add(mark);
    else if (is === false) marks.delete(mark);
  };
  if (meant) marks.add(meant);
  set('bold', bold);
  set('italic', italic);
  // Links are underlined because they are links.
  if (outer.href === null) set('underline', underline);
  set('strike', strike);
  if (raised) marks.add(raised);
  return { ...outer, marks };
}
