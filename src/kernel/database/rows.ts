import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { Database } from './database.js';
import { timestampText } from './timestamp-text.js';
import { sql } from './sql.js';
import type { Sql } from './sql.js';

/**
 * Writes whole rows, any number of one table in one statement with one parameter: the rows travel as JSON, and Postgres
 * reads them by the table's own types (`json_populate_recordset`), so a decimal goes as the text that it is.
 */
@Injectable()
export class Rows {
  private readonly columns = new Map<EntityTarget<ObjectLiteral>, Columns>();

  constructor(
    private readonly database: Database,
    private readonly dataSource: DataSource,
  ) {}

  /** Rows new to the world. */
  insert<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly T[]): Promise<void> {
    return this.writeAll(newRows(entity, rows));
  }

  /** Rows of several tables in one statement: foreign keys between them are checked at its end. In a transaction nobody waits for it. */
  async writeAll(...tables: readonly WrittenRows[]): Promise<void> {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    const writes = filled.map(({ entity, rows, replace }) => {
      const { table, list, key, assignments } = this.columnsOf(entity);
      const json = this.toJson(entity, rows);
      return sql`INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, ${json})${
        replace ? sql` ON CONFLICT (${key}) DO UPDATE SET ${assignments(sql`EXCLUDED`)}` : sql.empty
      }`;
    });
    const last = writes.pop();
    if (last === undefined) return;
    const others = writes.map((write, i) => sql`${sql.identifier(`t${i}`)} AS (${write})`);
    await this.database.send(others.length === 0 ? last : sql`WITH ${sql.join(others)} ${last}`);
  }

  /**
   * Changes a row if it still has the revision that the change was made from, and moves the revision by one.
   * @returns false if another writer was faster: the caller answers 412.
   */
  async saveCurrent<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    row: T & { id: string; revision: number },
  ): Promise<boolean> {
    const { table, assignments } = this.columnsOf(entity);
    const json = this.toJson(entity, [{ ...row, revision: row.revision + 1 }]);
    const saved = await this.database.prepared<unknown>(
      sql`WITH saved AS (UPDATE ${table} AS present SET ${assignments(sql`next`)}
         FROM json_populate_recordset(NULL::${table}, ${json}) AS next
         WHERE present.id = next.id AND present.revision = next.revision - 1 RETURNING present.id)
       SELECT 1 FROM saved`,
    );
    return saved.length === 1;
  }

  async delete(entity: EntityTarget<ObjectLiteral>, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.send(sql`DELETE FROM ${this.columnsOf(entity).table} WHERE id = ANY (${ids})`);
  }

  /** Rows as JSON, by the names of their columns, for `json_populate_recordset`. */
  toJson<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly T[]): string {
    const { names } = this.columnsOf(entity);
    return JSON.stringify(
      rows.map((row) => {
        const columns: Record<string, unknown> = {};
        for (const [property, column] of names) columns[column] = written(row[property]);
        return columns;
      }),
    );
  }

  private columnsOf(entity: EntityTarget<ObjectLiteral>): Columns {
    let known = this.columns.get(entity);
    if (!known) this.columns.set(entity, (known = this.describe(entity)));
    return known;
  }

  private describe(entity: EntityTarget<ObjectLiteral>): Columns {
    const metadata = this.dataSource.getMetadata(entity);
    const written = writtenColumns(metadata);
    const assigned = written.filter((column) => column.isUpdate && !column.isPrimary).map(nameOf);
    return {
      table: sql.identifier(metadata.tableName),
      list: sql.join(written.map(nameOf)),
      names: written.map((column) => [column.propertyName, column.databaseName]),
      key: sql.join(metadata.primaryColumns.map(nameOf)),
      assignments: (from) => sql.join(assigned.map((name) => sql`${name} = ${from}.${name}`)),
    };
  }
}

/** The columns that rows are written with: what Postgres computes or numbers itself is left out. */
export function writtenColumns({ columns }: EntityMetadata): EntityMetadata['columns'] {
  return columns.filter(({ isInsert, generatedIdentity }) => isInsert && generatedIdentity === undefined);
}

/** Rows of one table, to be written beside those of others. */
export interface NewRows {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly rows: readonly ObjectLiteral[];
}

export interface WrittenRows extends NewRows {
  readonly replace?: true;
}

/** Rows that may exist by their key: they are then replaced. */
export function replacing(rows: NewRows): WrittenRows {
  return { ...rows, replace: true };
}

export function newRows<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly T[]): NewRows {
  return { entity, rows };
}

interface Columns {
  readonly table: Sql;
  readonly list: Sql;
  /** Property and column names of what is written. */
  readonly names: readonly (readonly [string, string])[];
  readonly key: Sql;
  /** All but the key, from the row that is called so. */
  readonly assignments: (from: Sql) => Sql;
}

function nameOf({ databaseName }: { readonly databaseName: string }): Sql {
  return sql.identifier(databaseName);
}

function written(value: unknown): unknown {
  return value instanceof Date ? timestampText(value) : (value ?? null);
}
