import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { EntityRow, EntityTable } from '../entities/entity-row.entity.js';
import { ORGANIZATION_KINDS } from './organization.dto.js';

/** An organization that articles name, quote or take figures from. */
@Entity('organizations')
@EntityTable('organizations')
@Check('organizations_kind_check', `kind IN (${ORGANIZATION_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Index('organizations_parent_id_idx', ['parentId'])
export class OrganizationEntity extends EntityRow {
  @Column('text', { nullable: true })
  legalName: string | null;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text', { nullable: true })
  kind: string | null;

  @ForeignKey(() => OrganizationEntity, 'id', { name: 'organizations_parent_id_fkey' })
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { array: true })
  sameAs: string[];
}
