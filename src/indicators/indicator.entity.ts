import { Column, Entity } from 'typeorm';
import type { Unit } from '../kernel/values/unit.js';
import { NamedEntity, NamedTable } from '../entities/named.entity.js';

/** What a statistic measures, whatever the place. */
@Entity('indicators')
@NamedTable('indicators')
export class IndicatorEntity extends NamedEntity {
  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  aliases: string[];

  @Column('jsonb', { nullable: true })
  unit: Unit | null;

  @Column('text', { array: true })
  sameAs: string[];
}
