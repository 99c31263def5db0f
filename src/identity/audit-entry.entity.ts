import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which resource, and when: append-only. */
@Entity('audit_entries')
@Index('audit_entries_resource_id_revision_idx', ['resourceId', 'revision'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column('uuid')
  actorId: string;

  @Column('text')
  actorName: string;

  /** Where the request came from; null for what the service did by itself. */
  @Column('text', { nullable: true })
  address: string | null;

  @Column('text')
  action: string;

  @Column('text')
  resourceType: string;

  @Column('uuid')
  resourceId: string;

  /** The revision that the resource had afterwards. */
  @Column('integer')
  revision: number;

  /** Top-level names of what changed. */
  @Column('text', { array: true })
  changedFields: string[];
}
