import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Block } from '../../body/block.js';
import type { SignOff } from '../../sign-off/sign-off.dto.js';
import type { Correction } from '../corrections/correction.dto.js';
import { searchText } from '../../kernel/database/words.js';
import type { StoredArticle } from '../article.view.js';

/** The row of an article: its own words and state. Mentions, bylines and facts have rows of their own. */
@Entity('articles')
@Check(
  'articles_status_check',
  "status IN ('draft', 'in-review', 'approved', 'scheduled', 'published', 'withdrawn')",
)
@Check('articles_working_status_check', "working_status IN ('draft', 'in-review', 'approved', 'scheduled')")
@Index('articles_language_slug_key', ['language', 'slug'], { unique: true, where: 'trashed_at IS NULL' })
@Index('articles_updated_at_id_idx', ['updatedAt', 'id'])
@Index('articles_created_at_id_idx', ['createdAt', 'id'])
@Index('articles_published_at_id_idx', ['publishedAt', 'id'])
@Index('articles_section_id_idx', ['sectionId'], { where: 'section_id IS NOT NULL' })
@Index('articles_source_organization_id_idx', ['sourceOrganizationId'], {
  where: 'source_organization_id IS NOT NULL',
})
@Index('articles_translation_of_idx', ['translationOf'], { where: 'translation_of IS NOT NULL' })
@Index('articles_assignee_id_idx', ['assigneeId'], { where: 'assignee_id IS NOT NULL' })
@Index('articles_due_at_id_idx', ['dueAt', 'id'], { where: 'due_at IS NOT NULL' })
@Index('articles_in_review_idx', ['id'], { where: "COALESCE(working_status, status) = 'in-review'" })
@Index('articles_scheduled_for_idx', ['scheduledFor'], { where: 'scheduled_for IS NOT NULL' })
@Index('articles_keywords_idx', ['keywords'], { type: 'gin' })
@Index('articles_search_tokens_idx', { synchronize: false })
export class ArticleEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @Column('text')
  status: string;

  @Column('text', { nullable: true })
  workingStatus: string | null;

  @Column('text')
  slug: string;

  /** Somebody chose the slug; it was not made from the headline. */
  @Column({ type: 'boolean', default: true })
  slugGiven: boolean;

  @Column('text')
  language: string;

  @ForeignKey(() => ArticleEntity, 'id', { name: 'articles_translation_of_fkey' })
  @Column('uuid', { nullable: true })
  translationOf: string | null;

  @Column('text')
  headline: string;

  @Column('text', { nullable: true })
  kicker: string | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @ForeignKey('sections', 'id', { name: 'articles_section_id_fkey' })
  @Column('uuid', { nullable: true })
  sectionId: string | null;

  @ForeignKey('organizations', 'id', { name: 'articles_source_organization_id_fkey' })
  @Column('uuid', { nullable: true })
  sourceOrganizationId: string | null;

  @Column('text', { nullable: true })
  sourceName: string | null;

  @Column('text', { nullable: true })
  sourceUrl: string | null;

  @Column('text', { nullable: true })
  sourcePublishedOn: string | null;

  @Column('text', { nullable: true })
  datelinePlace: string | null;

  @Column('text', { nullable: true })
  datelineDate: string | null;

  @Column('text', { array: true })
  keywords: string[];

  @Column('text', { array: true })
  subjects: string[];

  @Column('text', { nullable: true })
  canonicalUrl: string | null;

  /** Whose work it is. */
  @ForeignKey('users', 'id', { name: 'articles_assignee_id_fkey' })
  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  dueAt: string | null;

  @Column('json')
  body: Block[];

  @Column('json', { nullable: true })
  signOff: SignOff | null;

  @Column({ type: 'json', default: () => "'[]'" })
  corrections: Correction[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  embargoUntil: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  scheduledFor: string | null;

  @Column('integer', { nullable: true })
  scheduledRevision: number | null;

  @Column('integer', { nullable: true })
  liveRevision: number | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  firstPublishedAt: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: string | null;

  /** Who has written in it since the last publication, or the creation. */
  @Column('uuid', { array: true, default: [] })
  writtenBy: string[];

  /** When the step was taken that showed readers the live revision. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  liveAt: string | null;

  /** What readers saw before the live revision, if they may see it again. */
  @Column('integer', { nullable: true })
  earlierLiveRevision: number | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true, insert: false, update: false })
  trashedAt?: Date | null;

  @Column('text')
  searchText: string;

  @Column({ type: 'timestamptz', precision: 3, update: false })
  createdAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;

  @ForeignKey('users', 'id', { name: 'articles_created_by_fkey' })
  @Column({ type: 'uuid', update: false })
  createdBy: string;

  @ForeignKey('users', 'id', { name: 'articles_updated_by_fkey' })
  @Column('uuid')
  updatedBy: string;
}

export function articleRow(article: StoredArticle): ArticleEntity {
  const { section, source, dateline, createdBy, updatedBy, headline, kicker, summary, ...columns } = article;
  const {
    bylines: _bylines,
    mentions: _mentions,
    quotes: _quotes,
    statistics: _statistics,
    slugGiven = true,
    writtenBy = [],
    liveAt = null,
    earlierLiveRevision = null,
    sectionId: _sectionId,
    ...own
  } = columns;
  return {
    slugGiven,
    writtenBy,
    liveAt,
    earlierLiveRevision,
    headline,
    kicker,
    summary,
    sectionId: section?.id ?? null,
    sourceOrganizationId: source?.organizationId ?? null,
    sourceName: source?.name ?? null,
    sourceUrl: source?.url ?? null,
    sourcePublishedOn: source?.publishedOn ?? null,
    datelinePlace: dateline?.place ?? null,
    datelineDate: dateline?.date ?? null,
    searchText: searchText(headline, kicker, summary),
    createdBy: createdBy.id,
    updatedBy: updatedBy.id,
    ...own,
  };
}
