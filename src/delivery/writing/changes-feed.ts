import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { newId } from '../../kernel/values/uuid.js';
import { ContentChangeEntity } from '../tables/content-change.entity.js';
import type { ChangeKind } from '../tables/content-change.entity.js';
import { PublicChanges } from '../../kernel/http/public/public-changes.js';
import { Rerendering } from './rerendering.js';

/** A publication that readers see from now on, or a withdrawal. */
export interface BecameVisible {
  readonly articleId: string;
  readonly revision: number;
  readonly slug: string;
  readonly language: string;
  readonly state: 'published' | 'withdrawn';
  /** It waited for the end of its embargo: by then something else may have taken its place. */
  readonly embargoed: boolean;
  readonly hasTranslations: boolean;
  readonly at: string;
}

interface Present {
  readonly current: boolean;
  /** What the feed told of it last. */
  readonly last: Pick<ContentChangeEntity, 'kind' | 'slug' | 'language'> | null;
}

/**
 * Enters what became visible into the feed of changes. The outbox does one entry of its lane at a time, so a position
 * is given only after those before it were committed: a reader of the feed never passes over one that comes later.
 */
@Injectable()
export class ChangesFeed implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly changes: PublicChanges,
    private readonly rerendering: Rerendering,
  ) {}

  onModuleInit(): void {
    this.outbox.on<BecameVisible>('changes', 'became-visible', async (visible) => {
      await this.enter(visible);
      return undefined;
    });
  }

  private async enter(visible: BecameVisible): Promise<void> {
    const { articleId, revision, state, embargoed, hasTranslations, at } = visible;
    const { current, last } = await this.present(visible);
    if (embargoed && !current) return;
    const wasPublic = last !== null && last.kind !== 'article.withdrawn';
    if (state === 'withdrawn' && !wasPublic) return;
    // What is gone bears the slug that readers knew: a later one may have been hidden by an embargo.
    const { slug, language } = state === 'withdrawn' && last ? last : visible;
    const kind: ChangeKind =
      state === 'withdrawn' ? 'article.withdrawn' : wasPublic ? 'article.updated' : 'article.published';
    await this.rows.insert(ContentChangeEntity, [
      { id: newId(), kind, articleId, revision, slug, language, at },
    ]);
    // What is kept of the feed is out of date now; of an embargo that ended, all else too.
    await this.changes.announce(embargoed ? [`article:${articleId}`, `slug:${slug}`] : ['changes']);
    if (hasTranslations || embargoed) await this.rerendering.ofFamily(articleId);
  }

  private async present({ articleId, revision }: BecameVisible): Promise<Present> {
    const [present] = await this.database.prepared<Present>(
      `SELECT EXISTS (SELECT FROM published_documents WHERE article_id = $1 AND revision = $2 AND state = 'published') AS current,
         (SELECT json_build_object('kind', kind, 'slug', slug, 'language', language) FROM content_changes
          WHERE article_id = $1 ORDER BY position DESC LIMIT 1) AS last`,
      [articleId, revision],
    );
    return present ?? { current: false, last: null };
  }
}
