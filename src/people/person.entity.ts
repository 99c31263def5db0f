import { Column, Entity } from 'typeorm';
import { NamedEntity, NamedTable } from '../entities/named.entity.js';

/** Somebody whom articles name or quote. */
@Entity('people')
@NamedTable('people')
export class PersonEntity extends NamedEntity {
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
