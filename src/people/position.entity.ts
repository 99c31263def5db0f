import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Period } from '../kernel/values/period.js';
import { PersonEntity } from './person.entity.js';
import type { Position } from './position.dto.js';

/** A person's title at an organization over a period (schema.org OrganizationRole). */
@Entity('positions')
@Index('positions_person_id_idx', ['personId'])
@Index('positions_organization_id_idx', ['organizationId'])
export class PositionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => PersonEntity, 'id', { name: 'positions_person_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  title: string;

  @ForeignKey('organizations', 'id', { name: 'positions_organization_id_fkey' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** EDTF. */
  @Column('text', { nullable: true })
  heldFrom: string | null;

  @Column('text', { nullable: true })
  heldTo: string | null;

  /** The first and the last instant at which it may have been held; null where open. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  earliest: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  latest: Date | null;
}

/** In the order written. */
export function positionRows(personId: string, positions: readonly Position[]): PositionEntity[] {
  return positions.map(({ id, title, organizationId, from, to }, ordinal) => ({
    id,
    personId,
    ordinal,
    title,
    organizationId,
    heldFrom: from,
    heldTo: to,
    earliest: from === null ? null : Period.parseDate(from).earliest,
    latest: to === null ? null : Period.parseDate(to).latest,
  }));
}
