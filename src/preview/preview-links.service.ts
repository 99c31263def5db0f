import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requirePermission } from '../articles/article.access.js';
import { ArticleStore } from '../articles/article.store.js';
import type { StoredArticle } from '../articles/article.view.js';
import { Settings } from '../config/settings.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { currentActor } from '../identity/actor.js';
import { Audit } from '../identity/audit.js';
import { hashOf } from '../identity/credentials/secret.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { sql } from '../kernel/database/sql.js';
import { invalid, NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { newId } from '../kernel/values/uuid.js';
import { Listing } from '../lists/listing.js';
import type { ListQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import type { NewPreviewLink, PreviewLink } from './preview-link.dto.js';
import { PreviewLinkEntity } from './preview-link.entity.js';

const SOURCE = {
  name: 'preview-links',
  from: sql`preview_links l JOIN users u ON u.id = l.created_by`,
  json: {
    id: sql`l.id`,
    articleRevision: sql`l.article_revision`,
    expiresAt: sql`rfc3339(l.expires_at)`,
    createdAt: sql`rfc3339(l.created_at)`,
    createdBy: sql`json_build_object('id', u.id, 'name', u.name)`,
  },
  id: sql`l.id`,
  defaultSort: '-createdAt',
  sorts: { createdAt: { by: sql`l.created_at`, type: 'timestamptz' } },
} as const;

/** Links to previews: given out, listed and revoked. What has expired is none any more. */
@Injectable()
export class PreviewLinksService {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly articles: ArticleStore,
    private readonly audit: Audit,
    private readonly settings: Settings,
  ) {}

  async list(articleId: string, query: ListQuery): Promise<Page<PreviewLink>> {
    await this.previewable(articleId);
    return this.ofArticle(articleId).page(query);
  }

  async read(articleId: string, id: string): Promise<PreviewLink> {
    await this.previewable(articleId);
    return this.find(articleId, id);
  }

  create(
    articleId: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<NewPreviewLink>,
  ): Promise<PreviewLink> {
    return this.database.transaction(async () => {
      const article = await this.previewable(articleId);
      await this.audit.obeyIfMatch(ifMatch, article);
      const { revision, expiresIn = DAY } = body.creation();
      if (revision !== undefined && revision > article.revision) throw unknownRevision(revision);
      const secret = randomBytes(32).toString('base64url');
      const [at, by] = [now(), currentActor()];
      const link = {
        id: newId(),
        articleRevision: revision ?? null,
        expiresAt: new Date(at.getTime() + expiresIn * 1000).toISOString(),
        createdAt: at.toISOString(),
      };
      await this.rows.insert(PreviewLinkEntity, [
        { ...link, articleId, hash: hashOf(secret), createdBy: by.id, sections: by.sections },
      ]);
      await this.database.send(
        sql`DELETE FROM preview_links WHERE article_id = ${articleId} AND expires_at <= ${at}`,
      );
      await this.record('create', link.id);
      const { publicUrl } = this.settings;
      return { ...link, url: `${publicUrl}/preview/${secret}`, createdBy: { id: by.id, name: by.name } };
    });
  }

  revoke(articleId: string, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.previewable(articleId);
      await this.find(articleId, id);
      await this.rows.delete(PreviewLinkEntity, [id]);
      await this.record('delete', id);
    });
  }

  private async find(articleId: string, id: string): Promise<PreviewLink> {
    const link = await this.ofArticle(articleId).one(id);
    if (!link) throw new Problem(NotFound, 'The article has no preview link with this id.');
    return link;
  }

  /** @throws Problem 404, 403 */
  private async previewable(articleId: string): Promise<StoredArticle> {
    const article = await this.articles.find(articleId);
    requirePermission('articles.preview', article);
    return article;
  }

  private ofArticle(articleId: string): Listing<PreviewLink> {
    return new Listing<PreviewLink>(this.database, SOURCE).where(
      sql`l.article_id = ${articleId} AND l.expires_at > ${now()}`,
    );
  }

  private record(action: 'create' | 'delete', id: string): Promise<void> {
    // A link has no revisions.
    const change = { action, resourceType: 'preview-link', resourceId: id, revision: 0, changedFields: [] };
    return this.audit.record([change], now());
  }
}

const DAY = 24 * 60 * 60;

function unknownRevision(revision: number): Problem {
  const message = `the article has no revision ${revision}`;
  return invalid([{ pointer: '/revision', code: 'unknown-revision', message }]);
}
