import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * The open connections of a server. Node waits for each of them when it stops, without end for one over which no request
 * came whole, and it stops looking for slow headers then. So those without a request under way are ended here.
 */
export class Connections {
  /** How many requests are under way over each. */
  private readonly open = new Map<Socket, number>();
  private ending = false;

  watch(server: Server): void {
    server.on('connection', (socket) => {
      if (this.ending) {
        socket.destroy();
        return;
      }
      this.open.set(socket, 0);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  /** Holds a connection open until its answer is sent. What is answered at once does not need it. */
  holdOpenFor(response: ServerResponse): void {
    const { socket } = response;
    if (!socket) return;
    this.open.set(socket, (this.open.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (this.open.get(socket) ?? 1) - 1;
      if (this.open.has(socket)) this.open.set(socket, left);
      if (this.ending && left === 0) socket.destroySoon();
    });
  }

  /** From now on no connection outlives the requests that are under way over it. */
  end(): void {
    this.ending = true;
    for (const [socket, underWay] of this.open) if (underWay === 0) socket.destroySoon();
  }
}
