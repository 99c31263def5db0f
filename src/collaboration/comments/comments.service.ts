import { Injectable } from '@nestjs/common';
import { mayDo, requirePermission } from '../../articles/article.access.js';
import { ArticleStore } from '../../articles/article.store.js';
import type { StoredArticle } from '../../articles/article.view.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { applied, blank, changedFields, refuseReadOnly } from '../../contract/writing/written.js';
import type { CompleteCreation } from '../../contract/writing/written-types.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { Forbidden } from '../../identity/identity.problems.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import { newId } from '../../kernel/values/uuid.js';
import { Comment } from './comment.dto.js';
import { CommentReferences } from './comment-references.js';
import { CommentStore } from './comment-store.js';
import { CommentAnswered } from './comments.problems.js';
import { CommentsQueries, toCommentView } from './comments.queries.js';
import { refuseFixed } from './refuse-fixed.js';

type Written = CompleteCreation<Comment, 'text'>;

/**
 * Changes of comments. None moves the revision of the article; but each locks it, so that anchors are placed in the text as it is, and
 * whoever follows the article hears of everything in its order.
 */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticleStore,
    private readonly queries: CommentsQueries,
    private readonly references: CommentReferences,
    private readonly comments: CommentStore,
    private readonly audit: Audit,
  ) {}

  /** @param ifMatch the article's revision; optional, and obeyed where it is sent */
  create(
    articleId: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Comment>,
  ): Promise<Comment> {
    return this.database.transaction(async () => {
      const article = await this.lock(articleId);
      await this.audit.obeyIfMatch(ifMatch, article);
      const written = body.creation('text');
      const errors: PointedError[] = [];
      const thread = await this.references.threadOf(article, written, errors);
      const comment = await this.made(article, written, errors);
      if (errors.length > 0) throw invalid(errors);
      refuseReadOnly(Comment, written, toCommentView(comment));
      await this.comments.write('create', comment, changedFields(Comment, blank(Comment), comment));
      if (thread?.resolved)
        await this.comments.write('reopen', changed(thread, { resolved: false }), ['resolved']);
      return toCommentView(comment);
    });
  }

  update(
    articleId: string,
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Comment>,
  ): Promise<Comment> {
    return this.database.transaction(async () => {
      const article = await this.lock(articleId);
      const present = await this.queries.find(articleId, id);
      const rights = rightsTo(present, article);
      require(rights.write || rights.resolve);
      await this.audit.requireCurrent(ifMatch, present);
      const written = refuseFixed(body.patch(), toCommentView(present));
      refuseReadOnly(Comment, written, toCommentView(present));
      const next = applied(Comment, present, written);
      const names = changedFields(Comment, present, next);
      if (names.length === 0) return toCommentView(present);
      require(names.every((name) => (name === 'resolved' ? rights.resolve : rights.write)));
      const errors: PointedError[] = [];
      await this.references.refuseUnfit(
        article,
        { mentions: next.mentions, before: present.mentions },
        errors,
      );
      if (names.includes('resolved') && next.replyTo !== null) errors.push(OF_A_REPLY);
      if (errors.length > 0) throw invalid(errors);
      const comment = changed(present, next);
      await this.comments.write(actionOf(present, comment), comment, names);
      return toCommentView(comment);
    });
  }

  remove(articleId: string, id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    return this.database.transaction(async () => {
      const article = await this.lock(articleId);
      const present = await this.queries.find(articleId, id);
      require(isAuthor(present) || mayDo('articles.delete', article));
      await this.audit.requireCurrent(ifMatch, present);
      if (await this.comments.hasReplies(present)) throw new Problem(CommentAnswered);
      await this.comments.remove(present);
    });
  }

  private async lock(articleId: string): Promise<StoredArticle> {
    const article = await this.articles.find(articleId, 'FOR UPDATE');
    requirePermission('comments.write', article);
    return article;
  }

  private async made(article: StoredArticle, written: Written, errors: PointedError[]): Promise<Comment> {
    const at = now().toISOString();
    const { id, name } = currentActor();
    if (written.resolved) errors.push(NOT_YET);
    if (written.anchor != null && written.factId != null) errors.push(OF_ONE);
    const mentions = [...(written.mentions ?? [])];
    await this.references.refuseUnfit(article, { mentions }, errors);
    return {
      id: newId(),
      revision: 1,
      articleId: article.id,
      text: written.text,
      anchor: await this.references.anchorOf(article, written, errors),
      factId: this.references.factOf(article, written, errors),
      replyTo: written.replyTo ?? null,
      mentions,
      resolved: false,
      resolvedBy: null,
      resolvedAt: null,
      createdAt: at,
      updatedAt: at,
      createdBy: { id, name },
    };
  }
}

const OF_ONE = {
  pointer: '/factId',
  code: 'not-with-anchor',
  message: "can't be given together with an anchor",
};
const NOT_YET = { pointer: '/resolved', code: 'not-at-creation', message: 'can be set by a change only' };
const OF_A_REPLY = {
  pointer: '/resolved',
  code: 'is-a-reply',
  message: 'is set on the comment that it replies to',
};

/** Words are their author's. What they ask for is done when their author says so, or whoever carries the article. */
function rightsTo(comment: Comment, article: StoredArticle): { write: boolean; resolve: boolean } {
  const write = isAuthor(comment);
  return { write, resolve: write || mayDo('articles.submit', article) };
}

function isAuthor({ createdBy }: Comment): boolean {
  return createdBy.id === currentActor().id;
}

/** @throws Problem 403 */
function require(allowed: boolean): void {
  if (!allowed) throw new Problem(Forbidden);
}

/** The next revision of a comment, changed now by whoever acts. */
function changed(present: Comment, change: Partial<Comment>): Comment {
  const { id, name } = currentActor();
  const updatedAt = now().toISOString();
  const next = { ...present, ...change, revision: present.revision + 1, updatedAt };
  if (next.resolved === present.resolved) return next;
  return next.resolved
    ? { ...next, resolvedAt: updatedAt, resolvedBy: { id, name } }
    : { ...next, resolvedAt: null, resolvedBy: null };
}

function actionOf(present: Comment, next: Comment): 'update' | 'resolve' | 'reopen' {
  if (present.resolved === next.resolved) return 'update';
  return next.resolved ? 'resolve' : 'reopen';
}
