import fc from 'fast-check';
import { Problem } from '../../kernel/http/problem.js';
import { readTerms } from './search-terms.js';

const written = (q: string): string =>
  readTerms(q)
    .map((terms) =>
      terms
        .map(
          ({ folded, form, excluded }) =>
            `${excluded ? '-' : ''}${form === 'phrase' ? `"${folded}"` : folded}${form === 'prefix' ? '*' : ''}`,
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
    ['covid-19 3.5%', '"covid 19" "3 5"'],
    ['<word>', 'word'],
    ['"never closed', '"never closed"'],
    ['a"b c"d', 'a "b c" d'],
    ['-"two words" x', '-"two words" x'],
    ['上海', '"上 海"'],
    ['--', undefined],
    ['-word', undefined],
    ['""', undefined],
    ['🚢', undefined],
    ['*', undefined],
  ])('reads %j', (q, expected) => {
    if (expected === undefined) expect(codeOf(q)).toBe('no-words');
    else expect(written(q)).toBe(expected);
  });

  it('refuses what costs too much', () => {
    expect(codeOf('h*')).toBe('prefix-too-short');
    expect(codeOf('word '.repeat(20))).toBe(undefined);
    expect(codeOf('word '.repeat(21))).toBe('too-many-words');
    expect(codeOf(`"${'word '.repeat(21)}"`)).toBe('too-many-words');
  });

  it('reads or refuses anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (q) => {
        const refused = codeOf(q);
        if (refused === undefined) expect(readTerms(q).flat().length).toBeGreaterThan(0);
      }),
    );
  });
});
