import { rowsOf } from '../../test/support/number-notation.js';
import { readPeriods, relativeTimesIn } from './read-periods.js';

/** Behind the text what it names, in EDTF, or the months of what has no year. */
const TABLE: Readonly<Record<string, string>> = {
  en: `
    in 2018 => 2018
    by 2020 => ../2020
    since 2009 => 2009/..
    between 2009 and 2017 => 2009/2017
    from 2009 to 2017 => 2009/2017
    2009-2017 => 2009/2017
    2017-18 => 2017/2018
    2017/18 => 2017/2018
    up from 47 percent in 2008 => 2008
    the third quarter of 2021 => 2021-35
    third-quarter profit => 7,8,9
    Q3 2021 => 2021-35
    the first half of 2018 => 2018-40
    H2 2018 => 2018-41
    in March 2018 => 2018-03
    March 11, 2018 => 2018-03
    11 April 2018 => 2018-04
    the 11th of April 2018 => 2018-04
    2018-04-11 => 2018-04
    in March => 3
    it may march => –
    $2,018 => –
    2018 yuan and 2,000 people => 2018
    20181 => –
    1.2018 => –
    A2018 => –
    10:30 => –
    In 2018, after 2017 => 2018 ; 2017/..
    a third of the half => –`,
  de: `
    im Jahr 2018 => 2018
    seit 2009 => 2009/..
    von 2009 bis 2017 => 2009/2017
    im dritten Quartal 2021 => 2021-35
    3. Quartal 2021 => 2021-35
    im ersten Halbjahr => 1,2,3,4,5,6
    11. April 2018 => 2018-04
    im März => 3`,
  fr: `
    en 2018 => 2018
    au troisième trimestre 2021 => 2021-35
    le 11 avril 2018 => 2018-04
    entre 2009 et 2017 => 2009/2017
    depuis 2009 => 2009/..`,
  es: `
    en 2018 => 2018
    el tercer trimestre de 2021 => 2021-35
    11 de abril de 2018 => 2018-04
    desde 2009 => 2009/..`,
};

describe('the times that a text names', () => {
  it.each(
    Object.entries(TABLE).flatMap(([language, table]) =>
      rowsOf(table).map(([text, expected]) => [text, language, expected] as const),
    ),
  )('%j [%s] is %s', (text, language, expected) => {
    const named = readPeriods(text, language).map(({ edtf, months }) => edtf ?? months.join(','));
    expect(named.filter((each) => each !== '').join(' ; ') || '–').toBe(expected);
  });

  it.each([
    ['It grew last year.', 'en', 'last year'],
    ['It grew in 2018.', 'en', undefined],
    ['Letztes Jahr wuchs es.', 'de', 'Letztes Jahr'],
    ['L’année dernière', 'fr', 'L’année dernière'],
    ['El año pasado', 'es', 'El año pasado'],
  ])('%j [%s] has a time that only its day tells: %s', (text, language, expected) => {
    const [found] = relativeTimesIn(text, language);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });
});
