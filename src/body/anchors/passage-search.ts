/** Where a passage was found: in which of the texts, and from which UTF-16 code unit on. */
export interface Find {
  readonly text: number;
  readonly start: number;
}

/** Whether a range of one of the texts may be a place at all; one that cuts a character in two is none. */
type IsPlace = (text: number, range: { readonly start: number; readonly end: number }) => boolean;

/**
 * Looks for many passages in one pass over the texts (Aho and Corasick, "Efficient string matching", 1975): time is linear in the length
 * of the texts, the passages and what is found, whatever they are.
 * @param atMost the maximum number of places of each passage; the first ones, in the order of the text. They may overlap.
 * @returns the places of each passage that was found
 */
export function findPassages(
  passages: Iterable<string>,
  texts: readonly string[],
  atMost: number,
  isPlace: IsPlace = () => true,
): Map<string, Find[]> {
  const distinct = [...new Set(passages)].filter((passage) => passage !== '');
  const trie = new PassageTrie(distinct);
  const found = distinct.map((): Find[] => []);
  let open = distinct.length;
  for (let index = 0; index < texts.length && open > 0; index++) {
    const text = texts[index] ?? '';
    trie.scan(text, (passage, end) => {
      const places = found[passage] ?? [];
      const start = end - (distinct[passage]?.length ?? 0);
      if (isPlace(index, { start, end })) places.push({ text: index, start });
      if (places.length < atMost) return true;
      return --open > 0 ? false : 'stop';
    });
  }
  return new Map(distinct.flatMap((passage, i) => (found[i]?.length ? [[passage, found[i]]] : [])));
}

/** Called at the end of each place; answers whether the passage is still looked for, or that none is. */
type OnFind = (passage: number, end: number) => boolean | 'stop';

/** Another in each process, so that nobody can write passages that fall on each other in the table. */
const SEED = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) | 1;

/** The beginnings of all passages as a tree; node 0 is the root. Children are found by a table of hashes. */
class PassageTrie {
  private nodes = 1;
  private readonly parent: Int32Array;
  private readonly unit: Uint16Array;
  private readonly table: Int32Array;
  /** The passage that ends at a node, plus one; 0 where none does, or enough were found. */
  private readonly ending: Int32Array;
  /** The node of the longest proper suffix that begins a passage. */
  private readonly suffix: Int32Array;
  /** The next node, from suffix to suffix, at which a passage may end. */
  private readonly shorter: Int32Array;

  constructor(passages: readonly string[]) {
    const most = 1 + passages.reduce((sum, { length }) => sum + length, 0);
    this.parent = new Int32Array(most);
    this.unit = new Uint16Array(most);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(most * 2)));
    this.ending = new Int32Array(most);
    passages.forEach((passage, i) => {
      this.ending[this.insert(passage)] = i + 1;
    });
    this.suffix = new Int32Array(this.nodes);
    this.shorter = new Int32Array(this.nodes);
    this.link(passages);
  }

  scan(text: string, onFind: OnFind): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      node = this.next(node, text.charCodeAt(i));
      if (node === 0) continue;
      for (let at = this.open(node); at !== 0; at = this.open(this.shorter[at] ?? 0)) {
        const goesOn = onFind((this.ending[at] ?? 0) - 1, i + 1);
        if (goesOn === 'stop') return;
        if (!goesOn) this.ending[at] = 0;
      }
    }
  }

  private insert(passage: string): number {
    let node = 0;
    for (let i = 0; i < passage.length; i++) {
      const unit = passage.charCodeAt(i);
      const slot = this.slot(node, unit);
      const known = this.table[slot] ?? 0;
      if (known === 0) {
        this.table[slot] = this.nodes;
        this.parent[this.nodes] = node;
        this.unit[this.nodes] = unit;
      }
      node = known === 0 ? this.nodes++ : known;
    }
    return node;
  }

  /** Nodes nearer to the root first: all passages are walked down together, and left where they end. */
  private link(passages: readonly string[]): void {
    const longestFirst = [...passages].sort((a, b) => b.length - a.length);
    const nodes = new Int32Array(passages.length);
    const linked = new Uint8Array(this.nodes);
    let left = longestFirst.length;
    for (let depth = 0; left > 0; depth++) {
      while (left > 0 && (longestFirst[left - 1]?.length ?? 0) <= depth) left--;
      for (let i = 0; i < left; i++) {
        const [parent, unit] = [nodes[i] ?? 0, longestFirst[i]?.charCodeAt(depth) ?? 0];
        const node = this.table[this.slot(parent, unit)] ?? 0;
        if (!linked[node]) this.linkNode(node, parent, unit);
        linked[node] = 1;
        nodes[i] = node;
      }
    }
  }

  private linkNode(node: number, parent: number, unit: number): void {
    const suffix = parent === 0 ? 0 : this.next(this.suffix[parent] ?? 0, unit);
    this.suffix[node] = suffix;
    this.shorter[node] = this.ending[suffix] ? suffix : (this.shorter[suffix] ?? 0);
  }

  /** The node of the longest beginning of a passage with which the text ends after this unit. */
  private next(from: number, unit: number): number {
    let node = from;
    for (;;) {
      const child = this.table[this.slot(node, unit)] ?? 0;
      if (child !== 0 || node === 0) return child;
      node = this.suffix[node] ?? 0;
    }
  }

  /** This node, or the next shorter one, at which a passage ends that is still looked for. What is skipped is skipped at once later. */
  private open(from: number): number {
    let node = from;
    while (node !== 0 && this.ending[node] === 0) {
      const shorter = this.shorter[node] ?? 0;
      if (shorter !== 0 && this.ending[shorter] === 0) this.shorter[node] = this.shorter[shorter] ?? 0;
      node = this.shorter[node] ?? 0;
    }
    return node;
  }

  /** The table index of a node's child for a unit, whether it exists or not. */
  private slot(node: number, unit: number): number {
    const mask = this.table.length - 1;
    let hash = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), SEED);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const child = this.table[slot] ?? 0;
      if (child === 0 || (this.parent[child] === node && this.unit[child] === unit)) return slot;
    }
  }
}
