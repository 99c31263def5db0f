import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Problem } from '../kernel/problems/problem.js';
import { fold } from '../kernel/values/fold.js';
import { lockKeys } from '../entities/free-slugs.js';
import { SlugTaken } from '../entities/entities.problems.js';
import type { PossibleDuplicate } from '../entities/references.js';
import { freeSlug, slugCandidates } from '../entities/slugs.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Article } from './article.dto.js';
import type { StoredArticle } from './article.view.js';
import { sql } from '../kernel/database/sql.js';

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

  /**
   * A free slug made from the headline. In a transaction: it is locked until its end.
   * @param own the id of the article that is to get it, if it has one already
   */
  async choose(language: string, headline: string, own?: string): Promise<ChosenSlug> {
    const candidates = slugCandidates(headline, 'article', language);
    await lockKeys(this.database, [`articles#${language}#${candidates[0] ?? ''}`]);
    const bearers = (await this.bearers(language, candidates)).filter(({ id }) => id !== own);
    const alike = bearers.filter((bearer) => fold(bearer.headline) === fold(headline));
    return {
      slug: await this.lockedFree(language, candidates, new Set(bearers.map(({ slug }) => slug))),
      possibleDuplicates: alike.map(({ id, headline: name }) => ({ id, name, because: 'same-headline' })),
    };
  }

  /** The slug that an article has, if nobody took it meanwhile; else one that is made from it. */
  async reclaim({ language, slug, id }: StoredArticle): Promise<string> {
    await lockKeys(this.database, [`articles#${language}#${slug}`]);
    const others = (await this.bearers(language, [slug])).filter((bearer) => bearer.id !== id);
    return others.length === 0 ? slug : (await this.choose(language, slug)).slug;
  }

  /** Gives the next revision of an article its slug, in place. @throws Problem 409 `slug-taken` */
  async renew(present: StoredArticle, next: StoredArticle, written: Patch<Article>): Promise<void> {
    if (!next.slug || (written.slug == null && follows(present, next))) {
      next.slug = (await this.choose(next.language, next.headline, next.id)).slug;
      next.slugGiven = false;
      return;
    }
    if (next.slug !== present.slug) next.slugGiven = true;
    if (next.slug !== present.slug || next.language !== present.language)
      await this.refuseTaken(next.language, next.slug, next.id);
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
      throw new Problem(SlugTaken, `The slug "${slug}" belongs, or belonged, to another article.`);
  }

  private bearers(language: string, slugs: readonly string[]): Promise<Bearer[]> {
    return this.database.prepared<Bearer>(
      sql`SELECT slug, id, headline FROM articles WHERE language = ${language} AND slug = ANY (${slugs}) AND trashed_at IS NULL
       UNION SELECT p.slug, a.id, a.headline FROM public_slugs p JOIN articles a ON a.id = p.article_id
       WHERE p.language = ${language} AND p.slug = ANY (${slugs})`,
    );
  }
}

/** A slug that was made from the headline follows it, until the article is public, or a publication waits for its time. */
function follows(
  { slugGiven, firstPublishedAt, scheduledRevision, ...present }: StoredArticle,
  next: StoredArticle,
): boolean {
  if (slugGiven || firstPublishedAt !== null || scheduledRevision !== null) return false;
  const [before, after] = [present, next].map(({ headline, language }) =>
    slugCandidates(headline, 'article', language).at(0),
  );
  return before !== after || present.language !== next.language;
}
