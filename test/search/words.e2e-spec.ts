import { created, paragraph, taken } from '../articles/article-answer.js';
import { COMMON_WORDS } from '../../src/search/common-words.js';
import { headlines, searched } from './found.js';
import { withApp } from '../with-app.js';

const app = withApp();
const reader = app.client.stranger();

const ARTICLES: readonly (readonly [headline: string, language: string, text: string])[] = [
  ['Cranes', 'en', 'The harbour is buying houses and a second crane for the ferries.'],
  ['Bank', 'en', 'The Bank of England raised its rates, said the governor.'],
  ['England bank', 'en', 'In England each and every bank closed. The government <strongword> fell silent.'],
  ['Häuser', 'de', 'Die Häuser an der Straße wurden verkauft, sagte die Bürgermeisterin.'],
  ['Écoles', 'fr', "L'éducation des élèves et les mesures publiées par la mairie."],
  ['Escuelas', 'es', 'Las educaciones y las canciones de los niños; una decisión del alcalde.'],
  ['上海', 'zh', '上海市工业投资增长。'],
  ['Numbers', 'en', 'Covid-19 cost 3.5 million; see mail@example.org. The the of and.'],
];

beforeAll(async () => {
  for (const [headline, language, text] of ARTICLES) {
    const article = await created(app.client, { headline, language, body: [paragraph('a', text)] });
    await taken(app.client, article, 'publish');
  }
});

describe('finds', () => {
  it.each([
    ['other forms of an English word', 'house ferry', ['Cranes']],
    ['other forms of a German word', 'Haus', ['Häuser']],
    ['a German word by its other spelling', 'strasse', ['Häuser']],
    ['other forms of a French word', 'publié', ['Écoles']],
    ['a French word without its accents', 'eleves', ['Écoles']],
    ['a French word behind an article', 'éducation', ['Écoles']],
    ['a Spanish plural by its singular', 'canción', ['Escuelas']],
    ['a Spanish word without its accents', 'decision', ['Escuelas']],
    ['what all alternatives have', 'crane or Haus', ['Häuser', 'Cranes']],
    ['a phrase', '"bank of england"', ['Bank']],
    ['the words of a phrase', 'bank england', ['England bank', 'Bank']],
    ['a phrase across a stop word', '"harbour is buying"', ['Cranes']],
    ['no phrase in another order', '"england of bank"', []],
    ['what has no excluded word', 'bank -governor', ['England bank']],
    ['what has no excluded phrase', 'bank -"bank of england"', ['England bank']],
    ['the beginning of a word', 'gov*', ['England bank', 'Bank']],
    ['a beginning that is no stem', 'governmen*', ['England bank']],
    ['the beginning of a number behind its sign', '3.5*', ['Numbers']],
    ['the beginning of a part of it', 'covid-1*', ['Numbers']],
    ['the beginning behind an apostrophe', "l'é*", ['Écoles']],
    ['a beginning in two languages', 'h*', undefined],
    ['what stands in angle brackets', '<strongword>', ['England bank']],
    ['a word with a letter wrong', 'govermor', ['Bank']],
    ['a word with letters swapped', 'harbuor', ['Cranes']],
    ['a word with a letter too few', 'goverment', ['England bank']],
    ['a German word with a letter wrong', 'Bürgermeisterim', ['Häuser']],
    ['one word wrong, one right', 'harbuor crane', ['Cranes']],
    ['no word with two errors', 'gofermemt', []],
    ['a run of Chinese', '工业投资', ['上海']],
    ['parts of what is joined', 'covid-19', ['Numbers']],
    ['numbers', '3.5', ['Numbers']],
    ['a part of an address', 'example.org', ['Numbers']],
    ['no number one off', '3.6', []],
  ])('%s: %s', async (_, q, expected) => {
    if (expected === undefined) expect((await searched(reader, q)).status).toBe(400);
    else expect(await headlines(reader, q, '&sort=-publishedAt')).toEqual(expected);
  });

  it('is not led astray by words that are written in another language', async () => {
    // "die" is an article in German and a verb in English.
    expect(await headlines(reader, 'die', '&language=en')).toEqual([]);
    expect(await headlines(reader, 'die Straße')).toEqual(['Häuser']);
  });
});

describe('refuses or answers nothing, whatever is sent', () => {
  it.each([
    ['', 400, 'empty-parameter'],
    ['-word', 400, 'no-words'],
    ['🚢', 200, undefined],
    ['"', 200, undefined],
    ['a*', 400, 'prefix-too-short'],
    ['word '.repeat(21), 400, 'too-many-words'],
    ['x'.repeat(10_000), 400, 'too-long'],
    ['a\u0000b', 400, 'control-character'],
    ['"never closed', 200, undefined],
    [`'\\ & | ! ( ) :* <->`, 200, undefined],
    [`o'neill:* & (x | !y) <-> \\z`, 200, undefined],
    ['% _ %%', 200, undefined],
    ['é'.repeat(500), 200, undefined],
  ])('%s', async (q, expected, code) => {
    const { status, body } = await searched(reader, q);
    expect([status, status === 200 ? undefined : body.errors[0]?.code]).toEqual([expected, code]);
    // What has no letter or digit finds nothing, not everything.
    if (!/[\p{L}\p{N}]/u.test(q) && status === 200) expect(body.items).toEqual([]);
  });

  it.each(['', 'q=a&type=drafts', 'q=a&sort=headline', 'q=a&cursor=x', 'q=a&limit=0', 'q=a&status=draft'])(
    'the parameters %s',
    async (parameters) => {
      expect((await reader.get(`/v1/content/search?${parameters}`)).status).toBe(400);
    },
  );
});

describe('common words', () => {
  it('are those that Postgres leaves out', async () => {
    const different: unknown[] = [];
    for (const [configuration, list] of Object.entries(COMMON_WORDS)) {
      const words = list.trim().split(/\s+/);
      const stored = await app.query<{ word: string }>(
        'SELECT word FROM unnest($2::text[]) word WHERE to_tsvector($1::regconfig, word) <> to_tsvector($1::regconfig, $3)',
        [configuration, words, ''],
      );
      different.push(...stored.map(({ word }) => [configuration, word]));
    }
    expect(different).toEqual([]);
  });
});
