import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Somebody who may work in the newsroom. */
@Entity('users')
@Unique('users_email_key', ['email'])
export class User {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
