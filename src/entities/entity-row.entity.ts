import { Column, Index, PrimaryColumn, Unique } from 'typeorm';
import { snakeCase } from '../kernel/database/snake-naming.js';

/** What people, organizations, indicators and sections have in common: a name to be found by, and a slug. */
export abstract class EntityRow {
  @PrimaryColumn('uuid')
  id: string;

  /** 1, 2, 3 …: the token of optimistic concurrency. */
  @Column('integer')
  revision: number;

  @Column('text')
  slug: string;

  /** Somebody chose the slug; one that was made from the name follows it until readers see it. */
  @Column({ type: 'boolean', default: true, update: false })
  slugGiven: boolean;

  @Column('text')
  name: string;

  /** The name and its other forms, folded: what a natural reference is matched with. */
  @Column('text', { array: true })
  nameKeys: string[];

  @Column('text')
  searchText: string;

  @Column({ type: 'boolean', default: false })
  archived: boolean;

  @Column({ type: 'timestamptz', precision: 3, update: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}

/** The keys and indexes that the table of each named entity has. */
export function EntityTable(table: string): ClassDecorator {
  return (target) => {
    Unique(`${table}_slug_key`, ['slug'])(target);
    Index(`${table}_name_keys_idx`, ['nameKeys'], { type: 'gin' })(target);
    Index(`${table}_search_tokens_idx`, { synchronize: false })(target);
    Index(`${table}_name_beginnings_idx`, { synchronize: false })(target);
    Index(`${table}_archived_name_id_idx`, ['name', 'id'], { where: 'archived' })(target);
    for (const property of ['name', 'createdAt', 'updatedAt'])
      Index(`${table}_${snakeCase(property)}_id_idx`, [property, 'id'])(target);
  };
}
