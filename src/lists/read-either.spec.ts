import fc from 'fast-check';
import { readEither } from './read-either.js';

describe('the values of a parameter', () => {
  it.each<[string, string[] | undefined]>([
    ['a', ['a']],
    ['a,b', ['a', 'b']],
    [' a , b ', ['a', 'b']],
    ['a,', ['a', '']],
    [',', ['', '']],
    ['"Washington, D.C."', ['Washington, D.C.']],
    ['Paris,"Washington, D.C.",Rome', ['Paris', 'Washington, D.C.', 'Rome']],
    ['"Paris" , Rome', ['Paris', 'Rome']],
    ['"the ""big"" one"', ['the "big" one']],
    ['5" pipe', ['5" pipe']],
    ['""', ['']],
    ['"', undefined],
    ['a,"b', undefined],
    ['"a"b', undefined],
    ['"a""', undefined],
  ])('of %j are %j', (text, values) => {
    expect(readEither(text)).toEqual(values);
  });

  it('are those that were written, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        expect(readEither(values.map(writeEither).join(','))).toEqual(values);
      }),
    );
  });
});

function writeEither(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
