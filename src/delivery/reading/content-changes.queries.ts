import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { ReadDatabase } from '../../kernel/database/read-database.js';
import { malformedQuery } from '../../kernel/http/http.problems.js';
import { contentAddress } from '../content-address.view.js';
import type { ContentChange, ContentChanges } from '../content-changes.dto.js';
import type { ContentChangeEntity } from '../tables/content-change.entity.js';

const DEFAULT_LIMIT = 100;

type Row = Omit<ContentChangeEntity, 'position' | 'at'> & { readonly position: string; readonly at: Date };

/** A change, and the cursor after it. */
export interface PositionedChange {
  readonly position: string;
  readonly change: ContentChange;
}

/** The changes in the order of their positions, which were given one by one as they became visible. */
@Injectable()
export class ContentChangesQueries {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly settings: Settings,
  ) {}

  /** @param cursor the position of the last change that is known. @throws Problem 400 for a cursor that is none */
  async after(cursor = '0', limit = DEFAULT_LIMIT): Promise<ContentChanges> {
    const rows = await this.positionedAfter(cursor, limit + 1);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ change }) => change),
      cursor: shown.at(-1)?.position ?? String(BigInt(cursor)),
      hasMore: rows.length > limit,
    };
  }

  /** The same, each with its position. */
  async positionedAfter(cursor: string, limit: number): Promise<PositionedChange[]> {
    if (!/^\d{1,18}$/.test(cursor))
      throw malformedQuery('cursor', 'not-a-cursor', 'The cursor is not one that this feed gave out.');
    const rows = await this.reads.prepared<Row>(
      `SELECT position, id, kind, article_id AS "articleId", revision, slug, language, at
       FROM content_changes WHERE position > $1 ORDER BY position LIMIT $2`,
      [cursor, limit],
    );
    return rows.map((row) => ({ position: row.position, change: this.toView(row) }));
  }

  private toView({ id, kind, articleId, revision, slug, language, at }: Row): ContentChange {
    const url = contentAddress(this.settings.publicUrl, { slug, language });
    return { id, kind, at: at.toISOString(), revision, article: { id: articleId, slug, language, url } };
  }
}
