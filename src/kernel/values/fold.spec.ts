import fc from 'fast-check';
import { fold, foldPreservingLetters } from './fold.js';

describe('fold', () => {
  it.each([
    ['Wu Qing', 'wu qing'],
    ['  Wu \t\u00a0 Qing\n', 'wu qing'],
    ['José Ángel', 'jose angel'],
    ['Jose\u0301', 'jose'],
    ['Łukasz Gołębiewski', 'lukasz golebiewski'],
    ['Søren Ørsted', 'soren orsted'],
    ['Đặng Thị', 'dang thi'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Þór Æsir', 'thor aesir'],
    ['Œuvre', 'oeuvre'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Οδυσσεύς', 'οδυσσευσ'],
    ['Ёлкин', 'елкин'],
    ['ﬁnance', 'finance'],
    ['ＡＢＣ１', 'abc1'],
    ['أحمد', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['王', '王'],
    ['한국', '한국'],
    ['ガ', 'ガ'],
    ['हिन्दी', 'हिन्दी'],
    ['', ''],
  ])('makes of %j %j', (name, key) => {
    expect(fold(name)).toBe(key);
  });

  it.each(["O'Neill", 'O’Neill', 'O‘Neill', 'OʼNeill', 'O′Neill', 'O`Neill', 'O´Neill', 'O＇NEILL'])(
    'takes the apostrophe of %s for one',
    (name) => {
      expect(fold(name)).toBe("o'neill");
    },
  );

  it.each([
    'Jean-Luc',
    'Jean‐Luc',
    'Jean‑Luc',
    'Jean–Luc',
    'Jean−Luc',
    'Jean－Luc',
    'Je\u00adan-Luc',
    'Jean\u200b-Luc',
  ])('takes the hyphen of %s for one', (name) => {
    expect(fold(name)).toBe('jean-luc');
  });

  it('keeps names apart that differ in more than spelling', () => {
    expect(new Set(['か', 'が', 'Wu Qing', 'Wuqing', 'कि', 'की'].map(fold)).size).toBe(6);
  });

  it('is stable on any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(text, (name) => fold(fold(name)) === fold(name)),
      { numRuns: 2000 },
    );
  });

  it('is stable on every character of the first two planes', () => {
    const unstable = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => fold(fold(character)) !== fold(character),
    );
    expect(unstable).toEqual([]);
  });

  it('is blind to case, to the form of normalisation, and to blanks around', () => {
    const name = fc.string({
      unit: fc.constantFrom(...Array.from('abcéñöçłøđ αβς жй 王 -’')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(name, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(`  ${text} `)).toBe(fold(text));
      }),
    );
  });
});

describe('foldPreservingLetters', () => {
  it.each([
    ['Élevés', 'élevés'],
    ['E\u0301te\u0301', 'été'],
    ['Straße', 'straße'],
    ['Ærø', 'ærø'],
    ['Ёлкин', 'ёлкин'],
    ['مُحَمَّد', 'محمد'],
  ])('makes of %j %j', (text, folded) => {
    expect(foldPreservingLetters(text, null)).toBe(folded);
  });

  it('keeps the letters of Turkish', () => {
    expect(foldPreservingLetters('IĞDIR, İzmir', 'tr')).toBe('ığdır, izmir');
    expect(foldPreservingLetters('Istanbul', 'az-Latn')).toBe('ıstanbul');
  });

  it('differs from fold in what fold makes of letters alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const language of [null, 'tr'])
          expect(fold(foldPreservingLetters(text, language))).toBe(fold(text));
      }),
    );
  });
});
