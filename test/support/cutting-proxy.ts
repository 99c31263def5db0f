import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a service, as a bad line does: it can lose answers, connections and whatever is asked of the service. */
export interface CuttingProxy {
  readonly url: string;
  /** How many PATCHes did not get to the service. */
  readonly turnedAway: number;
  /** How many of the next answers to PATCH are lost: the request has arrived, and the connection ends before the answer does. */
  cut(count: number): void;
  /** No connection holds, until it is mended. */
  down(): void;
  /** What is asked of the service is answered with this status, and a page of whoever stands before it, until it is mended. */
  refuse(status: number): void;
  /** So many milliseconds an answer takes longer, until it is mended. */
  slow(milliseconds: number): void;
  mend(): void;
  close(): void;
}

/** What happens to a request. */
interface Line {
  isDown: boolean;
  status: number | null;
  delay: number;
  cuts: number;
}
const MENDED: Line = { isDown: false, status: null, delay: 0, cuts: 0 };

export async function startCuttingProxy(service: string): Promise<CuttingProxy> {
  const line = { ...MENDED };
  let turnedAway = 0;
  const server = createServer((incoming, outgoing) => {
    const { isDown, delay } = line;
    const status = incoming.url?.startsWith('/v1/') === true ? line.status : null;
    if ((isDown || status !== null) && incoming.method === 'PATCH') turnedAway += 1;
    if (isDown) incoming.socket.destroy();
    else if (status !== null)
      outgoing.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Out of order</h1>');
    else
      setTimeout(() => {
        pass(service, line, incoming, outgoing);
      }, delay);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get turnedAway() {
      return turnedAway;
    },
    cut: (cuts) => Object.assign(line, { cuts }),
    down: () => {
      line.isDown = true;
      server.closeAllConnections();
    },
    refuse: (status) => Object.assign(line, { status }),
    slow: (delay) => Object.assign(line, { delay }),
    mend: () => Object.assign(line, MENDED),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pass(service: string, line: Line, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url = '', headers } = incoming;
  const onward = request(new URL(url, service), { method, headers }, (answer) => {
    if (method === 'PATCH' && line.cuts > 0) {
      line.cuts -= 1;
      // The service is done with the request; nobody will hear of it.
      answer.resume().on('end', () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => incoming.socket.destroy());
  // A stream of events ends with whoever hears it.
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
