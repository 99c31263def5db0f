import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { Colleagues } from '../../articles/colleagues/colleagues.reader.js';
import { AnchorWork } from '../../body/anchors/anchor-work.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { InvalidBody } from '../../body/invalid-body.js';
import type { CompleteCreation } from '../../contract/writing/written-types.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import type { Comment } from './comment.dto.js';
import { CommentsQueries } from './comments.queries.js';

type Written = CompleteCreation<Comment, 'text'>;

/** What a comment refers to: a passage, a fact, another comment, users. */
@Injectable()
export class CommentReferences {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly anchors: AnchorWork,
    private readonly queries: CommentsQueries,
  ) {}

  /** Where its passage stands in the text. */
  async anchorOf(
    { body }: StoredArticle,
    { anchor }: Written,
    errors: PointedError[],
  ): Promise<StoredAnchor | null> {
    if (!anchor) return null;
    const { blockId, start, end, exact = '' } = anchor;
    const sought = {
      exact,
      ...(blockId !== undefined && { blockId }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    };
    const [found] = await this.anchors.locateAnchors(body, [sought]);
    if (!(found instanceof InvalidBody)) return found ?? null;
    errors.push(...found.problems.map((problem) => ({ ...problem, pointer: `/anchor${problem.pointer}` })));
    return null;
  }

  factOf({ quotes, statistics }: StoredArticle, { factId }: Written, errors: PointedError[]): string | null {
    if (factId === undefined) return null;
    if (![...quotes, ...statistics].some(({ id }) => id === factId))
      errors.push(unknown('/factId', 'is neither a quote nor a statistic of the article'));
    return factId;
  }

  /** The comment that it replies to. Threads have one level: whoever replies to a reply goes on with its thread. */
  async threadOf(
    { id }: StoredArticle,
    { replyTo }: Written,
    errors: PointedError[],
  ): Promise<Comment | undefined> {
    if (replyTo === undefined) return undefined;
    const thread = await this.queries.findAny(id, replyTo);
    if (!thread) errors.push(unknown('/replyTo', 'is no comment of the article'));
    else if (thread.replyTo !== null)
      errors.push({
        pointer: '/replyTo',
        code: 'is-a-reply',
        message: `is a reply itself; reply to ${thread.replyTo}`,
      });
    return thread;
  }

  /** @param before who was mentioned already: they may have left, and stay mentioned */
  async refuseUnfit(
    article: StoredArticle,
    { mentions, before = [] }: { readonly mentions: readonly string[]; readonly before?: readonly string[] },
    errors: PointedError[],
  ): Promise<void> {
    const added = mentions.filter((id) => !before.includes(id));
    const unfit = await this.colleagues.unfitFor(article, added);
    mentions.forEach((id, i) => {
      const because = unfit.get(id);
      if (because) errors.push({ pointer: `/mentions/${i}`, ...because });
    });
  }
}

function unknown(pointer: string, message: string): PointedError {
  return { pointer, code: 'unknown-reference', message };
}
