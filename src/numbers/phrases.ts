import type { Token } from './tokens.js';

/** More words than any phrase of ours has. */
const MOST_WORDS = 6;

/** What a phrase means, and the token after it (or, read backwards, its first token). */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
}

/**
 * Phrases of a language and what they mean. Hyphens, full stops and apostrophes between words don't count, so that `US-Dollar`,
 * `U.S. dollar` and `us dollar` are one. A look-up reads a bounded number of tokens.
 */
export class Phrases<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  // Most words begin and end none.
  readonly #firsts = new Set<string>();
  readonly #lasts = new Set<string>();
  #longest = 0;

  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]> = []) {
    for (const [phrase, meaning] of entries) this.add(phrase, meaning);
  }

  /** The first meaning of a phrase stays. */
  add(phrase: string, meaning: Meaning): void {
    const words = phrase.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+|[^\s.\-‑'’]/gu) ?? [];
    const key = words.join(' ');
    if (words.length > MOST_WORDS || key === '' || this.#meanings.has(key)) return;
    this.#meanings.set(key, meaning);
    this.#firsts.add(words[0] ?? '');
    this.#lasts.add(words.at(-1) ?? '');
    this.#longest = Math.max(this.#longest, words.length);
  }

  /** Whether a phrase begins with the word. */
  begins(key: string): boolean {
    return this.#firsts.has(key);
  }

  /** The longest phrase that begins with the token. */
  after(tokens: readonly Token[], first: number): Found<Meaning> | undefined {
    if (!this.#firsts.has(tokens[first]?.key ?? '')) return undefined;
    let key = '';
    let found: Found<Meaning> | undefined;
    for (let i = first, words = 0; words < this.#longest && i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || (token.gap === 'line' && i > first)) break;
      if (isJoint(token)) {
        if (words === 0) break;
        continue;
      }
      key = words === 0 ? token.key : `${key} ${token.key}`;
      words += 1;
      const meaning = this.#meanings.get(key);
      if (meaning !== undefined) found = { meaning, at: i + 1 };
    }
    return found;
  }

  /** The longest phrase that ends just before the token. */
  before(tokens: readonly Token[], next: number): Found<Meaning> | undefined {
    let key = '';
    let found: Found<Meaning> | undefined;
    for (let i = next - 1, words = 0; words < this.#longest && i >= 0; i--) {
      const token = tokens[i];
      if (token === undefined || tokens[i + 1]?.gap === 'line') break;
      if (isJoint(token)) continue;
      if (words === 0 && !this.#lasts.has(token.key)) return undefined;
      key = words === 0 ? token.key : `${token.key} ${key}`;
      words += 1;
      const meaning = this.#meanings.get(key);
      if (meaning !== undefined) found = { meaning, at: i };
    }
    return found;
  }
}

function isJoint({ key }: Token): boolean {
  return key === '-' || key === '‑' || key === '.' || key === "'" || key === '’';
}
