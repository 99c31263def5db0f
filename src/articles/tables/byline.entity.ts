import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A name over an article; it says nothing of which revision, and is replaced with the others. */
@Entity('bylines')
@Index('bylines_article_id_idx', ['articleId'])
@Index('bylines_name_idx', ['name'], { where: 'person_id IS NULL' })
@Index('bylines_person_id_idx', ['personId'], { where: 'person_id IS NOT NULL' })
export class BylineEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('articles', 'id', { name: 'bylines_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  name: string;

  @ForeignKey('people', 'id', { name: 'bylines_person_id_fkey' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  role: string;
}
