import { isOneError } from './near-words.js';

describe('isOneError', () => {
  it.each([
    ['goverment', 'government'],
    ['governmment', 'government'],
    ['govarnment', 'government'],
    ['govenrment', 'government'],
    ['huose', 'house'],
    ['ouse', 'house'],
    ['houses', 'house'],
    ['aab', 'ab'],
  ])('is true of %s and %s', (a, b) => {
    expect([isOneError(a, b), isOneError(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['house', 'house'],
    ['hoeus', 'house'],
    ['mouth', 'house'],
    ['hose', 'horses'],
    ['abcd', 'badc'],
  ])('is false of %s and %s', (a, b) => {
    expect([isOneError(a, b), isOneError(b, a)]).toEqual([false, false]);
  });
});
