import { Injectable } from '@nestjs/common';
import { ArticleStore } from '../../articles/article.store.js';
import { toAnchorView } from '../../body/anchors/anchor.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Listing } from '../../lists/listing.js';
import type { Page } from '../../lists/page.js';
import type { Comment, ListComments } from './comment.dto.js';

/** A reply is resolved with the comment that it replies to. */
const SOURCE = {
  name: 'comments',
  from: sql`comments c JOIN users author ON author.id = c.created_by LEFT JOIN comments thread ON thread.id = c.reply_to
    LEFT JOIN users resolver ON resolver.id = coalesce(thread.resolved_by, c.resolved_by)`,
  json: {
    id: sql`c.id`,
    revision: sql`c.revision`,
    articleId: sql`c.article_id`,
    text: sql`c.text`,
    anchor: sql`c.anchor`,
    factId: sql`c.fact_id`,
    replyTo: sql`c.reply_to`,
    mentions: sql`c.mentions`,
    resolved: sql`resolver.id IS NOT NULL`,
    resolvedBy: sql`CASE WHEN resolver.id IS NOT NULL THEN json_build_object('id', resolver.id, 'name', resolver.name) END`,
    resolvedAt: sql`rfc3339(coalesce(thread.resolved_at, c.resolved_at))`,
    createdAt: sql`rfc3339(c.created_at)`,
    updatedAt: sql`rfc3339(c.updated_at)`,
    createdBy: sql`json_build_object('id', author.id, 'name', author.name)`,
  },
  id: sql`c.id`,
  defaultSort: 'createdAt',
  sorts: {
    createdAt: { by: sql`c.created_at`, type: 'timestamptz' },
    updatedAt: { by: sql`c.updated_at`, type: 'timestamptz' },
  },
} as const;

/** What is said about an article. */
@Injectable()
export class CommentsQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
  ) {}

  async list(articleId: string, query: ListComments): Promise<Page<Comment>> {
    await this.store.requireReadable(articleId);
    const page = await this.ofArticle(articleId)
      .filter(query.resolved, (resolved) => sql`(resolver.id IS NOT NULL) = ${resolved}`)
      .either(sql`c.fact_id`, query.factId, 'uuid')
      .either(sql`c.reply_to`, query.replyTo, 'uuid')
      .either(sql`c.created_by`, query.createdBy, 'uuid')
      .filter(query.mentions, (mentions) => sql`c.mentions && ${mentions}::uuid[]`)
      .page(query);
    return { ...page, items: page.items.map(toCommentView) };
  }

  async read(articleId: string, id: string): Promise<Comment> {
    await this.store.requireReadable(articleId);
    return toCommentView(await this.find(articleId, id));
  }

  /**
   * Of an article that whoever acts may read.
   * @throws Problem 404
   */
  async find(articleId: string, id: string): Promise<Comment> {
    const comment = await this.findAny(articleId, id);
    if (!comment) throw new Problem(NotFound, 'The article has no comment with this id.');
    return comment;
  }

  findAny(articleId: string, id: string): Promise<Comment | undefined> {
    return this.ofArticle(articleId).one(id);
  }

  private ofArticle(articleId: string): Listing<Comment> {
    return new Listing<Comment>(this.database, SOURCE).where(sql`c.article_id = ${articleId}`);
  }
}

/** A comment as it is answered: of its anchor, what a client may know. */
export function toCommentView(comment: Comment): Comment {
  return comment.anchor ? { ...comment, anchor: toAnchorView(comment.anchor) } : comment;
}
