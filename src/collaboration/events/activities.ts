import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ArticleActivity, ArticleReferencesLed, ArticleRevised } from '../../articles/article.events.js';
import { currentActor } from '../../identity/actor.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';
import { Signals } from '../signals.js';
import { ArticleActivityEntity } from './article-activity.entity.js';

/** How long activities are stored, in milliseconds: a little longer than a client may reach back. */
const RETENTION = 25 * 60 * 60 * 1000;

/** Notes what happens to articles for those who follow them. Of a revision the revision itself is the note. */
@Injectable()
export class Activities implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(ArticleRevised, ({ next }) => this.signal(next.id));
    this.events.inTransaction(ArticleReferencesLed, async ({ articleIds }) => {
      for (const id of articleIds) await this.signal(id);
    });
    this.events.inTransaction(ArticleActivity, (activity) => this.note(activity));
  }

  private async note({ articleId, kind, details }: ArticleActivity): Promise<void> {
    const [at, byId] = [now(), currentActor().id];
    await this.rows.insert(ArticleActivityEntity, [{ articleId, kind, details, at, byId }]);
    const old = new Date(at.getTime() - RETENTION);
    await this.database.send(
      sql`DELETE FROM article_activities WHERE article_id = ${articleId} AND at < ${old}`,
    );
    await this.signal(articleId);
  }

  private signal(articleId: string): Promise<void> {
    return this.database.afterCommit(() => {
      this.signals.send(articleId);
    });
  }
}
