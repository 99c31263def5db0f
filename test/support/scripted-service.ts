import { Client } from '../../client/src/client.js';
import type { Article } from '../../client/src/client.js';

/** A request as it left. */
export interface Sent {
  readonly method: string;
  readonly ifMatch: string | null;
  readonly key: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

type Answering = (sent: Sent) => Response | Promise<Response>;

/** An answer in problem+json. */
export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', title: code, status, detail: code, instance: '/', code, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/**
 * The other end of the wire: it takes whatever is sent, as long as nothing else was asked for. What the service itself makes of a write is
 * tested with the service.
 */
export class ScriptedService {
  readonly sent: Sent[] = [];
  readonly client: Client;
  private readonly script: Answering[] = [];

  constructor(public article: Article) {
    this.client = new Client({ url: 'http://copydesk.test', fetch: (request) => this.answer(request) });
  }

  /** The next requests are answered so, one after the other. */
  next(...answers: Answering[]): void {
    this.script.push(...answers);
  }

  /** The last write, as the service would have taken it. */
  readonly accept: Answering = ({ method, body }) => {
    if (method === 'PATCH') this.store(body);
    return Response.json(this.article);
  };

  /** It arrives, and the answer is lost. */
  readonly acceptInSilence: Answering = (sent) => {
    void this.accept(sent);
    throw new TypeError('fetch failed');
  };

  /** Somebody else saves. */
  store(patch: Readonly<Record<string, unknown>>): void {
    const facts = (name: string): object => {
      const list = patch[name] as { id?: string }[] | undefined;
      return list
        ? {
            [name]: list.map((fact, i) => ({
              revision: 1,
              anchors: [],
              ...fact,
              id: fact.id ?? `${name}-${this.article.revision}-${i}`,
            })),
          }
        : {};
    };
    this.article = {
      ...this.article,
      ...patch,
      ...facts('quotes'),
      ...facts('statistics'),
      ...facts('mentions'),
      revision: this.article.revision + 1,
    };
  }

  private async answer(request: Request): Promise<Response> {
    const text = await request.text();
    const sent: Sent = {
      method: request.method,
      ifMatch: request.headers.get('if-match'),
      key: request.headers.get('idempotency-key'),
      body: (text === '' ? {} : JSON.parse(text)) as Sent['body'],
    };
    this.sent.push(sent);
    return (this.script.shift() ?? this.accept)(sent);
  }
}

/** An article of one paragraph and no facts, as the service answers it. */
export function plainArticle(...texts: string[]): Article {
  const body = texts.map((text, i) => ({ id: `b${i + 1}`, type: 'paragraph', text, marks: [] }));
  const article = {
    id: 'a1',
    revision: 1,
    status: 'draft',
    headline: 'Headline',
    kicker: null,
    summary: null,
    slug: 'headline',
    language: 'en',
    translationOf: null,
    section: null,
    bylines: [],
    source: null,
    dateline: null,
    keywords: [],
    subjects: [],
    canonicalUrl: null,
    assigneeId: null,
    dueAt: null,
    body,
    mentions: [],
    quotes: [],
    statistics: [],
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: { id: 'u2', name: 'Ben' },
  };
  return article as unknown as Article;
}
