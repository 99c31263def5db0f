import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { EntityRow, EntityTable } from '../entities/entity-row.entity.js';

/** A section of the newsroom. */
@Entity('sections')
@EntityTable('sections')
@Index('sections_parent_id_idx', ['parentId'])
export class SectionEntity extends EntityRow {
  @ForeignKey(() => SectionEntity, 'id', { name: 'sections_parent_id_fkey' })
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Its place among its siblings. */
  @Column('integer')
  position: number;
}
