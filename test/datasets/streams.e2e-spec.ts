import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { cast } from '../support/cast.js';
import { csvRows } from '../support/parsed-csv.js';
import { publishFigures } from './newsroom-of-figures.js';
import { withApp } from '../with-app.js';

/** More than four pages. */
const ROWS = 2100;

const app = withApp();
const reader = app.client.stranger();
let observations: string;

beforeAll(async () => {
  const people = await cast(app.client);
  await publishFigures(app.client, people, {
    headline: 'Figures',
    figures: [{ value: '0', unit: { kind: 'percent' }, period: '2018' }],
  });
  observations = `/v1/content/indicators/${people.upgradeInvestment.slug}/observations`;
  await multiply();
});

/** Copies the one statistic, with ids and values of their own, and many of the same time: past the service, which would take long. */
async function multiply(): Promise<void> {
  await app.query(
    `INSERT INTO published_statistics (id, article_id, indicator_id, unit_key, unit_kind, nature, observed_at, document, search_text, published_at, shown_from)
     SELECT copy.id, article_id, indicator_id, unit_key, unit_kind, nature, observed_at + make_interval(days => n % 7),
       (document::jsonb || jsonb_build_object('id', copy.id, 'value', n::text)), search_text, published_at, shown_from
     FROM published_statistics, generate_series(1, $1::integer) n, LATERAL (SELECT gen_random_uuid() AS id, n AS again) copy
     WHERE document::json ->> 'value' = '0'`,
    [ROWS - 1],
  );
}

const CSV = { accept: 'text/csv' };

describe('more rows than a page', () => {
  it('are all there, once, in the order of the JSON', async () => {
    for (const path of [observations, '/v1/content/statistics', `${observations}?sort=-period`]) {
      const { status, text, headers } = await reader.get(path, CSV);
      const rows = csvRows(text);
      expect([status, rows.length, new Set(rows.map(({ id }) => id)).size]).toEqual([200, ROWS, ROWS]);
      expect(rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe((ROWS * (ROWS - 1)) / 2);
      const first = (await reader.get(`${path}${path.includes('?') ? '&' : '?'}limit=100`)).body.items;
      expect(rows.slice(0, 100).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
      expect(headers.get('content-disposition')).toContain('attachment');
      expect(headers.get('vary')).toContain('accept');
    }
  });

  it('come in pieces, as they are read', async () => {
    const answer = await fetch(app.url + observations, { headers: CSV });
    expect(answer.headers.get('transfer-encoding')).toBe('chunked');
    expect([answer.headers.get('etag'), answer.headers.get('link')]).toEqual([
      ...[null, expect.stringContaining('datapackage.json') as unknown],
    ]);
    await answer.body?.cancel();
  });

  it('are not read for a HEAD', async () => {
    const { status, headers } = await reader.send('HEAD', observations, { headers: CSV });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(headers.get('content-length')).toBeNull();
  });

  it('are shared by all who ask at once, each whole', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => reader.get(observations, CSV)));
    for (const { text } of answers) expect(text).toBe(answers[0]?.text);
  });

  it('end with a client that goes away, and nobody else notices', async () => {
    for (let i = 0; i < 20; i += 1) {
      const request = get(app.url + observations, { headers: CSV });
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      await once(answer, 'data');
      request.destroy();
    }
    expect(csvRows((await reader.get(observations, CSV)).text)).toHaveLength(ROWS);
  });

  it('are cut off where reading fails, never taken for the whole', async () => {
    // Nothing that the service writes; it stands on one of the last pages.
    await app.query(
      `UPDATE published_statistics SET document = '{"id": "broken"}' WHERE document::json ->> 'value' = '2099'`,
    );
    const answer = await fetch(app.url + observations, { headers: CSV });
    await expect(answer.text()).rejects.toThrow();
  });
});
