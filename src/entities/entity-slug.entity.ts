import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A slug under which readers found a person, an organization, an indicator or a section: the present one and those before it. It stays
 * when they are deleted, so that an address never leads to something else. The view `addressed_entities` adds slugs that readers
 * have not seen yet.
 */
@Entity('entity_slugs')
@Index('entity_slugs_term_idx', ['term'])
export class EntitySlugEntity {
  /** `person`, `organization`, `indicator`, `section`. */
  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  slug: string;

  /** Whom it leads to: `<kind>:<id>`. */
  @Column('text')
  term: string;
}
