import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A connection on which bytes go as they are: for what no client library sends. */
export class RawConnection {
  private received = '';

  private constructor(readonly socket: Socket) {
    socket.setEncoding('latin1').on('data', (text: string) => (this.received += text));
    // The service may close it at any time.
    socket.on('error', () => undefined);
  }

  static async to(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  send(bytes: string | Buffer): this {
    this.socket.write(bytes);
    return this;
  }

  /** All that came until the other side closed. */
  async closed(): Promise<string> {
    if (!this.socket.closed) await heard(this.socket, 'close');
    return this.received;
  }

  /** What came as soon as it holds a text. @throws if the other side closes before */
  async until(text: string): Promise<string> {
    while (!this.received.includes(text)) {
      if (this.socket.closed) throw new Error(`Closed before ${JSON.stringify(text)}: ${this.received}`);
      await Promise.race([heard(this.socket, 'data'), heard(this.socket, 'close')]);
    }
    return this.received;
  }
}

/** Unlike Node's `once` it does not mind an error: what is reset is closed. */
function heard(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve) => {
    socket.once(event, () => {
      resolve();
    });
  });
}

/** An answer as it came, of which tests look at these parts. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends a request as it stands, and reads all until the connection is closed. @param head without the empty line at its end */
export async function rawRequest(
  url: string,
  head: readonly string[],
  body: string | Buffer = '',
): Promise<RawAnswer> {
  const connection = await RawConnection.to(url);
  connection.send(`${[...head, 'connection: close'].join('\r\n')}\r\n\r\n`).send(body);
  return rawAnswer(await connection.closed());
}

function rawAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end);
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body: text.slice(end + 4) };
}
