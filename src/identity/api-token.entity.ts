import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { User } from './user.entity.js';

/** A token of a user; only its hash is kept. */
@Entity('api_tokens')
@Unique('api_tokens_name_key', ['name'])
@Unique('api_tokens_hash_key', ['hash'])
export class ApiToken {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => User, 'id', { name: 'api_tokens_user_id_fkey' })
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  /** SHA-256 in hexadecimal. The token is random and long, so a slow hash would protect nothing more. */
  @Column('text')
  hash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
