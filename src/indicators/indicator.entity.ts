import { Column, Entity } from 'typeorm';
import type { Unit } from '../kernel/values/unit.js';
import { EntityRow, EntityTable } from '../entities/entity-row.entity.js';

/** What a statistic measures, whatever the place. */
@Entity('indicators')
@EntityTable('indicators')
export class IndicatorEntity extends EntityRow {
  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  aliases: string[];

  @Column('jsonb', { nullable: true })
  unit: Unit | null;

  @Column('text', { array: true })
  sameAs: string[];
}
