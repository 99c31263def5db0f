import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The hash over an entry of the audit trail and the seal before it, in the order in which entries were sealed. */
@Entity('audit_seals')
@Unique('audit_seals_entry_id_key', ['entryId'])
export class AuditSeal {
  @PrimaryColumn('bigint')
  number: string;

  @Column('uuid')
  entryId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  entryAt: string;

  /** SHA-256 in hexadecimal, see `sealOver`. */
  @Column('text')
  hash: string;
}
