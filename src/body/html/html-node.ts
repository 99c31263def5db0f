export type Namespace = 'html' | 'svg' | 'math' | 'other';

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What no element is called. */
export const TEXT = '#text';

/**
 * A node of a document that was read: an element, or a text (`name` is `#text`). Siblings form a linked list, so that the moves which the
 * HTML standard makes while it mends broken markup cost the same whatever the number of siblings.
 */
export class HtmlNode {
  parent: HtmlNode | null = null;
  first: HtmlNode | null = null;
  last: HtmlNode | null = null;
  previous: HtmlNode | null = null;
  next: HtmlNode | null = null;
  /** The contents of a `<template>`, which are not part of the tree. */
  inert: HtmlNode | null = null;
  /** The number of characters within. Known after `measure`. */
  length = 0;
  /** Whether a heading, a picture with its caption, a film or the like is within. Known after `measure`. */
  holdsContent = false;
  /** The number of paragraphs within. Known after `measure`. */
  paragraphs = 0;

  constructor(
    readonly name: string,
    readonly namespace: Namespace,
    readonly attributes: Attribute[],
    /** The characters of a text. */
    public text = '',
  ) {}

  get isText(): boolean {
    return this.name === TEXT;
  }

  /** The value of an attribute, by its name in lower case. */
  get(name: string): string | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** The classes that it names. */
  get classes(): readonly string[] {
    return this.get('class')?.split(/\s+/).filter(Boolean) ?? [];
  }

  *children(): Generator<HtmlNode> {
    for (let child = this.first; child; child = child.next) yield child;
  }

  /** All that is within, in the order of the document. */
  *descendants(): Generator<HtmlNode> {
    let node: HtmlNode | null = this.first;
    while (node) {
      yield node;
      let following: HtmlNode | null = node.first;
      for (let up: HtmlNode | null = node; !following && up && up !== this; up = up.parent)
        following = up.next;
      node = following;
    }
  }

  /** Puts a node among the children: before one of them, or at the end. */
  insert(node: HtmlNode, before: HtmlNode | null = null): void {
    const previous = before ? before.previous : this.last;
    node.parent = this;
    node.previous = previous;
    node.next = before;
    if (previous) previous.next = node;
    else this.first = node;
    if (before) before.previous = node;
    else this.last = node;
  }

  /** Takes the node out of its parent. */
  detach(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = this.previous = this.next = null;
  }
}
