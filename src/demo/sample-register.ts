import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { newId } from '../kernel/values/uuid.js';
import { SampleNewsroomEntity } from './sample-newsroom.entity.js';
import type { SampleIds } from './sample-newsroom.entity.js';
import { sql } from '../kernel/database/sql.js';

/** The record of a loaded sample newsroom. */
export interface Registered {
  readonly id: string;
  readonly removedAt: Date | null;
  readonly resourceIds: SampleIds;
}

/** Remembers in the database whether the sample newsroom is there, and which resources are of it. */
@Injectable()
export class SampleRegister {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** What was loaded, also when it was taken out since; undefined where it never was. */
  async find(): Promise<Registered | undefined> {
    const [row] = await this.database.query<Registered>(
      sql`SELECT id, removed_at AS "removedAt", resource_ids AS "resourceIds" FROM sample_newsrooms`,
    );
    return row;
  }

  add(resourceIds: SampleIds): Promise<void> {
    const sample = { id: newId(), loadedAt: new Date(), removedAt: null, resourceIds };
    return this.rows.insert(SampleNewsroomEntity, [sample]);
  }

  async markRemoved({ id }: Registered): Promise<void> {
    await this.database.query(sql`UPDATE sample_newsrooms SET removed_at = ${new Date()} WHERE id = ${id}`);
  }

  /** Whether nobody wrote anything into this database yet. */
  async databaseIsEmpty(): Promise<boolean> {
    const [row] = await this.database.query<{ used: boolean }>(
      sql`SELECT EXISTS (SELECT FROM articles) OR EXISTS (SELECT FROM people) OR EXISTS (SELECT FROM organizations)
         OR EXISTS (SELECT FROM sections) OR EXISTS (SELECT FROM indicators) AS used`,
    );
    return row?.used === false;
  }

  /**
   * Lets one process at a time load or remove, until its transaction ends.
   * @returns false if another one is at it
   */
  async takeTurn(): Promise<boolean> {
    const [row] = await this.database.query<{ taken: boolean }>(
      sql`SELECT pg_try_advisory_xact_lock(hashtextextended('sample newsroom', 0)) AS taken`,
    );
    return row?.taken === true;
  }
}
