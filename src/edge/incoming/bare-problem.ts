import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../kernel/problems/problem.js';
import { newRequestId } from './request-id.js';
import { SAFE_HEADERS } from './safe-headers.js';

type Headers = Readonly<Record<string, string>>;

/** The headers and the body of a problem, for what is refused before there is a request that could be answered in the usual way. */
function bare({ kind, detail, headers: own }: Problem, instance: string, others: Headers) {
  const { code, status, title } = kind;
  const requestId = newRequestId();
  const type = `/problems/${code}`;
  const body = JSON.stringify({ type, title, status, detail, instance, code, requestId });
  const headers: Headers = {
    ...SAFE_HEADERS,
    ...others,
    'x-request-id': requestId,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...(status === 503 && { 'retry-after': '2' }),
    ...own,
  };
  return { status, headers, body };
}

/**
 * Answers a request that goes no further, and closes the connection: nobody knows what else may come over it.
 * @param others further headers, as each answer has them
 */
export function refuseBarely(
  problem: Problem,
  response: ServerResponse,
  instance: string,
  others: Headers,
): void {
  const { status, headers, body } = bare(problem, instance, others);
  response.writeHead(status, headers).end(body);
}

/** The same on a connection on which no request was understood. */
export function refuseOnSocket(problem: Problem, socket: Duplex, others: Headers): void {
  const { status, headers, body } = bare(problem, '/', others);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
}
