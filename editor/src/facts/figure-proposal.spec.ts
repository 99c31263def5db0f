import { proposeFigure } from './figure-proposal.js';

/** What is proposed where a bar stands, or for what stands between two. */
function proposed(marked: string, language = 'en'): unknown {
  const text = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  return proposeFigure(text, { start, end: Math.max(start, marked.lastIndexOf('|') - 1) }, language);
}

describe('A figure', () => {
  it.each([
    [
      'It costs 4.|2 million euros in 2027.',
      'en',
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, period: '2027' },
    ],
    [
      'It costs |4.2 million euros| now.',
      'en',
      { value: '4200000', asPrinted: '4.2 million euros', period: null },
    ],
    ['Prices rose 7.|1 percent.', 'en', { value: '7.1', unit: { kind: 'percent' }, direction: 'up' }],
    [
      'About 25,3|00 people work there.',
      'en',
      { value: '25300', unit: { kind: 'count', noun: 'people' }, qualifier: 'about' },
    ],
    ['Es kostet 4,|2 Millionen Euro.', 'de', { value: '4200000', unit: { kind: 'currency', code: 'EUR' } }],
    ['Il coûte 4,|2 millions d’euros.', 'fr', { value: '4200000', unit: { kind: 'currency', code: 'EUR' } }],
    ['Between €58 mill|ion and €64 million.', 'en', { value: '58000000', upperValue: '64000000' }],
  ])('is read from its words: %s', (text, language, figure) => {
    expect(proposed(text, language)).toMatchObject(figure);
  });

  it.each(['No num|ber.', 'In 20|27, it said.', 'On 11.4|.2018.'])('is none: %s', (text) => {
    expect(proposed(text)).toBeNull();
  });
});
