import { until } from './until.js';

/** A server-sent event, as it arrived. */
export interface ReceivedEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A client of server-sent events that keeps all it hears. */
export class EventReader {
  readonly events: ReceivedEvent[] = [];
  /** The latest id, which a client that comes back sends. */
  lastId: string | undefined;
  ended = false;
  private readonly abort = new AbortController();

  private constructor(
    readonly status: number,
    readonly headers: Headers,
  ) {}

  static async open(
    url: string,
    token: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<EventReader> {
    const abort = new AbortController();
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream', ...headers },
      signal: abort.signal,
    });
    const reader = new EventReader(answer.status, answer.headers);
    reader.abort.signal.addEventListener('abort', () => {
      abort.abort();
    });
    if (answer.body && answer.status === 200) void reader.read(answer.body);
    else await answer.body?.cancel();
    return reader;
  }

  /** Those of some names. */
  of(...names: readonly string[]): ReceivedEvent[] {
    return this.events.filter(({ event }) => names.includes(event));
  }

  /** Waits until an event came that fulfils something. */
  async heard(what: string, test: (event: ReceivedEvent) => boolean): Promise<ReceivedEvent> {
    await until(`${what} is heard`, () => this.events.some(test));
    const found = this.events.find(test);
    if (!found) throw new Error(`Not heard: ${what}`);
    return found;
  }

  close(): void {
    this.abort.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const bytes of body) {
        text += decoder.decode(bytes, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // It was closed by this side.
    }
    this.ended = true;
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').flatMap((line): [string, string][] => {
        const at = line.indexOf(': ');
        return at > 0 ? [[line.slice(0, at), line.slice(at + 2)]] : [];
      }),
    );
    const data = fields.get('data');
    if (data === undefined) return;
    const id = fields.get('id');
    if (id !== undefined) this.lastId = id;
    this.events.push({
      id,
      event: fields.get('event') ?? 'message',
      data: JSON.parse(data) as ReceivedEvent['data'],
    });
  }
}
