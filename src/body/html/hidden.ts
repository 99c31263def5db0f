import type { NotKeptCount, NotKeptKind } from '../not-kept.js';
import type { HtmlNode } from './html-node.js';
import { beginningOf } from './plain-text.js';
import type { Style } from './style.js';

/** Whether readers of the page do not see an element. */
export function isHidden(node: HtmlNode, style: Style): boolean {
  if (style.hidden) return true;
  const hidden = node.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return node.name === 'dialog' && !node.has('open');
}

const KINDS: Record<string, NotKeptKind> = {
  a: 'link',
  area: 'link',
  img: 'image',
  iframe: 'embed',
  video: 'embed',
  audio: 'embed',
  object: 'embed',
  embed: 'embed',
  table: 'table',
  svg: 'drawing',
  canvas: 'drawing',
  math: 'formula',
  script: 'script',
  style: 'style',
};

/** Counts what a hidden element holds: its words as one text. */
export function countHidden(node: HtmlNode, lost: NotKeptCount): void {
  const content = node.inert ?? node;
  const words = beginningOf(content);
  if (words !== '') lost.add('hidden-text', words);
  countUnshown(node, lost);
  for (const inner of content.descendants()) countUnshown(inner, lost);
}

/** Counts an element that is not shown, if it is more than words. */
export function countUnshown(node: HtmlNode, lost: NotKeptCount): void {
  const kind = Object.hasOwn(KINDS, node.name) ? KINDS[node.name] : undefined;
  if (!kind || (kind === 'link' && !node.has('href'))) return;
  lost.add(kind, node.get('href') ?? node.get('src') ?? `<${node.name}>`);
}
