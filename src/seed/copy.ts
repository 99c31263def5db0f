import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** Writes rows of one table by COPY, in the text format (Postgres, "COPY", section "Text Format"). */
export class Copy {
  private readonly names: readonly (readonly [property: string, type: string])[];
  private readonly sql: string;

  constructor(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>) {
    const { tableName, columns } = dataSource.getMetadata(entity);
    const written = columns.filter((column) => column.isInsert);
    this.names = written.map((column) => [
      column.propertyName,
      column.isArray ? 'array' : String(column.type),
    ]);
    this.sql = `COPY "${tableName}" (${written.map((column) => `"${column.databaseName}"`).join(', ')}) FROM STDIN`;
  }

  async write(client: PoolClient, rows: readonly ObjectLiteral[]): Promise<void> {
    const stream = client.query(copyFrom(this.sql));
    for (const row of rows) {
      const line = `${this.names.map(([property, type]) => field(row[property], type)).join('\t')}\n`;
      if (!stream.write(line)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
  }
}

function field(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N';
  return escaped(text(value, type));
}

function text(value: unknown, type: string): string {
  if (value instanceof Date) return value.toISOString();
  if (type === 'array')
    return `{${(value as string[]).map((element) => `"${element.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return type.startsWith('json') ? JSON.stringify(value) : String(value);
}

function escaped(line: string): string {
  return line
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
