import { created, patched, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { beforeMoment } from '../support/before-moment.js';
import { eventually } from '../support/eventually.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

interface Changes {
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly article: { readonly slug: string };
  }[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

const app = withApp();
const { client } = app;
const reader = client.stranger();

const CHANGES = '/v1/content/changes';
const after = async (cursor: string, limit = 1000): Promise<Changes> =>
  (await reader.get<Changes>(`${CHANGES}?cursor=${cursor}&limit=${limit}`)).body;
const summaries = ({ items }: Changes): string[] =>
  items.map(({ kind, article }) => `${kind} ${article.slug}`);
const published = async (article: object): Promise<ArticleAnswer> =>
  taken(client, await created(client, article), 'publish');

describe('the feed of changes', () => {
  it('begins with a cursor, and has nothing of drafts', async () => {
    await created(client, { headline: 'Kept to ourselves' });
    expect((await reader.get(CHANGES)).body).toEqual({ items: [], cursor: '0', hasMore: false });
  });

  it('tells a publication, an update, a withdrawal, each once and in order', async () => {
    const first = await published({ headline: 'Fed' });
    await patched(client, first, { kicker: 'New' });
    const second = await taken(client, first, 'publish');
    await taken(client, second, 'withdraw');
    const expected = ['article.published fed', 'article.updated fed', 'article.withdrawn fed'];
    await eventually(async () => {
      expect(summaries(await after('0'))).toEqual(expected);
    });
    const page = await after('0', 2);
    expect([page.items.length, page.hasMore]).toEqual([2, true]);
    expect(summaries(await after(page.cursor))).toEqual(expected.slice(2));
  });

  it('tells nothing of an embargo before it ends', async () => {
    const [cursor, n] = await beforeMoment(async (embargoUntil, attempt) => {
      const { cursor: start } = await after('0');
      await published({ headline: `Waits ${attempt}`, embargoUntil });
      await published({ headline: `Does not wait ${attempt}` });
      await eventually(async () => {
        expect(summaries(await after(start))).toEqual([`article.published does-not-wait-${attempt}`]);
      });
      return [start, attempt] as const;
    });
    await eventually(async () => {
      expect(summaries(await after(cursor))).toEqual([
        `article.published does-not-wait-${n}`,
        `article.published waits-${n}`,
      ]);
    });
  });

  it('has no gap while twenty write and three read (pitfall 16)', async () => {
    const { cursor: start } = await after('0');
    const drafts = await Promise.all(
      Array.from({ length: 60 }, (_, i) => created(client, { headline: `Many ${i}` })),
    );
    let writing = true;
    const follow = async (): Promise<string[]> => {
      const seen: string[] = [];
      let cursor = start;
      for (let rest = 50; writing || rest > 0; rest -= writing ? 0 : 1) {
        const changes = await after(cursor, 7);
        seen.push(...summaries(changes));
        cursor = changes.cursor;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return seen;
    };
    const readers = [follow(), follow(), follow()];
    for (let from = 0; from < drafts.length; from += 20)
      await Promise.all(drafts.slice(from, from + 20).map((draft) => taken(client, draft, 'publish')));
    await eventually(async () => {
      expect((await after(start)).items).toHaveLength(60);
    });
    writing = false;
    const whole = summaries(await after(start));
    expect(new Set(whole).size).toBe(60);
    for (const seen of readers) expect(await seen).toEqual(whole);
  });

  it('comes as server-sent events, and goes on after the last that was seen', async () => {
    const { cursor } = await after('0');
    const abort = new AbortController();
    const stream = await fetch(`${app.url}${CHANGES}`, {
      headers: { accept: 'text/event-stream', 'last-event-id': cursor },
      signal: abort.signal,
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    await published({ headline: 'Live' });
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of stream.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      if (text.includes('event:') && text.endsWith('\n\n')) break;
    }
    abort.abort();
    expect(stream.headers.get('x-accel-buffering')).toBe('no');
    // For who listens to `onmessage` alone, and then under its name.
    expect(text).toMatch(/^(data: \{.*"slug":"live".*\}\n)\nid: \d+\nevent: article\.published\n\1\n/m);
  });

  it('as events begins with what happens from now on, where no cursor is sent', async () => {
    await published({ headline: 'Before the stream' });
    await until('the feed tells it', async () =>
      summaries(await after('0')).some((change) => change.endsWith('before-the-stream')),
    );
    const abort = new AbortController();
    const stream = await fetch(`${app.url}${CHANGES}`, {
      headers: { accept: 'text/event-stream' },
      signal: abort.signal,
    });
    await published({ headline: 'Within the stream' });
    let text = '';
    for await (const bytes of stream.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(bytes).toString();
      if (text.includes('"slug":"within-the-stream"')) break;
    }
    abort.abort();
    expect(text).not.toContain('before-the-stream');
  });

  it('as events has no pages, and the same headers for HEAD', async () => {
    const accept = { accept: 'text/event-stream' };
    expect(await reader.get(`${CHANGES}?limit=1`, accept)).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'limit', code: 'not-with-events' }] },
    });
    const { status, headers } = await fetch(app.url + CHANGES, { method: 'HEAD', headers: accept });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });

  it('refuses a cursor that it never gave out', async () => {
    const { cursor: last } = await after('0');
    for (const cursor of [
      'x',
      '-1',
      '1.5',
      '9999999999999999999',
      '999999999999999999',
      `${Number(last) + 9}`,
    ])
      for (const accept of ['application/json', 'text/event-stream'])
        expect([cursor, await reader.get(`${CHANGES}?cursor=${cursor}`, { accept })]).toMatchObject([
          cursor,
          { status: 400, body: { errors: [{ parameter: 'cursor', code: 'not-a-cursor' }] } },
        ]);
    expect((await after(last)).cursor).toBe(last);
  });
});

describe('an article as of a moment', () => {
  it('is as readers saw it then, under any slug that it had', async () => {
    const first = await published({ headline: 'First words', slug: 'first-words' });
    await patched(client, first, { headline: 'Second words', slug: 'second-words' });
    const second = await taken(client, first, 'publish');
    const headline = async (slug: string, at: string | null): Promise<unknown> => {
      const { status, body } = await reader.get(`/v1/content/articles/${slug}?at=${at}`);
      return status === 200 ? body['headline'] : status;
    };
    const [then, now] = [first.updatedAt, second.updatedAt];
    expect(await headline('first-words', then)).toBe('First words');
    expect(await headline('second-words', then)).toBe('First words');
    expect(await headline('first-words', now)).toBe('Second words');
    expect(await headline('first-words', '2001-01-01T00:00:00Z')).toBe(404);
    expect(await headline('first-words', '2999-01-01T00:00:00Z')).toBe('Second words');
    await taken(client, second, 'withdraw');
    expect(await headline('first-words', then)).toBe(410);
  });
});
