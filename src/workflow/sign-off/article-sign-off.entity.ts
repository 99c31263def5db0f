import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That something of an article was signed off, or a sign-off was taken back; it stays when what was signed is gone. */
@Entity('article_sign_offs')
@Index('article_sign_offs_article_id_at_idx', ['articleId', 'at'])
export class ArticleSignOffEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('articles', 'id', { name: 'article_sign_offs_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('text')
  action: string;

  /** `article`, `quote` or `statistic` */
  @Column('text')
  resourceKind: string;

  @Column('uuid')
  resourceId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @ForeignKey('users', 'id', { name: 'article_sign_offs_by_id_fkey' })
  @Column('uuid')
  byId: string;
}
