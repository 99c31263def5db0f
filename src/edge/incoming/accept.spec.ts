import { accepts, preferredType } from './accept.js';

const JSON_TYPE = 'application/json';
const CSV = 'text/csv';

describe('preferredType', () => {
  it.each([
    [undefined, JSON_TYPE],
    ['', JSON_TYPE],
    [' ', JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', JSON_TYPE],
    ['text/csv', CSV],
    ['Text/CSV; header=present', CSV],
    ['text/*', CSV],
    ['text/csv, application/json', JSON_TYPE],
    ['application/json, text/csv;q=0.5', JSON_TYPE],
    ['application/json;q=0.5, text/csv', CSV],
    ['application/json;q=0.999, text/csv;q=1.000', CSV],
    ['text/csv, */*;q=0.1', CSV],
    ['text/csv;q=0.1, */*', JSON_TYPE],
    ['text/csv;q=0, */*', JSON_TYPE],
    ['application/json;q=0, */*', CSV],
    ['application/*;q=0.2, text/csv;q=0.3', CSV],
    ['application/ld+json, text/csv;q=0.9', JSON_TYPE],
    ['text/csv;q=nonsense, application/json;q=0.1', JSON_TYPE],
  ])('of %j is %s', (accept, type) => {
    expect(preferredType(accept, [JSON_TYPE, CSV])).toBe(type);
  });
});

describe('accepts', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['text/*', true],
    ['text/csv;q=0, */*', false],
    ['text/csv;q=0, text/csv;q=0.5', true],
    ['text/csv;q=nonsense', false],
    ['application/json', false],
    [',', false],
  ])('under %j CSV: %s', (accept, taken) => {
    expect(accepts(accept, CSV)).toBe(taken);
  });

  it.each(['application/json', 'application/feed+json', 'application/ld+json'])(
    'under %s JSON-LD',
    (accept) => {
      expect(accepts(accept, 'application/ld+json')).toBe(true);
    },
  );
});
