import type { FastifyRequest } from 'fastify';
import type { Table } from './column.js';
import type { Dataset } from './dataset.js';

/** As registered with IANA. */
export const DATA_PACKAGE_TYPE = 'application/vnd.datapackage+json';
export const CSVW_TYPE = 'application/csvm+json';

/** The names beside the CSV; the first is Frictionless' own. */
export const DATA_PACKAGE = 'datapackage.json';
export const CSVW = 'csv-metadata.json';

/** The CSV as its descriptions name it: beside them, and as filtered as they are asked for. */
export function csvPath<Row>({ name }: Table<Row>, request: FastifyRequest): string {
  return `${name}.csv${queryOf(request)}`;
}

/**
 * What a CSV says of its descriptions, the one of CSVW last, since that is the one taken (Model for Tabular Data, section 5.2);
 * and where it lies itself, for clients that reached it by `Accept`.
 */
export function datasetLinks<Row>(
  { table, address }: Dataset<Row>,
  request: FastifyRequest,
): Record<string, string> {
  const query = queryOf(request);
  const link = (file: string, type: string): string =>
    `<${address}/${file}${query}>; rel="describedby"; type="${type}"`;
  return {
    link: `${link(DATA_PACKAGE, DATA_PACKAGE_TYPE)}, ${link(CSVW, CSVW_TYPE)}`,
    'content-location': `${address}/${csvPath(table, request)}`,
  };
}

/** Written again, because an address as it came may contain what a header may not. */
function queryOf(request: FastifyRequest): string {
  const query = new URLSearchParams(request.query as Record<string, string>).toString();
  return query === '' ? '' : `?${query}`;
}
