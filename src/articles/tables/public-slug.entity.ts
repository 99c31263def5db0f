import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Every address under which readers ever found an article. */
@Entity('public_slugs')
@Index('public_slugs_article_id_idx', ['articleId'])
@Index('public_slugs_slug_idx', ['slug'])
export class PublicSlugEntity {
  @PrimaryColumn('text')
  language: string;

  @PrimaryColumn('text')
  slug: string;

  @ForeignKey('articles', 'id', { name: 'public_slugs_article_id_fkey' })
  @Column('uuid')
  articleId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;
}
