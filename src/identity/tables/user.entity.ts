import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { ROLES } from '../policy.js';
import type { Role } from '../policy.js';

export const USER_STATUSES = ['active', 'suspended'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Somebody who may work in the newsroom. What opens the account is in `UserCredentials`. */
@Entity('users')
@Unique('users_email_key', ['email'])
@Check('users_role_check', `role IN (${listed(ROLES)})`)
@Check('users_status_check', `status IN (${listed(USER_STATUSES)})`)
export class UserEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('text')
  name: string;

  /** In lower case: an address is the same however it is written. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { default: 'viewer' })
  role: Role;

  /** The sections that they are limited to; null is no limit. */
  @Column('uuid', { array: true, nullable: true })
  sections: string[] | null;

  @Column('text', { default: 'active' })
  status: UserStatus;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { nullable: true })
  timeZone: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
