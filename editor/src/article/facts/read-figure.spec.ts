import { periodIn, readFigure } from './read-figure.js';

describe('a figure', () => {
  it.each([
    [
      '4.2 million euros',
      'It costs about 4.2 million euros in 2027.',
      'en',
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, qualifier: 'about', period: '2027' },
    ],
    [
      '7.1 percent',
      'Output rose 7.1 percent in the third quarter of 2021.',
      'en',
      { value: '7.1', unit: { kind: 'percent' }, qualifier: 'exact', period: '2021-35' },
    ],
    [
      '4,2 Millionen Euro',
      'Er kostet 4,2 Millionen Euro.',
      'de',
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, period: '' },
    ],
  ])('is read from %j', async (passage, sentence, language, expected) => {
    expect(await readFigure(passage, sentence, language)).toMatchObject(expected);
  });

  it('is empty where the words hold no number', async () => {
    expect(await readFigure('several', 'Several came.', 'en')).toMatchObject({ value: '', unit: null });
  });
});

describe('the period of a sentence', () => {
  it.each([
    ['In 2018 it was so.', '2018'],
    ['Im dritten Quartal 2020', '2020-35'],
    ['It had 2018.5 points', ''],
    ['Since Q2 2022', '2022-34'],
    ['Nobody knows when.', ''],
  ])('of %j is %j', (sentence, period) => {
    expect(periodIn(sentence)).toBe(period);
  });
});
