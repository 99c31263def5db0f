import { Injectable } from '@nestjs/common';
import { asRevised } from '../articles/article.view.js';
import type { StoredArticle } from '../articles/article.view.js';
import { readersOf } from '../entities/readable-articles.js';
import { hashOf } from '../identity/credentials/secret.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { UnpublishedDocuments } from '../publication/unpublished-documents.reader.js';

/** What a link shows. */
export interface Preview {
  readonly document: ContentArticle;
  readonly revision: number;
  /** The revision is what it is; the working copy may be another later. */
  readonly isWorkingCopy: boolean;
  readonly expiresAt: string;
}

interface Opened extends Omit<Preview, 'document'> {
  readonly snapshot: StoredArticle;
  /** Whether whoever made the link may know the section in which the article lay then. */
  readonly knowsSection: boolean;
}

const SECTION = sql`(r.snapshot #>> '{section,id}')::uuid`;

/** Whether the article `a` may be read by the maker `u` of the link `l`, and by the token `t` with which it was made. */
const MAKER_READS = sql.join(
  [sql`u`, sql`t`].map((reader) =>
    readersOf(reader, {
      section: sql`a.section_id`,
      author: sql`a.created_by`,
      assignee: sql`a.assignee_id`,
    }),
  ),
  sql` AND `,
);

/** Opens links to previews. */
@Injectable()
export class Previews {
  constructor(
    private readonly database: Database,
    private readonly documents: UnpublishedDocuments,
  ) {}

  /**
   * What a link shows: of the article, what whoever made it may read.
   * @returns undefined for a link that is unknown, has expired or was revoked, whose maker was suspended or may not read the article
   * any more, or whose article is in the trash
   */
  async open(secret: string): Promise<Preview | undefined> {
    const [opened] = await this.database.prepared<Opened>(
      sql`SELECT r.snapshot, r.number AS revision, l.article_revision IS NULL AS "isWorkingCopy", rfc3339(l.expires_at) AS "expiresAt",
         (u.sections IS NULL OR ${SECTION} = ANY (u.sections)) AND (l.sections IS NULL OR ${SECTION} = ANY (l.sections)) AS "knowsSection"
       FROM preview_links l JOIN users u ON u.id = l.created_by AND u.status = 'active'
         CROSS JOIN LATERAL (SELECT u.id, l.sections) t
         JOIN articles a ON a.id = l.article_id AND a.trashed_at IS NULL AND ${MAKER_READS}
         JOIN article_revisions r ON r.article_id = a.id AND r.number = coalesce(l.article_revision, a.revision)
       WHERE l.hash = ${hashOf(secret)} AND l.expires_at > ${now()}`,
    );
    if (!opened) return undefined;
    const { snapshot, knowsSection, ...shown } = opened;
    const revised = asRevised(snapshot);
    const known = knowsSection ? revised : { ...revised, section: null };
    return { ...shown, document: await this.documents.render(known) };
  }
}
