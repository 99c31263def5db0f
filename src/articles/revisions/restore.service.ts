import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { changedFields, writableNames } from '../../contract/writing/written.js';
import { Audit } from '../../identity/audit.js';
import { Database } from '../../kernel/database/database.js';
import { noteReferences } from '../../entities/merging/note-references.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { sameJson } from '../../kernel/values/same-json.js';
import { requirePermission } from '../article.access.js';
import { ArticleChanges } from '../article-changes.js';
import { Article } from '../article.dto.js';
import { ArticleSlugs } from '../article-slugs.js';
import { ArticleStore } from '../article.store.js';
import type { StoredArticle } from '../article.view.js';
import { EntityReferences } from '../references/entity-references.js';
import { articleFields, statisticFields } from '../references/reference-fields.js';

/**
 * What an old state does not bring back: how far the article is in its workflow, whose work it is, and a promise that was made to somebody
 * outside.
 */
const OF_THE_PRESENT = ['embargoUntil', 'assigneeId', 'dueAt'];

/** Makes an article again what one of its revisions says, as a new revision. */
@Injectable()
export class RestoreService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly changes: ArticleChanges,
    private readonly references: EntityReferences,
    private readonly slugs: ArticleSlugs,
    private readonly audit: Audit,
  ) {}

  restore(id: string, number: number, ifMatch: RevisionCondition | undefined): Promise<Article> {
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      const was = await this.store.writableRevision(id, number);
      if (!was) throw new Problem(NotFound, `The article has no revision ${number}.`);
      requirePermission('articles.edit', present);
      await this.store.obeyIfMatch(ifMatch, present);
      const next = await this.restored(present, was.article);
      const article = await this.changes.saveRevision(present, next, {
        changed: changedIn(present, next),
        cause: 'restore',
        action: 'restore',
        // One that was made from the headline goes on following it.
        slug: present.slugGiven === false ? undefined : next.slug,
      });
      // It says again whom it was written for, once what they were merged by is undone.
      if (was.led.length > 0 && article !== present)
        await this.database.send(noteReferences(was.led, { id, since: article.revision }));
      return this.store.view(article);
    });
  }

  private async restored(present: StoredArticle, was: StoredArticle): Promise<StoredArticle> {
    const names = writableNames(Article).filter((name) => !OF_THE_PRESENT.includes(name));
    const content = Object.entries(was).filter(([name]) => names.includes(name));
    const next: StoredArticle = { ...present, ...Object.fromEntries(content) };
    const last = await this.lastRevisions(present, was);
    next.quotes = next.quotes.map((quote) => withRevision(quote, present.quotes, last));
    next.statistics = next.statistics.map((statistic) => withRevision(statistic, present.statistics, last));
    await this.nameAnew(next);
    // An address that somebody else has taken meanwhile is not given back.
    if (next.slug !== present.slug && (await this.slugs.reclaim(next)) !== next.slug)
      next.slug = present.slug;
    return next;
  }

  /** The last revisions of facts that come back: an ETag is never given twice. */
  private lastRevisions(present: StoredArticle, was: StoredArticle): Promise<ReadonlyMap<string, number>> {
    const there = new Set([...present.quotes, ...present.statistics].map(({ id }) => id));
    const gone = [...was.quotes, ...was.statistics].filter(({ id }) => !there.has(id));
    return this.audit.lastRevisions(gone.map(({ id }) => id));
  }

  /** Sections and indicators bear their names of now. */
  private async nameAnew(next: StoredArticle): Promise<void> {
    const { section } = next;
    next.statistics = next.statistics.map((statistic) => ({ ...statistic }));
    await this.references.resolve([
      ...articleFields(next, section ? { section: { id: section.id } } : {}),
      ...next.statistics.flatMap((statistic, i) =>
        statisticFields({
          pointer: `/statistics/${i}`,
          present: statistic,
          next: statistic,
          written: statistic.indicator ? { indicator: { id: statistic.indicator.id } } : undefined,
        }),
      ),
    ]);
  }
}

interface Fact {
  readonly id: string;
  readonly revision: number;
}

/** Of a fact that says something else than it does now, the next one. */
function withRevision<T extends Fact>(fact: T, present: readonly T[], last: ReadonlyMap<string, number>): T {
  const now = present.find(({ id }) => id === fact.id);
  if (!now) return { ...fact, revision: (last.get(fact.id) ?? fact.revision) + 1 };
  // To carry its anchors along with the text is no change of a fact.
  const isSame = fact.revision === now.revision || sameJson({ ...fact, revision: now.revision }, now);
  return { ...fact, revision: isSame ? now.revision : now.revision + 1 };
}

function changedIn(present: StoredArticle, next: StoredArticle): string[] {
  const facts = (all: readonly Fact[]): unknown[] => all.map(({ id, revision }) => [id, revision]);
  return changedFields(Article, present as Article, next as Article).filter((name) =>
    name === 'quotes' || name === 'statistics' ? !sameJson(facts(present[name]), facts(next[name])) : true,
  );
}
