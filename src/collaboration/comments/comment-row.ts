import type { Comment } from './comment.dto.js';
import type { CommentEntity } from './comment.entity.js';

/** The row of a comment. Whether it is resolved, a thread knows, and not its replies. */
export function commentRow({
  resolved: _,
  resolvedAt,
  resolvedBy,
  createdBy,
  ...own
}: Comment): CommentEntity {
  const isThread = own.replyTo === null;
  return {
    ...own,
    resolvedAt: isThread ? resolvedAt : null,
    resolvedBy: isThread ? (resolvedBy?.id ?? null) : null,
    createdBy: createdBy.id,
  };
}
