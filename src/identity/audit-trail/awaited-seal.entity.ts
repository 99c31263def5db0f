import { Entity, PrimaryColumn } from 'typeorm';

/** An entry of the audit trail that has no seal yet; a trigger puts it here. */
@Entity('audit_unsealed')
export class AwaitedSeal {
  @PrimaryColumn({ type: 'timestamptz', precision: 3, primaryKeyConstraintName: 'audit_unsealed_pkey' })
  at: Date;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_unsealed_pkey' })
  id: string;
}
