import { startsOf } from './word-places.js';

describe('words stand in a text', () => {
  it.each<[string, string, string | null, number[]]>([
    ['Berg and Anna Berg', 'Berg', 'Berge', [0, 14]],
    ['Bergen, Kronberg, Berg2', 'Berg', null, []],
    ['Anna Berg-Maier and Berg', 'Berg', 'Berg-Maier', [20]],
    ['14 million, 4 million', '4 million', '10 million', [12]],
    ['2.4%, 2,4%, 4%', '4%', '5%', [12]],
    ['1.4 million', '4 million', '5 million', []],
    ['€4.2m, €4,200, €42, €4', '€4', '€5', [20]],
    ['They lost 4. 5 stayed.', 'lost 4', null, [5]],
    ['陈明波说', '陈明波', '陈明博', [0]],
    ['他是陈明波。', '陈明波', null, [2]],
  ])('%s: %s', (text, printed, becomes, starts) => {
    expect(startsOf(text, printed, becomes)).toEqual(starts);
  });
});
