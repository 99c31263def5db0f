import { validateAnswer } from './validate-answer.js';

/** What tests look at in a body; which of it is there depends on the resource. */
export interface Body {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly revision: number;
  readonly slug: string;
  readonly name: string;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly Refusal[];
  readonly items: readonly Body[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly resolved: readonly {
    readonly pointer: string;
    readonly id: string;
    readonly name: string;
    readonly outcome: string;
  }[];
  readonly possibleDuplicates: readonly {
    readonly id: string;
    readonly name: string;
    readonly because: string;
  }[];
}

export interface Refusal {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly candidates?: readonly { readonly id: string }[];
}

export interface Answer<T = Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined where there is none. */
  readonly body: T;
  /** As it came; empty where there is none. */
  readonly text: string;
}

export interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of the HTTP interface: one token, JSON both ways. */
export class Client {
  /** @param origin of the service; a function where it is known only when the service has started */
  constructor(
    private readonly origin: string | (() => string),
    readonly token?: string,
  ) {}

  get url(): string {
    return typeof this.origin === 'string' ? this.origin : this.origin();
  }

  /** The same service, met by somebody without a token. */
  stranger(): Client {
    return new Client(this.origin);
  }

  get<T = Body>(path: string, headers: Request['headers'] = {}): Promise<Answer<T>> {
    return this.send('GET', path, { headers });
  }

  post<T = Body>(path: string, body: unknown, headers: Request['headers'] = {}): Promise<Answer<T>> {
    return this.send('POST', path, { body, headers });
  }

  /** @param revision what was read: sent as `If-Match` */
  patch<T = Body>(path: string, body: unknown, revision?: number): Promise<Answer<T>> {
    const type = { 'content-type': 'application/merge-patch+json' };
    return this.send('PATCH', path, { body, headers: { ...type, ...ifMatch(revision) } });
  }

  delete<T = Body>(path: string, revision?: number): Promise<Answer<T>> {
    return this.send('DELETE', path, { headers: ifMatch(revision) });
  }

  /** @param request.body text goes as it is, anything else as JSON */
  async send<T = Body>(
    method: string,
    path: string,
    { body, headers = {} }: Request = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        // Or else `fetch` asks for a coded answer, which both sides would spend most of their time on.
        'accept-encoding': 'identity',
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return received(method, answer.url, answer.status, answer.headers, await answer.text()) as Answer<T>;
  }
}

export function ifMatch(revision: number | undefined): Record<string, string> {
  return revision === undefined ? {} : { 'if-match': `"${revision}"` };
}

/** Every answer that a test receives passes through here. */
function received(method: string, url: string, status: number, headers: Headers, text: string): Answer {
  const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '');
  const body = isJson && text !== '' && method !== 'HEAD' ? (JSON.parse(text) as Body) : undefined;
  if (status >= 500 && status !== 503) throw new Error(`${method} ${url} answered ${status}: ${text}`);
  validateAnswer({ method, url, status, headers, text });
  return { status, headers, body: body as Body, text };
}
