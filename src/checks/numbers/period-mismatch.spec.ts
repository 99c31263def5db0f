import { foundBy } from '../../../test/support/found-by.js';
import { PERIOD_MISMATCH } from './period-mismatch.js';

type Row = readonly [text: string, period: string, language?: string, basePeriod?: string];

const found = ([sentence, period, language = 'en', basePeriod]: Row): object[] => {
  const comparison = {
    basis: 'since',
    direction: 'up',
    changePercent: null,
    changeValue: null,
    baseValue: null,
    basePeriod: basePeriod ?? null,
  };
  return foundBy(
    PERIOD_MISMATCH,
    `Before 1999 it was so. ${sentence} In 1901 too.`,
    [{ at: '61 %', value: '61', period, comparison }],
    language,
  );
};

describe('the period of a figure and the times that its sentence names', () => {
  it.each<Row>([
    ['It was 61 % in 2018.', '2018'],
    ['It was 61 % in 2018.', '2018-33'],
    ['It was 61 % in 2018.', '2018~'],
    ['It was 61 % in 2018.', '2009/2018'],
    ['By 2020, it will be 61 %.', '../2020'],
    ['Between 2009 and 2017 it was 61 %.', '2017'],
    ['In the third quarter of 2021 it was 61 %.', '2021-35'],
    ['In the third quarter of 2021 it was 61 %.', '2021-08'],
    ['In the third quarter it was 61 %.', '2021-35'],
    ['In March it was 61 %.', '2021'],
    ['In March it was 61 %.', '2021-03'],
    ['In 2017 and in 2018 it was 61 %.', '2018'],
    ['It was 61 % last year, after 47 % in 2008.', '2017'],
    ['It was 61 %, up from 47 % in 2008.', '2017', 'en', '2008'],
    ['Since 2009 it has been 61 %.', '2017'],
    ['It was 61 %.', '2017'],
    ['It was 61 % of 2,018 projects.', '2017'],
    ['Im dritten Quartal 2021 waren es 61 %.', '2021-35', 'de'],
    ['Au premier semestre 2021, c’était 61 %.', '2021-40', 'fr'],
    ['En marzo de 2021 fue 61 %.', '2021-03', 'es'],
  ])('agree: %j is of %s', (...row) => {
    expect(found(row as unknown as Row)).toEqual([]);
  });

  it.each<Row>([
    ['It was 61 % in 2018.', '2017'],
    ['By 2020, it will be 61 %.', '2025'],
    ['Between 2009 and 2017 it was 61 %.', '2018'],
    ['In the third quarter of 2021 it was 61 %.', '2021-33'],
    ['In the third quarter it was 61 %.', '2021-33'],
    ['In March 2021 it was 61 %.', '2021-04'],
    ['In March it was 61 %.', '2021-04'],
    ['In 2016 and in 2018 it was 61 %.', '2017'],
    ['Im dritten Quartal 2021 waren es 61 %.', '2020', 'de'],
    ['En marzo de 2021 fue 61 %.', '2022', 'es'],
  ])('differ: %j is not of %s', (...row) => {
    expect(found(row as unknown as Row)).toMatchObject([{ pointer: '/statistics/0/period', found: row[1] }]);
  });

  it('are mended by the one time that is named', () => {
    expect(found(['It was 61 % in 2018.', '2017'])).toMatchObject([
      { remedy: { patch: { period: '2018' } } },
    ]);
    expect(found(['In 2016 and in 2018 it was 61 %.', '2017'])).toMatchObject([{ remedy: null }]);
  });
});
