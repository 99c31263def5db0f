import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredAnchor } from '../../body/anchors/anchor.js';

/** A person or an organization, never both, that the text names. */
@Entity('mentions')
@Check('mentions_one_check', 'num_nonnulls(person_id, organization_id) = 1')
@Index('mentions_article_id_idx', ['articleId'])
@Index('mentions_person_id_idx', ['personId'], { where: 'person_id IS NOT NULL' })
@Index('mentions_organization_id_idx', ['organizationId'], { where: 'organization_id IS NOT NULL' })
export class MentionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('articles', 'id', { name: 'mentions_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('integer')
  ordinal: number;

  @ForeignKey('people', 'id', { name: 'mentions_person_id_fkey' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @ForeignKey('organizations', 'id', { name: 'mentions_organization_id_fkey' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('json')
  anchors: StoredAnchor[];
}
