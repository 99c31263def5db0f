import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { writtenColumns } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';

/** Lines that go to the socket together. */
const CHUNK = 100;

/** Writes rows by COPY, one table after another, no faster than Postgres takes them. Generated columns are Postgres' own. */
export async function copyRows(
  dataSource: DataSource,
  client: ClientBase,
  tables: readonly NewRows[],
): Promise<void> {
  for (const { entity, rows } of tables) {
    const metadata = dataSource.getMetadata(entity);
    const columns = writtenColumns(metadata);
    const list = columns.map((column) => `"${column.databaseName}"`).join(', ');
    const fields = columns.map(({ propertyName, isArray, type }) => ({
      propertyName,
      isArray,
      type: String(type),
    }));
    const lines = (from: number): string =>
      rows
        .slice(from, from + CHUNK)
        .map((row) => `${fields.map((field) => written(row, field)).join('\t')}\n`)
        .join('');
    const chunks = function* (): Iterable<string> {
      for (let from = 0; from < rows.length; from += CHUNK) yield lines(from);
    };
    await pipeline(
      Readable.from(chunks(), { objectMode: true, highWaterMark: 1 }),
      client.query(copyFrom(`COPY "${metadata.tableName}" (${list}) FROM STDIN`)),
    );
  }
}

interface Field {
  readonly propertyName: string;
  readonly isArray: boolean;
  readonly type: string;
}

/** A value in the text format of COPY (Postgres, "COPY", "File Formats"). */
function written(row: ObjectLiteral, { propertyName, isArray, type }: Field): string {
  const value: unknown = row[propertyName];
  if (value === null || value === undefined) return '\\N';
  if (isArray) return escaped(arrayLiteral(value as string[]));
  if (type.startsWith('json')) return escaped(JSON.stringify(value));
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw new Error(`${propertyName} can not be copied.`);
}

function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replaceAll(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}
