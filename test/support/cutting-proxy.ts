import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a service, and can lose answers: the request has arrived, and the connection ends before the answer does. */
export interface CuttingProxy {
  readonly url: string;
  /** How many of the next answers to PATCH are lost. */
  cut(count: number): void;
  close(): void;
}

export async function startCuttingProxy(service: string): Promise<CuttingProxy> {
  let left = 0;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { method, url = '', headers } = incoming;
    const onward = request(new URL(url, service), { method, headers }, (answer) => {
      if (method === 'PATCH' && left > 0) {
        left--;
        // The service is done with the request; nobody will hear of it.
        answer.resume().on('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  };
  const server = createServer(pass).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: (count) => {
      left = count;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
