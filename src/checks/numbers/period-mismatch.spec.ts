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
    ['It was 5.8 percent in the last quarter of 2024, from 61 % a year before.', '2023-36'],
    ['It stood at 5.1 percent in the third quarter, after 61 % in the second.', '2026-34'],
    ['In the third quarter it was 5.1 percent, 61 % in the second.', '2026-34'],
    ['It was 61 % then, and in the year of closed schools, 2020, just 39.1 percent.', '2022'],
    ['It showed 61 %, more than at any time since somebody put it there in 1951.', '2024'],
    ['It was 61 % more than in 2018.', '2019'],
    ['Compared with 2017 it was 61 %.', '2018'],
    ['The company, founded in 1951, employs 61 % women.', '2024'],
    ['Under the 2015 agreement, it fell by 61 %.', '2024'],
    ['The 2015 agreement cut it by 61 %.', '2024'],
    ['Das 2015 geschlossene Abkommen senkte es um 61 %.', '2024', 'de'],
    ['Ein 2015 geschlossenes Abkommen senkte es um 61 %.', '2024', 'de'],
    ['It was 47 percent in 2017 and 61 % a year later.', '2018'],
    ['It was 47 percent (61 % in the city) in 2017.', '2018'],
    ['Im dritten Quartal 2021 waren es 61 %.', '2021-35', 'de'],
    ['Im Jahr 2021 waren es 5,1 Prozent, nach 61 % im Jahr davor.', '2020', 'de'],
    ['Es waren 5,1 Prozent im Jahr 2021 und 61 % im Vorjahr.', '2020', 'de'],
    ['En 2021, c’était 5,1 %, contre 61 % l’année précédente.', '2020', 'fr'],
    ['En 2021 fue 5,1 %, frente a 61 % un año antes.', '2020', 'es'],
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
    ['In 2018, 47 percent came by bus and 61 % by bicycle.', '2020'],
    ['It was 47 percent in 2017 and 61 % in 2018.', '2020'],
    ['It was 61 % (47 percent in the city) in 2017.', '2018'],
    ['A total of 61 % went to 1,496 schools between 2009 and 2017.', '2001/2007'],
    ['It was 61 %, the ministry said, in 2018.', '2020'],
    ['From 2009 to 2017 it was 61 %.', '2018'],
    ['It was 61 % by the end of 2018.', '2020'],
    ['Im dritten Quartal 2021 waren es 61 %.', '2020', 'de'],
    ['Die Stadt hat 2021 rund 61 % erreicht.', '2020', 'de'],
    ['En 2021, c’était 61 %.', '2020', 'fr'],
    ['En marzo de 2021 fue 61 %.', '2022', 'es'],
    ['On the 5 March 2018, it was 61 %.', '2020'],
    ['Den 5. März 2018, da waren es 61 %.', '2020', 'de'],
    ['Le 5 mars 2018, c’était 61 %.', '2020', 'fr'],
    ['El 5 de marzo de 2018, fue 61 %.', '2020', 'es'],
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
