import type { Column, ColumnType, Table } from './column.js';

/** Types and formats of a Frictionless Table Schema, version 2. */
const FIELD_TYPES: Record<ColumnType, { readonly type: string; readonly format?: string }> = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  decimal: { type: 'number' },
  integer: { type: 'integer' },
  date: { type: 'date' },
  timestamp: { type: 'datetime' },
  flag: { type: 'boolean' },
};

/**
 * Describes a table as a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/).
 * @param path the CSV, relative to the description
 */
export function dataPackage<Row>(table: Table<Row>, path: string): Record<string, unknown> {
  const { name, title, description, key, columns } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    resources: [
      {
        name,
        path,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: { primaryKey: [key], missingValues: [''], fields: columns.map(fieldOf) },
      },
    ],
  };
}

function fieldOf<Row>({ name, type, description, required, oneOf }: Column<Row>): object {
  const constraints = { ...(required && { required }), ...(oneOf && { enum: oneOf }) };
  return {
    name,
    ...FIELD_TYPES[type],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
