import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What happened around an article without a revision of it, for a day: comments and sign-offs. Written while the article is locked, so
 * the numbers of one article become visible in their order.
 */
@Entity('article_activities')
@Index('article_activities_article_id_number_idx', ['articleId', 'number'])
export class ArticleActivityEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  number?: string;

  @ForeignKey('articles', 'id', { name: 'article_activities_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('text')
  kind: string;

  @Column('json')
  details: object;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @ForeignKey('users', 'id', { name: 'article_activities_by_id_fkey' })
  @Column('uuid')
  byId: string;
}
