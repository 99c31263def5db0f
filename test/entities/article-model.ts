import type { Random } from '../../src/seed/random.js';

/** A reference, wherever it stands. */
export interface Reference {
  /** Of a byline, the name over it; each is written once. */
  readonly name: string;
  readonly place: 'mention' | 'quote' | 'byline';
  /** The person whom it was written for. It leads to what that person was merged into, for as long as that holds. */
  readonly person: string;
}

export interface ModelArticle {
  readonly id: string;
  readonly slug: string;
  references: readonly Reference[];
  /** What readers get: the references as published. */
  live: readonly Reference[] | null;
  /** What each revision says, the first first. */
  readonly history: (readonly Reference[])[];
  /** Readers saw it once. */
  wasPublic: boolean;
  state: 'writable' | 'withdrawn' | 'trashed';
}

export interface ModelMerge {
  readonly id: string;
  readonly into: string;
  readonly from: string;
}

const PLACES = ['byline', 'mention', 'quote'] as const;

/** What the service should hold, as simply as it can be said: references never change, and merges say where they lead. */
export class ArticleModel {
  readonly articles: ModelArticle[] = [];
  readonly merges: ModelMerge[] = [];
  readonly alive = new Set<string>();
  private written = 0;

  /** New references to people who are there, at most four. */
  someReferences(chance: Random): Reference[] {
    return Array.from({ length: chance.whole(1, 4) }, () => ({
      name: `Printed ${(this.written += 1)}`,
      place: chance.pick(PLACES),
      person: chance.pick([...this.alive]),
    }));
  }

  /** Whom a reference names now. */
  leadsTo({ person }: Reference): string {
    let found = person;
    for (let merge; (merge = this.merges.find(({ from }) => from === found));) found = merge.into;
    return found;
  }

  /** The people that some references name now, by place and in order. */
  namedBy(references: readonly Reference[]): string[] {
    return PLACES.flatMap((place) =>
      references.filter((one) => one.place === place).map((one) => `${place} ${this.leadsTo(one)}`),
    );
  }

  /** A new revision of an article: it with other references, or the same after a step of the workflow. */
  revised(article: ModelArticle, references = article.references): void {
    article.references = references;
    article.history.push(references);
  }

  merged(merge: ModelMerge): void {
    this.reviseThoseOf(merge.from);
    this.merges.push(merge);
    this.alive.delete(merge.from);
  }

  undone(merge: ModelMerge): void {
    this.merges.splice(this.merges.indexOf(merge), 1);
    this.alive.add(merge.from);
    this.reviseThoseOf(merge.from);
  }

  /** The articles that name somebody get a revision each. */
  private reviseThoseOf(person: string): void {
    for (const article of this.articles)
      if (article.references.some((one) => this.leadsTo(one) === person)) this.revised(article);
  }
}
