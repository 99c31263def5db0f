import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EntityKind } from './entity-document.entity.js';

/** A slug under which readers found an entity. The view `addressed_entities` adds those of now. */
@Entity('entity_slugs')
@Index('entity_slugs_term_idx', ['term'])
export class EntitySlugEntity {
  @PrimaryColumn('text')
  kind: EntityKind;

  @PrimaryColumn('text')
  slug: string;

  @ForeignKey('entity_documents', 'term', { name: 'entity_slugs_term_fkey', onDelete: 'CASCADE' })
  @Column('text')
  term: string;
}
