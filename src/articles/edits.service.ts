import { Injectable } from '@nestjs/common';
import type { BodyOutcome } from '../body/body-reader.js';
import { matches, requireIfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { refuseReadOnly } from '../contract/writing/written.js';
import { Database } from '../kernel/database/database.js';
import { Invalid } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { requirePermission, withKnownSection } from './article.access.js';
import { ArticleChanges } from './article-changes.js';
import { Article } from './article.dto.js';
import { ArticleStore } from './article.store.js';
import { toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import { ArticleWriter, notKeptOf } from './article-writer.js';
import type { WrittenArticle } from './article-writer.js';
import type { ChangeArticle } from './change-article.dto.js';
import { ArticleWork } from './merging/article-work.js';
import type { MergedArticle } from './merging/merge-articles.js';
import { toMergedView } from './merging/merged-view.js';

/** A write as its client meant it, and what it comes to beside what others saved meanwhile. */
interface Merge {
  readonly yours: WrittenArticle;
  readonly result: MergedArticle;
}

/** Merge patches of articles; one that was made from an older revision is merged, if it asks for that and can be. */
@Injectable()
export class EditsService {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly writer: ArticleWriter,
    private readonly changes: ArticleChanges,
    private readonly work: ArticleWork,
  ) {}

  async update(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Article>,
    { merge }: ChangeArticle = {},
  ): Promise<Article> {
    const read = await this.writer.readBody(body);
    return this.database.transaction(async () => {
      const present = await this.store.find(id, 'FOR UPDATE');
      requirePermission('articles.edit', present);
      const condition = requireIfMatch(ifMatch);
      const answer = matches(condition, present.revision)
        ? await this.change(present, body, read)
        : await this.mergeStale(present, condition, { body, read, isAutomatic: merge === 'auto' });
      return merge === 'auto' ? { merged: [], ...answer } : answer;
    });
  }

  private async change(
    present: StoredArticle,
    body: UncheckedBody<Article>,
    read: BodyOutcome | undefined,
  ): Promise<Article> {
    const written = body.patch();
    refuseReadOnly(Article, written, () => toArticleView(present));
    const { article, resolved, notKept } = await this.changes.revise(present, written, { body: read });
    return Object.assign(await this.store.view(article), { resolved }, notKeptOf(notKept));
  }

  /** @throws Problem 412, unless the write asks to be merged and nothing is in conflict */
  private async mergeStale(
    present: StoredArticle,
    condition: RevisionCondition,
    write: Write & { readonly isAutomatic: boolean },
  ): Promise<Article> {
    const base = await this.baseOf(present, condition);
    const merge = base && (await this.merge(base, present, write));
    if (!merge || !write.isAutomatic || merge.result.conflicts.length > 0)
      throw await this.refusal(present, condition, merge);
    const { yours, result } = merge;
    const slug = yours.next.slug === base.slug ? undefined : yours.next.slug;
    const article = await this.changes.saveRevision(present, result.article, {
      changed: result.changed,
      slug,
    });
    const { resolved, notKept } = yours;
    return {
      ...(await this.store.view(article)),
      merged: [...result.merged],
      resolved: [...resolved],
      ...notKeptOf(notKept),
    };
  }

  /** The newest revision that the client read; undefined if its tags are of none. */
  private async baseOf(
    { id, revision }: StoredArticle,
    { revisions }: RevisionCondition,
  ): Promise<StoredArticle | undefined> {
    const known = revisions === 'any' ? [] : revisions.filter((number) => number < revision);
    const base = known.length === 0 ? undefined : await this.store.writableRevision(id, Math.max(...known));
    // It is shown where it is in conflict.
    return base && withKnownSection(base.article);
  }

  /** @throws Problem 422 for a write that is to be merged. A write that is refused for its revision alone must not report other faults. */
  private async merge(
    base: StoredArticle,
    theirs: StoredArticle,
    { body, read, isAutomatic }: Write & { readonly isAutomatic: boolean },
  ): Promise<Merge | undefined> {
    try {
      const written = body.patch();
      refuseReadOnly(Article, written, () => toArticleView(base));
      const yours = await this.writer.apply(base, written, { body: read });
      return { yours, result: await this.work.merge({ base, theirs, yours: yours.next }) };
    } catch (error) {
      if (!isAutomatic && error instanceof Problem && error.kind === Invalid) return undefined;
      throw error;
    }
  }

  /** What the write names for the first time is not created: its transaction is undone. */
  private async refusal(
    present: StoredArticle,
    condition: RevisionCondition,
    merge: Merge | undefined,
  ): Promise<Problem> {
    const { kind, detail, extensions } = await this.store.stale(condition, present);
    if (!merge) return new Problem(kind, detail, extensions);
    const { yours, result } = merge;
    const { merged, conflicts } = toMergedView(
      await this.store.view(result.article),
      result.conflicts,
      present,
      yours.resolved,
    );
    return new Problem(kind, detail, { ...extensions, merged, conflicts });
  }
}

interface Write {
  readonly body: UncheckedBody<Article>;
  readonly read: BodyOutcome | undefined;
}
