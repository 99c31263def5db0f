import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../kernel/problems/problem.js';

/** The headers and the body of a problem, for what is refused before there is a request that could be answered in the usual way. */
function bare({ kind, detail, headers: own }: Problem, instance: string) {
  const { code, status, title } = kind;
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail, instance, code });
  const headers: Readonly<Record<string, string>> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...own,
  };
  return { status, headers, body };
}

/** Answers a request that goes no further, and closes the connection: nobody knows what else may come over it. */
export function refuseBarely(problem: Problem, response: ServerResponse, instance: string): void {
  const { status, headers, body } = bare(problem, instance);
  response.writeHead(status, headers).end(body);
}

/** The same on a connection on which no request was understood. */
export function refuseOnSocket(problem: Problem, socket: Duplex): void {
  const { status, headers, body } = bare(problem, '/');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
}
