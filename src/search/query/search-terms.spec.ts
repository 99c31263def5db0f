import fc from 'fast-check';
import { Problem } from '../../kernel/problems/problem.js';
import { readTerms } from './search-terms.js';

const written = (q: string): string =>
  readTerms(q)
    .map((terms) =>
      terms
        .map(
          ({ readings, form, excluded }) =>
            (excluded ? '-' : '') +
            readings
              .map(({ folded, open }) => (folded.includes(' ') ? `"${folded}"` : folded) + (open ? '…' : ''))
              .join('/') +
            (form === 'prefix' ? '*' : ''),
        )
        .join(' '),
    )
    .join(' | ');

const codeOf = (q: string): unknown => {
  try {
    readTerms(q);
  } catch (error) {
    if (error instanceof Problem) return (error.extensions['errors'] as { code: string }[])[0]?.code;
    throw error;
  }
  return undefined;
};

describe('readTerms', () => {
  it.each([
    ['Harbour crane', 'harbour crane'],
    ['"Bank of England" -rates', '"bank of england" -rates'],
    ['„Zweiter Kran“', '"zweiter kran"'],
    ['crane or ferry', 'crane | ferry'],
    ['crane OR or', 'crane'],
    ['or crane or -ferry', 'crane'],
    ['"or"', 'or'],
    ['hou*', 'hou*'],
    ['-hou* port', '-hou* port'],
    ['covid-19 3.5%', '"covid 19"/covid19 "3 5"'],
    ['AT&T', '"at t"/att'],
    ['covid-1* snake_c*', 'covid1* snakec*'],
    ["o'nei* -l'éco*", 'o nei* -eco*'],
    ["3,4* 1.5* 7-3* o'n* d’é*", '3 4* 1 5* 7 3* o n* d e*'],
    ['1.234,5* "1.5*"', '"1 234"/1234 5* "1 5"'],
    ['3,400 3.400', '"3 400"/3400 "3 400"/3400'],
    ['3 400 jobs', '"3 400"/3400 jobs'],
    ['YIL', 'yil/yil'],
    ['צה"ל', 'צהל'],
    ['or', 'or'],
    ['<word>', 'word'],
    ['"never closed', '"never closed"'],
    ['a"b c"d', 'a "b c" d'],
    ['-"two words" x', '-"two words" x'],
    ['上海 上海市 海', '上海 "上海 海市" 海…'],
    ['2018年 上海*', '"2018 年"… 上海'],
    ['서울에서', '"서울 울에 에서"'],
    ['--', ''],
    ['""', ''],
    ['🚢', ''],
    ['*', ''],
  ])('reads %j', (q, expected) => {
    expect(written(q)).toBe(expected);
  });

  it('refuses what excludes everything', () => {
    expect(codeOf('-word')).toBe('no-words');
  });

  it('refuses what costs too much', () => {
    for (const q of ['h*', '4*', "'n*", ',4*', '-3,4*', "-o'n*"]) expect(codeOf(q)).toBe('prefix-too-short');
    expect(codeOf('word '.repeat(20))).toBe(undefined);
    expect(codeOf('word '.repeat(21))).toBe('too-many-words');
    expect(codeOf(`"${'word '.repeat(21)}"`)).toBe('too-many-words');
    expect(codeOf('港'.repeat(80))).toBe(undefined);
    expect(codeOf('港'.repeat(81))).toBe('too-many-words');
  });

  it('reads or refuses anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (q) => {
        const refused = codeOf(q);
        if (refused === undefined)
          expect(readTerms(q).every((terms) => terms.some(({ excluded }) => !excluded))).toBe(true);
      }),
    );
  });
});
