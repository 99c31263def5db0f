import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { now } from '../clock.js';
import { PublicAnswers } from '../http/public/public-answers.js';
import type { PublicAnswer } from '../http/public/public-answer.js';
import type { Page } from '../http/page.js';
import { CSV_TYPE, csvHeader, csvLines } from './csv.js';
import { csvwMetadata } from './csvw.js';
import { ROWS_AT_ONCE, csvPages } from './csv-pages.js';
import type { Dataset } from './dataset.js';
import { DATA_PACKAGE_TYPE, CSVW_TYPE, csvPath, datasetLinks } from './dataset-links.js';
import { dataPackage } from './table-schema.js';

/** Of a stream nobody can tell beforehand what its validator would be, so that it is not kept for longer than it may differ. */
const STREAM_CACHE_CONTROL = 'public, max-age=1, s-maxage=1';

/** Thrown where a dataset has more rows than one answer in memory is to have. */
class Longer<Row> extends Error {
  constructor(
    readonly dataset: Dataset<Row>,
    readonly first: Page<Row>,
  ) {
    super('It is to be streamed.');
  }
}

/** Answers whole tables as CSV, and what describes them. */
@Injectable()
export class DatasetAnswers {
  private readonly logger = new Logger('Dataset');

  constructor(private readonly answers: PublicAnswers) {}

  /**
   * All rows. Those of one page are an answer like others, with its ETag, codings and a place in memory; more are streamed,
   * page by page, as fast as the client takes them and as long as it is there.
   */
  async sendCsv<Row>(
    request: FastifyRequest,
    reply: FastifyReply,
    open: () => Promise<Dataset<Row>>,
  ): Promise<void> {
    try {
      await this.answers.send(request, reply, async () => {
        const dataset = await open();
        const first = await dataset.page({ limit: ROWS_AT_ONCE });
        // Thrown, so that all who share the answer under way hear of it, and each streams on his own.
        if (first.nextCursor !== null) throw new Longer(dataset, first);
        return csvAnswer(dataset, first, request);
      });
    } catch (thrown) {
      if (!(thrown instanceof Longer)) throw thrown;
      this.stream(thrown as Longer<Row>, request, reply);
    }
  }

  /** A Frictionless Data Package. */
  sendDataPackage<Row>(
    request: FastifyRequest,
    reply: FastifyReply,
    open: () => Promise<Dataset<Row>>,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { table, keys } = await open();
      const body = dataPackage(table, csvPath(table, request));
      return { body: JSON.stringify(body), type: DATA_PACKAGE_TYPE, keys };
    });
  }

  /** CSVW metadata. */
  sendCsvw<Row>(
    request: FastifyRequest,
    reply: FastifyReply,
    open: () => Promise<Dataset<Row>>,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { table, keys } = await open();
      const body = csvwMetadata(table, csvPath(table, request));
      return { body: JSON.stringify(body), type: CSVW_TYPE, keys };
    });
  }

  private stream<Row>({ dataset, first }: Longer<Row>, request: FastifyRequest, reply: FastifyReply): void {
    const others = reply.getHeader('vary');
    void reply.headers({
      ...headersOf(dataset, request),
      vary: others === undefined ? 'accept' : `${String(others)}, accept`,
      ...{ 'surrogate-key': dataset.keys.join(' '), 'cache-tag': dataset.keys.join(',') },
      'content-type': CSV_TYPE,
      'cache-control': STREAM_CACHE_CONTROL,
    });
    // A HEAD would read all rows to throw them away.
    const lines = request.method === 'HEAD' ? [] : this.logged(csvPages(dataset, first), dataset.table.name);
    void reply.send(Readable.from(lines));
  }

  /** An error after the first lines cuts the connection: a part is never taken for the whole. */
  private async *logged(lines: AsyncGenerator<string>, name: string): AsyncGenerator<string> {
    try {
      yield* lines;
    } catch (error) {
      this.logger.error(`${name}.csv ended early`, error instanceof Error ? error.stack : String(error));
      throw error;
    }
  }
}

function csvAnswer<Row>(dataset: Dataset<Row>, { items }: Page<Row>, request: FastifyRequest): PublicAnswer {
  const { columns } = dataset.table;
  return {
    body: csvHeader(columns) + csvLines(columns, items),
    ...{ type: CSV_TYPE, keys: dataset.keys, headers: { ...headersOf(dataset, request), vary: 'accept' } },
  };
}

function headersOf<Row>(dataset: Dataset<Row>, request: FastifyRequest): Record<string, string> {
  const name = `${dataset.fileName}-${now().toISOString().slice(0, 10)}.csv`;
  return { ...datasetLinks(dataset, request), 'content-disposition': `attachment; filename="${name}"` };
}
