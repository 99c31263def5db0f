import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { now } from '../../kernel/clock.js';
import type { Page } from '../../lists/page.js';
import type { PublicAnswer } from '../answers/public-answer.js';
import type { Streamed } from '../answers/public-get.js';
import { BYTE_ORDER_MARK, CSV_TYPE, csvHeader, csvLines } from './csv.js';
import { csvwMetadata } from './csvw.js';
import { ROWS_AT_ONCE, csvPages } from './csv-pages.js';
import type { Dataset } from './dataset.js';
import { DATA_PACKAGE_TYPE, CSVW_TYPE, csvPath, datasetLinks } from './dataset-links.js';
import { dataPackage } from './table-schema.js';

/** The validator of a stream is not known beforehand, so caches may keep it only briefly. */
const STREAM_CACHE_CONTROL = 'public, max-age=1, s-maxage=1';

const logger = new Logger('Dataset');

/**
 * All rows as CSV. Those of one page are an answer like others, with its ETag, codings and a place in memory; more are streamed,
 * page by page, as fast as the client takes them and as long as it is there.
 */
export function csvAnswer<Row>(
  dataset: Dataset<Row>,
  request: FastifyRequest,
): Promise<PublicAnswer | Streamed> {
  return beginningWith('', dataset, request);
}

/** The same as a file, which people open with a spreadsheet: it begins with a byte order mark. */
export function csvFileAnswer<Row>(
  dataset: Dataset<Row>,
  request: FastifyRequest,
): Promise<PublicAnswer | Streamed> {
  return beginningWith(BYTE_ORDER_MARK, dataset, request);
}

async function beginningWith<Row>(
  mark: string,
  dataset: Dataset<Row>,
  request: FastifyRequest,
): Promise<PublicAnswer | Streamed> {
  const first = await dataset.page({ limit: ROWS_AT_ONCE });
  if (first.nextCursor !== null)
    return {
      stream: (each, reply) => {
        stream(dataset, mark, first, each, reply);
      },
    };
  const { columns } = dataset.table;
  return {
    body: mark + csvHeader(columns) + csvLines(columns, first.items),
    type: CSV_TYPE,
    keys: dataset.keys,
    headers: { ...headersOf(dataset, request), vary: 'accept' },
  };
}

/** What describes the CSV, as a Frictionless Data Package. */
export function dataPackageAnswer<Row>({ table, keys }: Dataset<Row>, request: FastifyRequest): PublicAnswer {
  const body = JSON.stringify(dataPackage(table, csvPath(table, request)));
  return { body, type: DATA_PACKAGE_TYPE, keys };
}

/** The same as CSVW metadata. */
export function csvwAnswer<Row>({ table, keys }: Dataset<Row>, request: FastifyRequest): PublicAnswer {
  const body = JSON.stringify(csvwMetadata(table, csvPath(table, request)));
  return { body, type: CSVW_TYPE, keys };
}

function stream<Row>(
  dataset: Dataset<Row>,
  mark: string,
  first: Page<Row>,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const others = reply.getHeader('vary');
  void reply.headers({
    ...headersOf(dataset, request),
    vary: others === undefined ? 'accept' : `${String(others)}, accept`,
    'surrogate-key': dataset.keys.join(' '),
    'cache-tag': dataset.keys.join(','),
    'content-type': CSV_TYPE,
    'cache-control': STREAM_CACHE_CONTROL,
  });
  // A HEAD would read all rows to throw them away.
  const text = request.method === 'HEAD' ? [] : logged(mark, csvPages(dataset, first), dataset.table.name);
  void reply.send(Readable.from(text));
}

/** An error after the first lines cuts the connection: a part is never taken for the whole. */
async function* logged(mark: string, lines: AsyncGenerator<string>, name: string): AsyncGenerator<string> {
  if (mark !== '') yield mark;
  try {
    yield* lines;
  } catch (error) {
    logger.error(`${name}.csv ended early`, error instanceof Error ? error.stack : String(error));
    throw error;
  }
}

function headersOf<Row>(dataset: Dataset<Row>, request: FastifyRequest): Record<string, string> {
  const name = `${dataset.fileName}-${now().toISOString().slice(0, 10)}.csv`;
  return { ...datasetLinks(dataset, request), 'content-disposition': attachment(name) };
}

/** RFC 6266, section 5: what is not ASCII is sent in UTF-8 (RFC 8187); the name never has `*` or quotation marks. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]/gu, '_');
  const exact = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  return `attachment; filename="${plain}"${exact}`;
}
