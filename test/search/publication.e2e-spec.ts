import { jest } from '@jest/globals';
import pg from 'pg';
import { created, paragraph, patched, taken } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { beforeMoment } from '../support/before-moment.js';
import { until } from '../support/until.js';
import { headlines, searched } from './found.js';

let app: TestApp;
let client: Client;
let reader: Client;
// Every statement passes through here: those of TypeORM, and those that go past it.
const sent = jest.spyOn(pg.Client.prototype, 'query');

beforeAll(async () => {
  app = await startApp();
  client = app.client;
  reader = client.stranger();
});

afterAll(async () => {
  sent.mockRestore();
  await app.close();
});

const article = (headline: string, text: string, more: object = {}): Promise<{ id: string }> =>
  created(client, { headline, body: [paragraph('a', text)], ...more });

/** Everything that a search tells: what it finds by a word, its beginning, its misspelling, and of each type. */
async function findsOf(word: string): Promise<string> {
  const asked = [word, `${word.slice(0, -2)}*`, `${word}x`, word.slice(1), `or ${word}`, `-${word} harbour`];
  const types = ['articles', 'quotes', 'statistics', 'people', 'organizations'];
  const answers = await Promise.all(
    asked.flatMap((q) => types.map((type) => searched(reader, q, `&count=true&type=${type}`))),
  );
  return JSON.stringify(answers.map(({ body }) => body));
}

describe('what is found', () => {
  it('is never a draft', async () => {
    const before = await findsOf('zephyranthes');
    await article('Draft', 'The zephyranthes bloom.');
    expect(await findsOf('zephyranthes')).toBe(before);
  });

  it('is under an embargo nothing, not even a word or a name; then all', async () => {
    await taken(client, await article('Open', 'The harbour is open.'), 'publish');
    const [word, before] = await beforeMoment(async (embargoUntil, attempt) => {
      const marker = `quokka${'abcdefgh'.charAt(attempt)}marker`;
      const nothing = await findsOf(marker);
      const hidden = await article(marker, `A ${marker} in the harbour.`, {
        embargoUntil,
        section: { name: marker },
        mentions: [{ organization: { name: `${marker} Society` } }],
        quotes: [{ text: `${marker}!`, speaker: { person: { name: `Ada ${marker}` } } }],
      });
      await taken(client, hidden, 'publish');
      expect(await findsOf(marker)).toBe(nothing);
      return [marker, nothing] as const;
    });
    let n = 0;
    // Another address each time: what was answered before is kept for a moment.
    await until('it is found', async () => {
      const found = await headlines(reader, word, `&publishedAfter=2020-01-01T00:00:00.${(n += 1)}Z`);
      return found.length > 0;
    });
    await until('everything is found', async () => (await findsOf(word)) !== before);
    const after = JSON.parse(await findsOf(word)) as { items: unknown[] }[];
    expect(after.slice(0, 5).map(({ items }) => items.length)).toEqual([1, 1, 0, 1, 1]);
    expect(after.slice(5, 8).map(({ items }) => items.length)).toEqual([1, 1, 0]);
  });

  it('leaves no trace of an embargoed article that was withdrawn', async () => {
    const [word, before, other] = await beforeMoment(async (embargoUntil, attempt) => {
      const marker = `wombat${'abcdefgh'.charAt(attempt)}marker`;
      const nothing = await findsOf(marker);
      const hidden = await article(marker, `A ${marker}.`, { embargoUntil });
      await taken(client, hidden, 'publish');
      await taken(client, hidden, 'withdraw');
      const open = await article(`Beside ${marker.slice(0, 7)}`, 'It waits as long.', { embargoUntil });
      await taken(client, open, 'publish');
      return [marker, nothing, `Beside ${marker.slice(0, 7)}`] as const;
    });
    await until('the end has come', async () => {
      const { body } = await reader.get('/v1/content/articles');
      return body.items.some(({ headline }) => headline === other);
    });
    expect(await findsOf(word)).toBe(before);
  });

  it('is the newest text alone, and nothing once it is withdrawn', async () => {
    const made = await article('Original', 'The trawler sank.', {
      quotes: [{ text: 'We saw the trawler sink', speaker: { person: { name: 'Tove Trawler' } } }],
    });
    await taken(client, made, 'publish');
    expect(await headlines(reader, 'trawler')).toEqual(['Original']);
    await patched(client, made, {
      headline: 'Second',
      body: [paragraph('a', 'The lugger sank.')],
      quotes: [],
    });
    expect(await headlines(reader, 'lugger')).toEqual([]);
    await taken(client, made, 'publish');
    expect(await headlines(reader, 'lugger')).toEqual(['Second']);
    expect(await headlines(reader, 'trawler')).toEqual([]);
    for (const type of ['quotes', 'people'])
      expect((await searched(reader, 'trawler', `&type=${type}`)).body.items).toEqual([]);
    await taken(client, made, 'withdraw');
    expect(await headlines(reader, 'lugger')).toEqual([]);
  });

  it('follows a name', async () => {
    const { body: person } = await client.post('/v1/editorial/people', { name: 'Ottoline Finch' });
    const made = await article('Named', 'About somebody.', { mentions: [{ personId: person.id }] });
    await taken(client, made, 'publish');
    const people = async (q: string): Promise<unknown[]> =>
      (await searched(reader, q, '&type=people')).body.items.map(({ name }) => name);
    expect(await people('finch')).toEqual(['Ottoline Finch']);
    await client.patch(`/v1/editorial/people/${person.id}`, { name: 'Ottoline Starling' }, person.revision);
    await until('the new name is found', async () => (await people('starling')).length > 0);
    expect(await people('finch')).toEqual([]);
    expect(await headlines(reader, 'starling')).toEqual(['Named']);
  });

  it('is marked in text that is escaped', async () => {
    const text = `She wrote <script>alert("whelk")</script> & 'whelks'.`;
    await taken(client, await article('Whelk <b>', text), 'publish');
    const [item] = (await searched(reader, 'whelk')).body.items;
    expect(item?.highlights).toEqual([
      { field: 'headline', html: '<mark>Whelk</mark> &lt;b&gt;' },
      {
        field: 'body',
        html: 'She wrote &lt;script&gt;alert(&quot;<mark>whelk</mark>&quot;)&lt;/script&gt; &amp; &#39;<mark>whelks</mark>&#39;.',
      },
    ]);
  });

  it('can be made anew out of the documents', async () => {
    const entries = (): Promise<unknown[]> =>
      app.query(
        `SELECT kind, id, article_id, published_at, words::text, facets, passages, etag FROM search_entries
         WHERE article_id IS NOT NULL ORDER BY kind, id`,
      );
    const before = await entries();
    expect(before.length).toBeGreaterThan(4);
    await app.query('TRUNCATE search_entries, search_words');
    await app.query(
      `INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
       VALUES (gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now())`,
    );
    await until('all is there again', async () => (await entries()).length >= before.length);
    expect(await entries()).toEqual(before);
    expect(await headlines(reader, 'starl*', '&limit=30')).toEqual(['Named']);
  });

  it('takes three statements at most, whatever is asked for', async () => {
    const costs = async (q: string, more = ''): Promise<number> => {
      sent.mockClear();
      await searched(reader, q, more);
      // The work of the background asks now and then.
      return sent.mock.calls.filter((call) => /search_(words|entries)/.test(JSON.stringify(call))).length;
    };
    expect(await costs('whelks')).toBe(3);
    expect(await costs('nosuchword')).toBe(3);
    expect(await costs('"two words" wh* or whelkk -other', '&count=true&section=x&language=en')).toBe(3);
    expect(await costs('whelk', '&type=people&limit=100')).toBe(2);
    // The words are known by now.
    expect(await costs('whelks', '&publishedAfter=2020-01-01')).toBe(1);
    expect(await costs('whelk', '&type=organizations')).toBe(1);
  });
});
