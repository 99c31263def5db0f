import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Problem } from '../kernel/http/problem.js';
import { fold } from '../kernel/values/fold.js';
import { lockKeys } from '../naming/free-slugs.js';
import { SlugTaken } from '../naming/naming.problems.js';
import type { PossibleDuplicate } from '../naming/references.js';
import { freeSlug, slugCandidates } from '../naming/slugs.js';

interface Bearer {
  readonly slug: string;
  readonly id: string;
  readonly headline: string;
}

/** What a new article is to be called, and who looks like it. */
export interface ChosenSlug {
  readonly slug: string;
  readonly possibleDuplicates: readonly PossibleDuplicate[];
}

/** Slugs of articles: unique in their language, and once public never given to another article. */
@Injectable()
export class ArticleSlugs {
  constructor(private readonly database: Database) {}

  /** A free slug made from the headline. In a transaction: it is locked until its end. */
  async choose(language: string, headline: string): Promise<ChosenSlug> {
    const candidates = slugCandidates(headline, 'article', language);
    await lockKeys(this.database, [`articles#${language}#${candidates[0] ?? ''}`]);
    const bearers = await this.bearers(language, candidates);
    const alike = bearers.filter((bearer) => fold(bearer.headline) === fold(headline));
    return {
      slug: await this.lockedFree(language, candidates, new Set(bearers.map(({ slug }) => slug))),
      possibleDuplicates: alike.map(({ id, headline: name }) => ({ id, name, because: 'same-headline' })),
    };
  }

  /** The wanted slug is locked already; one with a suffix may be given to another article at this very moment. */
  private async lockedFree(
    language: string,
    candidates: readonly string[],
    taken: ReadonlySet<string>,
  ): Promise<string> {
    const free = freeSlug(candidates, taken);
    if (free === candidates[0]) return free;
    await lockKeys(this.database, [`articles#${language}#${free}`]);
    const faster = await this.bearers(language, [free]);
    return faster.length === 0 ? free : this.lockedFree(language, candidates, new Set([...taken, free]));
  }

  /** @throws Problem 409 `slug-taken` */
  async refuseTaken(language: string, slug: string, id: string): Promise<void> {
    await lockKeys(this.database, [`articles#${language}#${slug}`]);
    const bearers = await this.bearers(language, [slug]);
    if (bearers.some((bearer) => bearer.id !== id))
      throw new Problem(SlugTaken, `Another article is, or was, at "${slug}".`);
  }

  private bearers(language: string, slugs: readonly string[]): Promise<Bearer[]> {
    return this.database.prepared<Bearer>(
      `SELECT slug, id, headline FROM articles WHERE language = $1 AND slug = ANY ($2) AND trashed_at IS NULL
       UNION SELECT p.slug, a.id, a.headline FROM public_slugs p JOIN articles a ON a.id = p.article_id
       WHERE p.language = $1 AND p.slug = ANY ($2)`,
      [language, slugs],
    );
  }
}
