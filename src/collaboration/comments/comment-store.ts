import { Injectable } from '@nestjs/common';
import { ArticleActivity } from '../../articles/article.events.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { newRows, replacing, Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';
import type { Comment } from './comment.dto.js';
import { CommentEntity } from './comment.entity.js';
import { commentRow } from './comment-row.js';

type Action = 'create' | 'update' | 'resolve' | 'reopen' | 'delete';

/** Writes comments, with what the audit trail and those who follow the article are to know of it. */
@Injectable()
export class CommentStore {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  /** @param changed top-level names */
  async write(action: Action, comment: Comment, changed: readonly string[]): Promise<void> {
    await this.rows.writeAll(replacing(newRows(CommentEntity, [commentRow(comment)])));
    await this.record(action, comment, changed);
  }

  async remove(comment: Comment): Promise<void> {
    await this.rows.delete(CommentEntity, [comment.id]);
    await this.record('delete', { ...comment, revision: comment.revision + 1 }, []);
  }

  async hasReplies({ id }: Comment): Promise<boolean> {
    const replies = await this.database.prepared(sql`SELECT 1 FROM comments WHERE reply_to = ${id} LIMIT 1`);
    return replies.length > 0;
  }

  private async record(action: Action, comment: Comment, changedFields: readonly string[]): Promise<void> {
    const { id, revision, articleId, replyTo } = comment;
    await this.audit.record(
      [{ action, resourceType: 'comment', resourceId: id, revision, changedFields }],
      now(),
    );
    const details = { action, commentId: id, revision, replyTo };
    await this.events.emit(new ArticleActivity(articleId, 'comment', details));
  }
}
