import fc from 'fast-check';
import { searchedText } from './searched-text.js';

describe('searchedText', () => {
  it.each([
    ['The <word> in brackets', 'the word in brackets'],
    ['price: 1,500.50 €', 'price 1500 50'],
    ['state-of-the-art', 'state of the art stateoftheart'],
    ['AT&T, snake_case, covid-19', 'at t snake case covid 19 att snakecase covid19'],
    ['2018/19, 3.5, 12-14, v1.2', '2018 19 3 5 12 14 v1 2'],
    ['a--b and c...d', 'a b and c d'],
    ['mail@example.org/path/to/it', 'mail example org path to it'],
    ['“Quoted” — words…', 'quoted words'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['上海市 2018年', '上海 海市 市 2018 年'],
    ['서울에서 열린', '서울 울에 에서 서 열린 린'],
    ['🚢 🚢', ''],
  ])('cuts %j into %j', (text, folded) => {
    expect(searchedText(text, 'en')).toEqual({ folded, accented: null });
  });

  it.each([
    ['en', '3,400 3.400 12,345,678 1,50,000', '3400 3 400 12345678 150000'],
    ['de', '3,400 3.400 12.345.678', '3 400 3400 12345678'],
    ['fr', '3 400 et 3\u202f400', '3400 et 3400'],
    ['en', '3 400 and 3’400', '3 400 and 3400'],
    ['ar', '٣٬٤٠٠', '3400'],
    ['zh', '３，４００', '3400'],
    ['hi', '१,५०,०००', '150000'],
    ['x-nobody', '3,400', '3400'],
  ])('joins the thousands of %s: %j', (language, text, folded) => {
    expect(searchedText(text, language).folded).toBe(folded);
  });

  it.each([
    ['tr', 'Yıllar IĞDIR', 'yıllar ığdır'],
    ['en', 'ISTANBUL', null],
    ['de', 'Straße', 'straße'],
    ['fa', 'کتاب‌ها', 'کتاب ها کتابها'],
    ['he', 'צה"ל', null],
  ])('leaves the letters of %s to its stemmer: %j', (language, text, accented) => {
    expect(searchedText(text, language).accented).toBe(accented);
  });

  it('keeps the accents beside', () => {
    expect(searchedText("L'Éducation élevée", 'fr')).toEqual({
      folded: 'l education elevee',
      accented: 'l éducation élevée',
    });
  });

  it('leaves out an accent that stands on nothing', () => {
    expect(searchedText('a \u0302 b', null)).toEqual({ folded: 'a b', accented: null });
  });

  it('has as many words with accents as without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { folded, accented } = searchedText(text, null);
        expect((accented ?? folded).split(' ').length).toBe(folded.split(' ').length);
      }),
    );
  });
});
