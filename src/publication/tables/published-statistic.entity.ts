import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A statistic as a document shows it, or showed it until another value took its place: what was known when. */
@Entity('published_statistics')
@Index('published_statistics_id_key', ['id'], { unique: true, where: 'shown_to IS NULL' })
@Index('published_statistics_article_id_shown_to_idx', ['articleId', 'shownTo'])
@Index('published_statistics_published_at_id_idx', ['publishedAt', 'id'], { where: 'shown_to IS NULL' })
@Index('published_statistics_indicator_id_published_at_id_idx', ['indicatorId', 'publishedAt', 'id'], {
  where: 'indicator_id IS NOT NULL',
})
@Index('published_statistics_observed_at_id_idx', ['observedAt', 'id'], { where: 'shown_to IS NULL' })
@Index('published_statistics_organization_id_observed_at_id_idx', ['organizationId', 'observedAt', 'id'], {
  where: 'organization_id IS NOT NULL',
})
@Index('published_statistics_indicator_id_observed_at_id_idx', ['indicatorId', 'observedAt', 'id'], {
  where: 'indicator_id IS NOT NULL',
})
@Index('published_statistics_organization_id_published_at_id_idx', ['organizationId', 'publishedAt', 'id'], {
  where: 'organization_id IS NOT NULL',
})
@Index('published_statistics_person_id_published_at_id_idx', ['personId', 'publishedAt', 'id'], {
  where: 'person_id IS NOT NULL',
})
@Index(
  'published_statistics_indicator_organization_published_at_idx',
  ['indicatorId', 'organizationId', 'publishedAt', 'id'],
  { where: 'shown_to IS NULL AND indicator_id IS NOT NULL AND organization_id IS NOT NULL' },
)
@Index('published_statistics_unit_key_idx', ['unitKey'], { where: 'shown_to IS NULL' })
@Index('published_statistics_unit_kind_idx', ['unitKind'], { where: 'shown_to IS NULL' })
@Index('published_statistics_nature_idx', ['nature'])
@Index('published_statistics_place_published_at_id_idx', { synchronize: false })
@Index('published_statistics_place_observed_at_idx', { synchronize: false })
@Index('published_statistics_id_shown_from_idx', ['id', 'shownFrom'])
@Index('published_statistics_series_idx', { synchronize: false })
@Index('published_statistics_search_tokens_idx', { synchronize: false })
@Index('published_statistics_value_id_idx', { synchronize: false })
@Index('published_statistics_upper_value_idx', { synchronize: false })
@Index('published_statistics_stated_idx', { synchronize: false })
@Index('published_statistics_actual_idx', { synchronize: false })
export class PublishedStatisticEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  rowId?: string;

  @Column('uuid')
  id: string;

  @ForeignKey('published_documents', 'article_id', {
    name: 'published_statistics_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  articleId: string;

  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text')
  unitKey: string;

  @Column('text')
  unitKind: string;

  @Column('text')
  nature: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  periodEarliest: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  periodLatest: Date | null;

  /** The beginning of its period, else the end; without a period, when readers first read it. Sorts. */
  @Column({ type: 'timestamptz', precision: 3 })
  observedAt: Date | string;

  /** JSON, without the article: that is the document's `factSource`. */
  @Column('text')
  document: string;

  @Column('text')
  searchText: string;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  shownFrom: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  shownTo: string | null;
}
