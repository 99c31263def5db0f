import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who has an article open. Without foreign keys, whose locks writers of the article would meet; unlogged, for it is true for seconds only. */
@Entity('presences')
@Index('presences_seen_at_idx', ['seenAt'])
export class PresenceEntity {
  @PrimaryColumn('uuid')
  articleId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('text')
  state: string;

  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  seenAt: Date;
}
