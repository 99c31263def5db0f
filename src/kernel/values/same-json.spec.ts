import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { sameJson } from './same-json.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

class Quote {
  text = 'Yes.';
  note = undefined;
}

describe('the same as JSON', () => {
  it('compares instances with plain objects, and what is undefined with what is not there', () => {
    expect(sameJson(new Quote(), { text: 'Yes.' })).toBe(true);
    expect(sameJson({ text: 'Yes.' }, new Quote())).toBe(true);
    expect(sameJson({ text: 'Yes.', note: null }, new Quote())).toBe(false);
    expect(sameJson(new Date(0), '1970-01-01T00:00:00.000Z')).toBe(true);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson([1], [1, 2])).toBe(false);
    expect(sameJson({ a: 1 }, { b: 1 })).toBe(false);
  });

  it('says what a comparison of the parsed text says', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map(asJson);
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(sameJson(a, b)).toBe(isDeepStrictEqual(a, b));
        expect(sameJson(a, asJson(a))).toBe(true);
      }),
    );
  });
});
