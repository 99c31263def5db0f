import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The id of the one row. */
export const NEWSROOM_ID = '0197e3f0-0000-7000-8000-000000000001';

/** The settings of the newsroom: one row, which a migration made. */
@Entity('newsroom')
@Check('newsroom_id_check', `id = '${NEWSROOM_ID}'`)
export class NewsroomEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  /** What was set; what is not in it has its default. */
  @Column('jsonb')
  settings: object;
}
