import type { Column, ColumnType, Table } from './column.js';

/** Datatypes of CSVW, which are those of XML Schema. */
const DATATYPES: Record<ColumnType, string> = {
  text: 'string',
  address: 'anyURI',
  decimal: 'decimal',
  integer: 'integer',
  date: 'date',
  timestamp: 'dateTime',
  flag: 'boolean',
};

/**
 * Describes a table as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
 * @param url the CSV, relative to the description
 */
export function csvwMetadata<Row>(
  { title, description, key, columns }: Table<Row>,
  url: string,
): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': title,
    'dc:description': description,
    dialect: { header: true, delimiter: ',', encoding: 'utf-8', quoteChar: '"', doubleQuote: true },
    tableSchema: { columns: columns.map(columnOf), primaryKey: key },
  };
}

function columnOf<Row>({ name, type, description, required, oneOf }: Column<Row>): object {
  const base = DATATYPES[type];
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: oneOf ? { base, format: `^(${oneOf.join('|')})$` } : base,
    ...(required && { required }),
  };
}
