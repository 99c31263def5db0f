import fc from 'fast-check';
import { hasBidiOverride, hasControlCharacter, normalizeText } from './text.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalizeText', () => {
  it('composes letters (NFC) and leaves compatibility forms as they are', () => {
    expect(normalizeText('Cafe\u0301 ﬁ ½')).toBe('Caf\u00e9 ﬁ ½');
  });

  it.each(['a\r\nb', 'a\rb', 'a\u2028b', 'a\u2029b', 'a\nb'])(
    'writes the line end of %j as "\\n"',
    (text) => {
      expect(normalizeText(text)).toBe('a\nb');
    },
  );

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => normalizeText(normalizeText(text)) === normalizeText(text)));
  });
});

describe('hasControlCharacter', () => {
  const codes = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const controls = [...codes(0, 31), 127, ...codes(128, 159)];

  it.each(controls.map((code) => `U+${code.toString(16).padStart(4, '0')}`))('finds %s in a line', (name) => {
    expect(hasControlCharacter(`a${String.fromCharCode(parseInt(name.slice(2), 16))}b`)).toBe(true);
  });

  it('lets tabs and line ends stand in text of many lines, and no other control', () => {
    const allowed = controls.filter(
      (code) => !hasControlCharacter(String.fromCharCode(code), { multiline: true }),
    );
    expect(allowed).toEqual([9, 10]);
    expect(hasControlCharacter('a\u2028b\u2029c', { multiline: true })).toBe(false);
  });

  it.each(['\u2028', '\u2029', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00', '\uDE00\uD83D'])(
    'finds %j in a line',
    (text) => {
      expect(hasControlCharacter(`a${text}b`)).toBe(true);
    },
  );

  it.each(['', 'Shanghai', '上海', 'مرحبا', '👩‍👩‍👧', 'e\u0301', 'a\u00a0b', 'a\u200fb', 'a\u00adb', '𐍈'])(
    'finds none in %j',
    (text) => {
      expect(hasControlCharacter(text)).toBe(false);
      expect(hasControlCharacter(text, { multiline: true })).toBe(false);
    },
  );

  it('finds the half of a pair in text of many lines too', () => {
    expect(hasControlCharacter('a\n\uD83D', { multiline: true })).toBe(true);
  });

  it('is stricter with one line than with many', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => hasControlCharacter(text) || !hasControlCharacter(text, { multiline: true }),
      ),
    );
  });
});

describe('hasBidiOverride', () => {
  it.each(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'finds %j',
    (mark) => {
      expect(hasBidiOverride(`Wu${mark}Qing`)).toBe(true);
    },
  );

  it.each(['Wu Qing', 'محمد', 'שלום', 'a\u200eb\u200fc', '\u2065', '\u206a', '\u202f'])(
    'finds none in %j',
    (name) => {
      expect(hasBidiOverride(name)).toBe(false);
    },
  );
});
