import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { now } from '../kernel/clock.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { Database } from '../kernel/database/database.js';
import type { Translation } from './translation.dto.js';
import { LIVE_REVISION, toLive } from './live-revisions.js';
import type { LiveRevision } from './live-revisions.js';
import { articleAddress } from './reader-address.view.js';
import type { LinkedArticle } from './reader-address.view.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** An article, what it translates, and all that translate one of these, however far. */
const familyOf = (articleId: string): Sql => sql`WITH RECURSIVE family (id) AS (
  SELECT ${articleId}::uuid UNION
  SELECT CASE WHEN a.id = f.id THEN a.translation_of ELSE a.id END
  FROM family f JOIN articles a ON a.translation_of = f.id OR (a.id = f.id AND a.translation_of IS NOT NULL))`;

/** The same article in other languages. */
@Injectable()
export class Translations {
  constructor(
    private readonly database: Database,
    private readonly newsroom: NewsroomSettings,
  ) {}

  /** Those that readers see now: what is under an embargo is not given away. */
  async of(articleId: string): Promise<Translation[]> {
    const others = await this.database.prepared<LinkedArticle>(
      sql`${familyOf(articleId)} SELECT d.article_id AS id, d.language, d.slug, d.card -> 'section' AS section,
         rfc3339(coalesce(a.first_published_at, d.published_at)) AS "firstPublishedAt"
       FROM published_documents d JOIN family f ON f.id = d.article_id JOIN articles a ON a.id = d.article_id
       WHERE d.state = 'published' AND d.published_at <= ${now().toISOString()} AND d.article_id <> ${articleId}
       ORDER BY d.language, d.slug`,
    );
    const site = await this.newsroom.site();
    return others.map((other) => ({
      language: other.language,
      slug: other.slug,
      url: articleAddress(site, other),
    }));
  }

  /**
   * The published revisions of the others. Nobody changes a document of the family until the end of the transaction; locked in
   * one order, so that two writers never wait for each other. One that was just being published is left out: its own work follows.
   */
  async lockFamily(articleId: string): Promise<StoredArticle[]> {
    const family = await this.database.prepared<LiveRevision>(
      sql`${familyOf(articleId)} SELECT ${LIVE_REVISION} FROM published_documents d JOIN articles a ON a.id = d.article_id
       JOIN article_revisions r ON r.article_id = d.article_id AND r.number = d.revision
       WHERE d.article_id IN (SELECT id FROM family) AND d.article_id <> ${articleId} AND d.state = 'published' ORDER BY d.article_id FOR UPDATE OF d`,
    );
    return family.map(toLive);
  }
}
