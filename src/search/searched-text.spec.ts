import fc from 'fast-check';
import { searchedText } from './searched-text.js';

describe('searchedText', () => {
  it.each([
    ['The <word> in brackets', 'the word in brackets'],
    ['price: 1,500.50 €', 'price 1 500 50'],
    ['state-of-the-art', 'state of the art'],
    ['mail@example.org/path', 'mail example org path'],
    ['“Quoted” — words…', 'quoted words'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['上海市 2018', '上 海 市 2018'],
    ['हिन्दी', 'हिन्दी'],
    ['🚢 🚢', ''],
  ])('cuts %j into %j', (text, folded) => {
    expect(searchedText(text)).toEqual({ folded, accented: null });
  });

  it('keeps the accents beside', () => {
    expect(searchedText("L'Éducation élevée")).toEqual({
      folded: 'l education elevee',
      accented: 'l éducation élevée',
    });
  });

  it('leaves out an accent that stands on nothing', () => {
    expect(searchedText('a \u0302 b')).toEqual({ folded: 'a b', accented: null });
  });

  it('has as many words with accents as without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { folded, accented } = searchedText(text);
        expect((accented ?? folded).split(' ').length).toBe(folded.split(' ').length);
      }),
    );
  });
});
