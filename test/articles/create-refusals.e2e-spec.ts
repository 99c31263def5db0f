import { ARTICLES, UNKNOWN, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const refused = async (article: object): Promise<string[]> => {
  const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Refused', ...article });
  expect(answer.status).toBe(422);
  return refusals(answer);
};

describe('what is wrong', () => {
  it.each([
    ['headline', null, 'required'],
    ['headline', ' ', 'blank'],
    ['headline', '\u200B\u00AD \u3164\u2060', 'blank'],
    ['headline', 5, 'wrong-type'],
    ['headline', 'x'.repeat(501), 'too-long'],
    ['headline', 'a\u0007b', 'control-character'],
    ['slug', 'Not A Slug', 'not-a-slug'],
    ['language', 'jp', 'not-a-language'],
    ['translationOf', 'x', 'not-an-identifier'],
    ['translationOf', UNKNOWN, 'unknown-reference'],
    ['kicker', '', 'blank'],
    ['summary', [], 'wrong-type'],
    ['section', {}, 'not-a-reference'],
    ['section', { id: UNKNOWN }, 'unknown-reference'],
    ['section', { slug: 'no-such-section' }, 'unknown-reference'],
    ['bylines', {}, 'wrong-type'],
    ['source', [], 'wrong-type'],
    ['keywords', 'one', 'wrong-type'],
    ['subjects', [1], 'wrong-element'],
    ['canonicalUrl', 'javascript:x', 'not-a-url'],
    ['mentions', {}, 'wrong-type'],
    ['quotes', 'x', 'wrong-type'],
    ['quotes/0', [1], 'wrong-type'],
    ['embargoUntil', 'tomorrow', 'not-a-timestamp'],
    ['tags', [], 'unknown-property'],
    ['status', 'published', 'read-only'],
    ['liveRevision', 1, 'read-only'],
    ['createdAt', '2018-01-01T00:00:00Z', 'read-only'],
    ['id', UNKNOWN, 'read-only'],
  ])('is refused at its place: %s = %j is %s', async (name, value, code) => {
    const [property = ''] = name.split('/');
    expect(await refused({ [property]: value })).toEqual([`/${name} ${code}`]);
  });

  it('is told of all places at once, however deep', async () => {
    const errors = await refused({
      dateline: { date: '2018-13-01', town: 'x' },
      source: { url: 'x' },
      bylines: [{ name: 'x', role: '' }],
      mentions: [{ anchors: [{ start: 0 }] }],
      quotes: [
        { text: 'x', kind: 'shouted', speaker: { nme: 'x', person: { nme: 'x' } }, saidOn: '2017/2018' },
      ],
      statistics: [
        {
          value: 1,
          upperValue: '1e3',
          unit: { kind: 'currency', code: 'XXY' },
          period: '2018-99',
          nature: 'guess',
          qualifier: 'perhaps',
          conversions: [{ value: '01', unit: { kind: 'percent' } }],
          comparison: { basis: 'x', changePercent: '+1' },
          share: {},
        },
        { value: '1' },
      ],
    });
    expect(errors).toEqual([
      '/bylines/0/role blank',
      '/dateline/date not-a-date',
      '/dateline/town unknown-property',
      '/mentions/0/anchors/0/exact required',
      '/quotes/0/kind not-one-of',
      '/quotes/0/saidOn not-a-date',
      '/quotes/0/speaker/nme unknown-property',
      '/quotes/0/speaker/person not-a-reference',
      '/source/url not-a-url',
      '/statistics/0/comparison/basis not-one-of',
      '/statistics/0/comparison/changePercent not-a-decimal',
      '/statistics/0/conversions/0/value not-a-decimal',
      '/statistics/0/nature not-one-of',
      '/statistics/0/period not-a-period',
      '/statistics/0/qualifier not-one-of',
      '/statistics/0/share/of required',
      '/statistics/0/unit/code not-a-currency',
      '/statistics/0/upperValue not-a-decimal',
      '/statistics/0/value not-a-decimal',
      '/statistics/1/unit required',
    ]);
  });

  it('stores nothing of the whole: neither article nor entities', async () => {
    const total = async (plural: string): Promise<number> =>
      (await client.get(`/v1/editorial/${plural}?count=true&limit=1`)).body.total;
    const before = [await total('articles'), await total('people')];
    const quotes = [
      { text: 'x', speaker: { person: { name: 'Nobody Else' } }, anchors: [{ exact: 'nowhere' }] },
    ];
    expect(await refused({ quotes })).toEqual(['/quotes/0/anchors/0/exact anchor-not-found']);
    expect([await total('articles'), await total('people')]).toEqual(before);
  });
});
