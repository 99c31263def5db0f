import { Column, Entity } from 'typeorm';
import { EntityRow, EntityTable } from '../entities/entity-row.entity.js';

/** Somebody whom articles name or quote. */
@Entity('people')
@EntityTable('people')
export class PersonEntity extends EntityRow {
  @Column('text', { nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true })
  sameAs: string[];

  @Column('uuid', { nullable: true })
  imageAssetId: string | null;
}
