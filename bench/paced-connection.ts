import { connect } from 'node:net';
import type { Socket } from 'node:net';

const HEADERS_END = Buffer.from('\r\n\r\n');

/** An answer as far as a load looks at it. */
export interface PacedAnswer {
  readonly status: number;
  /** Of headers and body. */
  readonly bytes: number;
}

/** A kept connection that sends one GET at a time, with as little work as possible. Answers must tell their length. */
export class PacedConnection {
  private readonly socket: Socket;
  private received: Buffer[] = [];
  private size = 0;
  private wanted: PacedAnswer | undefined;
  private answer: ((answer: PacedAnswer) => void) | undefined;

  constructor(private readonly url: URL) {
    this.socket = connect(Number(url.port), url.hostname);
    this.socket.setNoDelay(true);
    this.socket.on('data', (chunk) => {
      this.take(chunk);
    });
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => this.answer?.({ status: 0, bytes: 0 }));
  }

  /** @returns status 0 if the connection breaks */
  get(path: string, headers: Readonly<Record<string, string>>): Promise<PacedAnswer> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const request = `GET ${path} HTTP/1.1\r\nhost: ${this.url.host}\r\n${lines.join('')}\r\n`;
    return new Promise((resolve) => {
      this.answer = resolve;
      if (this.socket.destroyed) resolve({ status: 0, bytes: 0 });
      else this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.size += chunk.length;
    this.wanted ??= answerOf(Buffer.concat(this.received));
    if (!this.wanted || this.size < this.wanted.bytes) return;
    const answer = this.wanted;
    this.received = [];
    this.size = 0;
    this.wanted = undefined;
    this.answer?.(answer);
  }
}

/** The status and full length of an answer, as soon as its headers are there (RFC 9112, section 6.3). */
function answerOf(received: Buffer): PacedAnswer | undefined {
  const end = received.indexOf(HEADERS_END);
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const length = status === 304 ? '0' : /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('An answer does not tell its length.');
  return { status, bytes: end + HEADERS_END.length + Number(length) };
}
