import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that came, whole. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Stands for a cache that is told what to forget. */
export interface PurgeReceiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** How the next requests are answered, one after the other; then with 200 again. `silence` is no answer at all. */
  answerNext(...answers: (number | 'silence')[]): void;
  close(): Promise<void>;
}

/** @param port of loopback; any if unsaid */
export async function startPurgeReceiver(port = 0): Promise<PurgeReceiver> {
  const received: Received[] = [];
  const planned: (number | 'silence')[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body, at: Date.now() });
      const answer = planned.shift() ?? 200;
      if (answer === 'silence') return;
      const moved = answer === 302 ? { location: '/elsewhere' } : {};
      response.writeHead(answer, moved).end(JSON.stringify({ success: true }));
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerNext: (...answers) => planned.push(...answers),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
