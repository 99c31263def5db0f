import { readTerms } from '../query/search-terms.js';
import type { SearchTerm } from '../query/search-terms.js';
import { tsqueries } from './tsqueries.js';
import type { Tsqueries } from './tsqueries.js';
import type { TermWords } from './vocabulary.js';

/** As if English had the stop word "the" and words were their own stems. */
const wordsOf = ({ folded, accented }: SearchTerm): TermWords => {
  const text = (words: string): string =>
    words
      .split(' ')
      .map((word) => `'${word}'`)
      .join(' <-> ');
  return {
    stems: [
      { configuration: 'english', folded: folded === 'the' ? '' : text(folded), accented: null },
      { configuration: 'french', folded: text(folded), accented: accented === null ? null : text(accented) },
    ],
    words: folded === 'huose' ? [{ configuration: 'english', word: 'house', lexemes: ['hous'] }] : [],
    forms: [],
  };
};

const made = (q: string, filters: string[][] = []): Tsqueries =>
  tsqueries(readTerms(q), wordsOf, filters, (configuration) => `@:${configuration}`);

const english = (q: string, filters: string[][] = []): string | null | undefined =>
  made(q, filters).indexed.find(({ configuration }) => configuration === 'english')?.query;

describe('tsqueries', () => {
  it.each([
    ['crane', "('crane')"],
    ['huose', "(('huose') | 'hous')"],
    ['the', null],
    ['the crane', "('crane')"],
    ['the or crane', null],
    ['crane -the', undefined],
    ['crane -ferry', "(('crane') & !('ferry'))"],
    ['"two words"', "('two' & 'words')"],
    ['crane -"two words"', "('crane')"],
  ])('of %s ask in English for %s', (q, query) => {
    expect(english(q)).toBe(query);
  });

  it('look up phrases in the rows, each in the language of the row', () => {
    expect(made('crane').exact).toBeNull();
    expect(made('"two words"').exact).toBe(
      "(('@:english' & ('two' <-> 'words')) | ('@:french' & ('two' <-> 'words')))",
    );
  });

  it('ask for stems with accents and without', () => {
    expect(made('élève').indexed[1]?.query).toBe("('eleve')");
  });

  it('hold what is found against filters, of which an empty one lets nothing pass', () => {
    expect(english('crane', [['section:1', 'section:2'], ['language:en']])).toContain(
      "('section:1' | 'section:2') & 'language:en'",
    );
    expect(english('crane', [[]])).toContain("'nothing:'");
  });

  it('quote what could be taken for an operator', () => {
    expect(english('crane', [["language:x' | !'\\"]])).toContain("'language:x'' | !''\\\\'");
  });

  it('rank by what is wanted', () => {
    expect(made('crane -ferry').ranked).toBe("('crane')");
    expect(made('the').ranked).toBe("('the')");
  });
});
