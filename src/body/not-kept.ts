/** What a body may hold that has no place in blocks. Words that readers see are never among it. */
export const NOT_KEPT_KINDS = [
  'link',
  'image',
  'embed',
  'table',
  'drawing',
  'formula',
  'form',
  'list-number',
  'script',
  'style',
  'hidden-text',
  'front-matter',
] as const;
export type NotKeptKind = (typeof NOT_KEPT_KINDS)[number];

/** The maximum length of an example. */
export const MAX_EXAMPLE = 200;

export interface NotKept {
  kind: NotKeptKind;
  count: number;
  /** The first one: an address, the beginning of a text. */
  example: string;
}

/** Counts what is not kept while a body is read. */
export class NotKeptCount {
  private readonly kinds = new Map<NotKeptKind, NotKept>();

  add(kind: NotKeptKind, example: string): void {
    const known = this.kinds.get(kind);
    if (known) known.count++;
    else this.kinds.set(kind, { kind, count: 1, example: shortened(example) });
  }

  all(): NotKept[] {
    return NOT_KEPT_KINDS.flatMap((kind) => this.kinds.get(kind) ?? []);
  }
}

function shortened(text: string): string {
  const line = text
    .slice(0, 4 * MAX_EXAMPLE)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length <= MAX_EXAMPLE
    ? line
    : `${line.slice(0, MAX_EXAMPLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
