import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands before a server, and can fall silent as a machine does that loses its network: nothing is closed, nothing comes. */
export interface SilentProxy {
  /** The same address, by way of the proxy. */
  readonly url: string;
  silence(): void;
  /** For connections made from now on; those that fell silent stay so. */
  speak(): void;
  /** As when the server is stopped: all connections end, and nobody takes others. */
  stop(): Promise<void>;
  /** As when it is started again. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function startSilentProxy(url: string): Promise<SilentProxy> {
  const sockets = new Set<Socket>();
  let silent = false;
  const pair = (near: Socket): void => {
    sockets.add(near);
    near.on('error', () => undefined);
    if (silent) return;
    const far = connect(Number(new URL(url).port), '127.0.0.1');
    sockets.add(far);
    far.on('error', () => undefined);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  };
  const server = createServer(pair).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = new URL(url);
  const { port } = server.address() as AddressInfo;
  own.port = String(port);
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return {
    url: own.href,
    silence: () => {
      silent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    speak: () => {
      silent = false;
    },
    stop,
    start: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close: async () => {
      if (server.listening) await stop();
    },
  };
}
