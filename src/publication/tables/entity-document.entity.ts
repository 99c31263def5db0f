import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EntityKind } from '../../articles/references/entity-kind.view.js';

/** A person, an organization, an indicator or a section as readers get it. */
@Entity('entity_documents')
@Check('entity_documents_kind_check', "kind IN ('person', 'organization', 'indicator', 'section')")
@Unique('entity_documents_kind_slug_key', ['kind', 'slug'])
@Index('entity_documents_kind_name_id_idx', ['kind', 'name', 'id'])
@Index('entity_documents_search_tokens_idx', { synchronize: false })
@Index('entity_documents_related_ids_idx', ['relatedIds'], { type: 'gin' })
export class EntityDocumentEntity {
  /** `<kind>:<id>`, as documents name it. */
  @PrimaryColumn('text')
  term: string;

  @Column('text')
  kind: EntityKind;

  @Column('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** For a person, the organizations of their positions; for an organization and a section, its parent. */
  @Column('uuid', { array: true })
  relatedIds: string[];

  @Column('text')
  searchText: string;

  /** JSON. */
  @Column('text')
  document: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;
}
