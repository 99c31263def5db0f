import { isCommon } from '../common-words.js';
import { readTerms } from '../query/search-terms.js';
import type { SearchTerm } from '../query/search-terms.js';
import { tsqueries } from './tsqueries.js';
import type { Tsqueries } from './tsqueries.js';
import type { TermWords } from './vocabulary.js';

/** As if words were their own stems, but for the common ones of English. */
const wordsOf = ({ readings }: SearchTerm): TermWords => {
  const text = (words: string[]): string => words.map((word) => `'${word}'`).join(' <-> ');
  const stems = readings.flatMap(({ folded, accented }, reading) => {
    const words = folded.split(' ');
    return [
      {
        reading,
        configuration: 'english',
        folded: text(words.filter((word) => !isCommon('english', word))),
        accented: null,
      },
      {
        reading,
        configuration: 'finnish',
        folded: text(words),
        accented: accented === null ? null : text(words),
      },
    ];
  });
  const words = [{ configuration: 'english', word: 'house', lexemes: ['hous'] }];
  return { stems, words: readings[0].folded === 'huose' ? words : [], forms: [] };
};

const made = (q: string, filters: string[][] = []): Tsqueries =>
  tsqueries(readTerms(q), wordsOf, filters, (configuration) => `@:${configuration}`);

const english = (q: string, filters: string[][] = []): string | null | undefined =>
  made(q, filters).indexed.find(({ configuration }) => configuration === 'english')?.query;

describe('tsqueries', () => {
  it.each([
    ['crane', "('crane')"],
    ['huose', "(('huose') | 'hous')"],
    ['the', "'the0'"],
    ['the crane', "('crane')"],
    ['the or crane', "('the0' | ('crane'))"],
    ['the who', "('the0who')"],
    ['"the who"', "('the0who')"],
    ['"the who" crane', "(('the0who') & ('crane'))"],
    ['AT&T', "(('at0t') | ('att'))"],
    ['to be or not to be', "('to0be' & 'be0or' & 'or0not' & 'not0to')"],
    ['or', "'or0'"],
    ['the -crane', "('the0' & !('crane'))"],
    ['crane -"the who"', "(('crane') & !('the0who'))"],
    ['crane -the', undefined],
    ['crane -ferry', "(('crane') & !('ferry'))"],
    ['"two words"', "('two' & 'words')"],
    ['"words of the sea"', "(('words' & 'sea') & 'of0the')"],
    ['crane -"two words"', "('crane')"],
  ])('of %s ask in English for %s', (q, query) => {
    expect(english(q)).toBe(query);
  });

  it('look up phrases in the rows, each in the language of the row', () => {
    expect(made('crane').exact).toBeNull();
    expect(english('上海 港')).toBe("(('上海') & ('港':*))");
    expect(made('上海 港').exact).toBeNull();
    expect(made('"two words"').exact).toBe(
      "(('@:english' & ('two' <-> 'words')) | ('@:finnish' & ('two' <-> 'words')))",
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
    expect(made('the').ranked).toBe("('the0' | ('the'))");
  });
});
