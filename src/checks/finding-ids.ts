import { v5 } from 'uuid';
import type { AnchorView } from '../body/anchors/anchor.js';
import type { FactOf } from './check.js';
import type { CheckedArticle } from './checked-article.js';

/**
 * Names findings (UUIDv5, RFC 9562, section 5.5): the same finding has the same name whenever it is found. It is made of the code and
 * of the words of the passage, or, where a fact has no passage, of what the fact says; so it is the same before and after an article
 * is saved, when blocks and facts get their ids. Of several alike, the order of the text tells.
 */
export class FindingIds {
  readonly articleId: string;
  private readonly counts = new Map<string, number>();
  private readonly facts: ReadonlyMap<string, string>;

  constructor({ id, quotes, statistics }: CheckedArticle) {
    this.articleId = id;
    this.facts = new Map([
      ...quotes.map(({ id: fact, text }): [string, string] => [fact, text]),
      ...statistics.map(({ id: fact, value, asPrinted }): [string, string] => [fact, asPrinted ?? value]),
    ]);
  }

  /** To be asked in the order of the text. @param pointer what of a comparison is wrong: its direction is another finding than its percent */
  of(code: string, fact: FactOf | undefined, anchor: AnchorView | null, pointer: string): string {
    const words = anchor?.exact ?? (fact && this.facts.get(fact.id)) ?? '';
    const compared = /\/comparison\/(?<property>\w+)$/.exec(pointer)?.groups?.['property'];
    const alike = JSON.stringify([
      code,
      fact?.kind ?? null,
      words,
      ...(compared === undefined ? [] : [compared]),
    ]);
    const count = this.counts.get(alike) ?? 0;
    this.counts.set(alike, count + 1);
    return v5(`${alike}${count}`, this.articleId);
  }
}
