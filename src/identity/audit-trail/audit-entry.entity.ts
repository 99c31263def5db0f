import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const AUDIT_OUTCOMES = ['done', 'refused'] as const;

/** Who did what to which resource, when and from where: append-only, in a partition per month. */
@Entity('audit_trail')
@Check('audit_trail_outcome_check', "outcome IN ('done', 'refused')")
@Index('audit_trail_resource_id_revision_idx', ['resourceId', 'revision'])
@Index('audit_trail_actor_id_at_idx', ['actorId', 'at'])
@Index('audit_trail_action_at_id_idx', ['action', 'at', 'id'])
@Index('audit_trail_resource_kind_at_id_idx', ['resourceKind', 'at', 'id'])
@Index('audit_trail_outcome_at_id_idx', ['outcome', 'at', 'id'], { where: "outcome = 'refused'" })
@Index('audit_trail_token_id_at_idx', ['tokenId', 'at'], { where: 'token_id IS NOT NULL' })
export class AuditEntry {
  @PrimaryColumn({ type: 'timestamptz', precision: 3, primaryKeyConstraintName: 'audit_trail_pkey' })
  at: Date;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_trail_pkey' })
  id: string;

  @Column('text')
  actorKind: string;

  /** The user; of a token, its owner. Null where nobody is known, as of a sign-in that failed. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('uuid', { nullable: true })
  tokenId: string | null;

  @Column('text', { nullable: true })
  tokenName: string | null;

  /** Where the request came from; null for what the service did by itself. */
  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  requestId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  resourceKind: string;

  @Column('uuid', { nullable: true })
  resourceId: string | null;

  /** The revision that the resource had afterwards; null where it has none, or nothing was done. */
  @Column('integer', { nullable: true })
  revision: number | null;

  /** Top-level names of what changed. */
  @Column('text', { array: true })
  changedFields: string[];

  @Column('text')
  outcome: (typeof AUDIT_OUTCOMES)[number];

  /** Why it was refused: the code of the problem. */
  @Column('text', { nullable: true })
  reason: string | null;
}
