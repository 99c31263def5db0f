import { Injectable } from '@nestjs/common';
import { invalid } from '../../kernel/problems/http.problems.js';

/** @returns the sections that have one of these identifiers or slugs */
type Known = (words: readonly string[]) => Promise<readonly { readonly id: string; readonly slug: string }[]>;

/** Which sections there are: said by whoever owns them. */
@Injectable()
export class SectionRegister {
  private lookUp: Known = () => Promise.resolve([]);

  register(known: Known): void {
    this.lookUp = known;
  }

  /** @throws Problem 422 for sections that don't exist, or none: who is limited to nothing could see nothing */
  async refuseUnknown(sections: readonly string[] | null | undefined): Promise<void> {
    if (sections == null) return;
    if (sections.length === 0)
      throw invalid([
        { pointer: '/sections', code: 'empty', message: 'must name a section; null is no limit' },
      ]);
    const known = (await this.lookUp(sections)).map(({ id }) => id);
    const unknown = sections.flatMap((id, i) => (known.includes(id) ? [] : [i]));
    const message = 'is not the identifier of a section';
    if (unknown.length > 0)
      throw invalid(unknown.map((i) => ({ pointer: `/sections/${i}`, code: 'unknown-reference', message })));
  }

  /** The identifier of each section that is named by its slug, or by its identifier; one that is unknown stays as it is. */
  async named(words: readonly string[]): Promise<string[]> {
    const known = await this.lookUp(words);
    return words.map((word) => known.find(({ slug }) => slug === word)?.id ?? word);
  }

  /** The identifiers of those that there are, in their order: other words may be meant for other programs. */
  async known(words: readonly string[]): Promise<string[]> {
    return (await this.lookUp(words)).map(({ id }) => id).sort();
  }
}
