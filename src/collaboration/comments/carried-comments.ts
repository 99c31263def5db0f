import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ArticleRevised } from '../../articles/article.events.js';
import { AnchorWork } from '../../body/anchors/anchor-work.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';

interface Anchored {
  readonly id: string;
  readonly anchor: StoredAnchor;
}

/**
 * The passages of comments move with the text, as those of facts do, in the transaction of the edit: step by step, and never over the
 * difference of two texts that lie far apart. That is no change of the comment.
 */
@Injectable()
export class CarriedComments implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly anchors: AnchorWork,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ArticleRevised, (revised) => this.carry(revised));
  }

  private async carry({ present, next }: ArticleRevised): Promise<void> {
    if (present.body === next.body) return;
    const comments = await this.database.prepared<Anchored>(
      sql`SELECT id, anchor FROM comments WHERE article_id = ${next.id} AND anchor IS NOT NULL ORDER BY id`,
    );
    const anchors = comments.map(({ anchor }) => anchor);
    const carried = await this.anchors.carryAnchors(present.body, next.body, anchors);
    const moved = comments.flatMap(({ id, anchor }, i) =>
      carried[i] === undefined || carried[i] === anchor ? [] : [{ id, anchor: carried[i] }],
    );
    if (moved.length === 0) return;
    await this.database.send(
      sql`UPDATE comments c SET anchor = moved.anchor FROM json_to_recordset(${JSON.stringify(moved)}) AS moved (id uuid, anchor json) WHERE c.id = moved.id`,
    );
  }
}
