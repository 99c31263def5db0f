import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Outbox } from '../kernel/events/outbox.js';
import { newId } from '../kernel/values/uuid.js';
import { ContentChangeEntity } from './tables/content-change.entity.js';
import type { ChangeKind } from './tables/content-change.entity.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import type { BecameVisible } from './became-visible.js';
import type { EntitiesMerged } from './merges/entity-merges.js';
import { Rerendering } from './rerendering.js';
import { sql } from '../kernel/database/sql.js';

/** The latest entry of the feed about an article. */
interface LastEntry {
  readonly kind: ChangeKind;
  readonly revision: number;
  readonly slug: string;
  readonly language: string;
}

/**
 * Enters what became visible into the feed of changes. The outbox does one entry of its lane at a time, in the order written, so
 * a position is given only after those before it were committed: a reader of the feed never passes over one that comes later.
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
    this.outbox.requireOrder('changes');
    this.outbox.on<BecameVisible>('changes', 'became-visible', async (visible) => {
      await this.enter(visible);
      return undefined;
    });
    this.outbox.on<EntitiesMerged>('changes', 'entities-merged', async (merged) => {
      await this.enterMerge(merged);
      return undefined;
    });
  }

  private async enter(visible: BecameVisible): Promise<void> {
    const { articleId, revision, at, hasTranslations } = visible;
    const last = await this.lastOf(articleId);
    const kind = kindOf(visible, last);
    if (!kind) return;
    // What is gone bears the slug that readers knew.
    const { slug, language } = kind === 'article.withdrawn' && last ? last : visible;
    await this.rows.insert(ContentChangeEntity, [
      { id: newId(), kind, articleId, revision, slug, language, entity: null, at },
    ]);
    // Cached pages of the feed are out of date now.
    await this.changes.notifyInstances(['changes']);
    if (hasTranslations) await this.rerendering.ofFamily(articleId);
  }

  private async enterMerge({ happened, kind, entity, formerly, at }: EntitiesMerged): Promise<void> {
    const about = { articleId: null, revision: null, slug: null, language: null };
    const change = { id: newId(), kind: `${kind}.${happened}` as ChangeKind, ...about, at };
    await this.rows.insert(ContentChangeEntity, [
      { ...change, entity: { kind, ...entity, formerly: [...formerly] } },
    ]);
    await this.changes.notifyInstances(['changes']);
  }

  private async lastOf(articleId: string): Promise<LastEntry | undefined> {
    const [last] = await this.database.prepared<LastEntry>(
      sql`SELECT kind, revision, slug, language FROM content_changes WHERE article_id = ${articleId} ORDER BY position DESC LIMIT 1`,
    );
    return last;
  }
}

/** @returns undefined if there is nothing to report: a publication that is in the feed already, or a withdrawal of what nobody saw */
function kindOf(
  { state, revision, rerendered, corrected = false }: BecameVisible,
  last: LastEntry | undefined,
): ChangeKind | undefined {
  const isPublic = last !== undefined && last.kind !== 'article.withdrawn';
  if (state === 'withdrawn') return isPublic ? 'article.withdrawn' : undefined;
  // Who goes back to what was before makes an older revision the news.
  if (last && (rerendered ? last.revision > revision : last.revision === revision)) return undefined;
  if (!isPublic) return 'article.published';
  return corrected ? 'article.corrected' : 'article.updated';
}
