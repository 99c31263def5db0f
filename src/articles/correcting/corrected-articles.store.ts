import { Injectable } from '@nestjs/common';
import { itemJson } from '../../lists/item-json.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Block } from '../../body/block.js';
import type { Patch } from '../../contract/writing/written-types.js';
import { ArticleChanges } from '../article-changes.js';
import type { Article } from '../article.dto.js';
import { asStored } from '../article.view.js';
import type { StoredArticle } from '../article.view.js';
import { ArticleWriter } from '../article-writer.js';
import { ARTICLE_FROM, ARTICLE_JSON } from '../tables/article.sql.js';

/** Corrects several articles: what they say, together with the correction that readers see. */
@Injectable()
export class CorrectedArticles {
  constructor(
    private readonly database: Database,
    private readonly changes: ArticleChanges,
    private readonly writer: ArticleWriter,
  ) {}

  /**
   * Some articles, in one statement; none that is in the trash. Also those that whoever acts may not read: what is told of them is for
   * the caller to bound. `lock` makes other writers wait, in the order of their ids.
   */
  async several(ids: readonly string[], lock?: 'FOR UPDATE'): Promise<StoredArticle[]> {
    if (ids.length === 0) return [];
    if (lock)
      await this.database.send(
        sql`SELECT 1 FROM articles WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`,
      );
    const rows = await this.database.prepared<{ item: StoredArticle }>(
      sql`SELECT ${itemJson(ARTICLE_JSON)} AS item FROM ${ARTICLE_FROM} WHERE a.id = ANY (${ids}::uuid[]) AND a.trashed_at IS NULL ORDER BY a.id`,
    );
    return rows.map(({ item }) => asStored(item));
  }

  /**
   * Lays a write over a locked article, as its next revision.
   * @param body the whole body with the corrected words
   * @param corrections all that the article then has
   * @returns the article as it then is; the same where nothing changed
   * @throws Problem 422
   */
  async correct(
    present: StoredArticle,
    written: Patch<Article>,
    { body, corrections }: { readonly body: Block[]; readonly corrections: StoredArticle['corrections'] },
  ): Promise<StoredArticle> {
    const { next, changed } = await this.writer.apply(
      present,
      { ...written, body },
      { body: { blocks: body, notKept: [] } },
    );
    const added = corrections.length === present.corrections.length ? [] : ['corrections'];
    return this.changes.saveRevision(
      present,
      { ...next, corrections },
      { changed: [...changed, ...added], cause: 'correction', action: 'correct' },
    );
  }
}
