import { created, paragraph, taken } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
const reader = client.stranger();

const HEADLINES = [
  '上海市扩建新港口',
  'Shanghai expands its harbour: 3,400 jobs',
  '서울에서 열린 회의',
  'ท่าเรือกรุงเทพขยาย',
  'سخنان علی درباره کتاب‌ها و ۳۴۰۰ نفر',
  'المدرسة الجديدة',
  'हिन्दी किताबें',
];
const FIGURES = ['-4.20', '0.1', '1000', '69000000000', '12345678901234567890.12'];

beforeAll(async () => {
  for (const headline of HEADLINES) await created(client, { headline, language: 'en', body: [] });
  await client.post('/v1/editorial/people', { name: '王小明' });
  await client.post('/v1/editorial/organizations', { name: 'Große Hafen-Behörde' });
  const made = await created(client, {
    headline: 'Figures',
    body: [paragraph('a', '「港口建设已经完成」，市长说。 About 3,400 jobs. “So it is”, she said.')],
    quotes: [
      { text: '港口建设已经完成', speaker: { name: '市长' }, kind: 'direct' },
      { text: 'It is so', kind: 'indirect', speaker: { person: { name: 'Ines Holm' } } },
      { text: 'So it is, so to say', kind: 'mixed', speaker: { person: { name: 'Ines Holm' } } },
    ],
    statistics: [
      ...FIGURES.map((value, i) => ({
        value,
        unit: { kind: 'percent' },
        indicator: { name: 'Growth' },
        period: String(2018 + i),
        place: i % 2 === 0 ? 'Lindhaven' : 'Washington',
      })),
      {
        value: '3400',
        upperValue: '5000',
        unit: { kind: 'count', noun: 'job' },
        asPrinted: '3,400 to 5,000 jobs',
        period: '2017',
      },
    ],
  });
  await taken(client, made, 'publish');
});

const found = async (path: string, q: string, name: string, by = client): Promise<unknown[]> => {
  const { status, body } = await by.get(`${path}?q=${encodeURIComponent(q)}`);
  expect([q, status]).toEqual([q, 200]);
  return body.items.map((item) => item[name]);
};

describe('the list of articles', () => {
  it.each([
    ['扩建', 0],
    ['新港口', 0],
    ['口', 0],
    ['海市', 0],
    ['海上', undefined],
    ['harb', 1],
    ['expands', 1],
    ['3400', 1],
    ['3,400', 1],
    ['서울', 2],
    ['회의', 2],
    ['울서', undefined],
    ['กรุงเทพ', 3],
    ['เรือกรุง', 3],
    ['علي', 4],
    ['كتاب', 4],
    ['3400 نفر', 4],
    ['المدرسه', 5],
    ['हिंदी', 6],
  ])('finds by %s', async (q, which) => {
    const expected = which === undefined ? [] : [HEADLINES[which]];
    const items = await found('/v1/editorial/articles', q, 'headline');
    expect(items.filter((headline) => headline === HEADLINES[which ?? -1])).toEqual(expected);
    if (which === undefined) expect(items).toEqual([]);
  });
});

describe('lists of names and facts', () => {
  it('find within words of scripts without blanks', async () => {
    expect(await found('/v1/editorial/people', '小明', 'name')).toEqual(['王小明']);
    expect(await found('/v1/editorial/organizations', 'hafen', 'name')).toEqual(['Große Hafen-Behörde']);
    expect(await found('/v1/editorial/organizations', 'grosse', 'name')).toEqual(['Große Hafen-Behörde']);
    expect(await found('/v1/editorial/quotes', '建设', 'text')).toEqual(['港口建设已经完成']);
    expect(await found('/v1/content/quotes', '建设', 'text', reader)).toEqual(['港口建设已经完成']);
    expect(await found('/v1/content/statistics', '3400', 'asPrinted', reader)).toEqual([
      '3,400 to 5,000 jobs',
    ]);
    expect(await found('/v1/content/people', 'holm', 'name', reader)).toEqual(['Ines Holm']);
  });

  it.each(['articles', 'people', 'organizations', 'indicators', 'sections', 'quotes', 'statistics'])(
    'of %s find nothing by what has no letter or digit',
    async (list) => {
      for (const q of ['--', '🚢', '%', '"'])
        expect(await found(`/v1/editorial/${list}`, q, 'id')).toEqual([]);
    },
  );

  it('have texts cut alike in the database and in the service', async () => {
    const letters = Array.from({ length: 0xd800 - 0x21 }, (_, i) => String.fromCodePoint(i + 0x21));
    const { unspacedLetter } = await import('../../src/kernel/values/unspaced.js');
    const [row] = await app.query<{ pairs: string[] }>(
      "SELECT array_agg(letter) AS pairs FROM unnest($1::text[]) letter WHERE search_cut(letter || letter) LIKE ' %'",
      [letters],
    );
    const inDatabase = new Set(row?.pairs);
    expect(
      letters.filter((letter) => (unspacedLetter(letter) !== undefined) !== inDatabase.has(letter)),
    ).toEqual([]);
  });
});

describe('statistics of the content face', () => {
  const values = async (query: string): Promise<unknown[]> => {
    const { status, body } = await reader.get(`/v1/content/statistics?${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body.items.map(({ value }) => value);
  };

  it.each([
    ['sort=value', ['-4.20', '0.1', '1000', '3400', '69000000000', '12345678901234567890.12']],
    ['sort=-value', ['12345678901234567890.12', '69000000000', '3400', '1000', '0.1', '-4.20']],
    ['minValue=1000&sort=value', ['1000', '3400', '69000000000', '12345678901234567890.12']],
    // The upper end of a range.
    ['minValue=4000&maxValue=5000', ['3400']],
    ['maxValue=0.1&sort=-value', ['0.1', '-4.20']],
    ['maxValue=0.10&sort=-value', ['0.1', '-4.20']],
    ['minValue=1&from=2020&indicator=growth', ['12345678901234567890.12', '69000000000', '1000']],
    ['place=lindhaven&sort=value', ['-4.20', '1000', '12345678901234567890.12']],
    ['unit=percent&minValue=0.1&maxValue=1000&sort=value', ['0.1', '1000']],
  ])('by %s', async (query, expected) => {
    expect(await values(query)).toEqual(expected);
  });

  it('go on by value, page by page, and as CSV', async () => {
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const at: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await reader.get(`/v1/content/statistics?sort=-value&limit=2${at}`);
      seen.push(...body.items.map(({ value }) => value));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(await values('sort=-value'));
    const { text } = await reader.get('/v1/content/statistics/statistics.csv?minValue=1000&sort=value');
    expect(text.trim().split('\r\n').length).toBe(5);
  });

  it.each(['minValue=1e3', 'maxValue=x', 'minValue=01', 'sort=values'])('refuse %s', async (query) => {
    expect((await reader.get(`/v1/content/statistics?${query}`)).status).toBe(400);
  });

  it('are observations of a place, too', async () => {
    const observations = '/v1/content/indicators/growth/observations';
    const { body } = await reader.get(`${observations}?place=washington`);
    expect(body.items.map(({ value, place }) => [value, place])).toEqual([
      ['0.1', 'Washington'],
      ['69000000000', 'Washington'],
    ]);
    const { text } = await reader.get(`${observations}/observations.csv?place=washington,lindhaven`);
    expect(text.trim().split('\r\n').length).toBe(6);
    expect((await reader.get(`${observations}?place=nowhere`)).body.items).toEqual([]);
  });
});

describe('quotes of the content face', () => {
  it.each([
    ['kind=direct', ['港口建设已经完成']],
    ['kind=indirect', ['It is so']],
    ['kind=indirect,mixed&person=ines-holm', ['It is so', 'So it is, so to say']],
    ['kind=direct&person=ines-holm', []],
  ])('by %s', async (query, expected) => {
    const { body } = await reader.get(`/v1/content/quotes?${query}`);
    expect(body.items.map(({ text }) => text as string).toSorted()).toEqual(expected.toSorted());
    const { text } = await reader.get(`/v1/content/quotes/quotes.csv?${query}`);
    expect(text.trim().split('\r\n').length).toBe(1 + expected.length);
  });

  it('refuse another kind', async () => {
    expect((await reader.get('/v1/content/quotes?kind=spoken')).status).toBe(400);
  });
});
