import fc from 'fast-check';
import { growsLinearly } from '../../../test/support/growth.js';
import { controlCharacterIn, isBlank, normalizeText, oneLine } from './text.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalizeText', () => {
  it('composes letters (NFC) and leaves compatibility forms as they are', () => {
    expect(normalizeText('Cafe\u0301 ﬁ ½')).toBe('Caf\u00e9 ﬁ ½');
  });

  it.each(['a\r\nb', 'a\rb', 'a\u2028b', 'a\u2029b', 'a\nb', 'a\fb', 'a\vb', 'a\u0085b'])(
    'writes the line end of %j as "\\n"',
    (text) => {
      expect(normalizeText(text)).toBe('a\nb');
    },
  );

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (text) => normalizeText(normalizeText(text)) === normalizeText(text)));
  });
});

describe('normalizeText, of single characters', () => {
  it('does with each of the first plane what Unicode says, whether or not it had to look closely', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const expected = text.normalize('NFC').replace(/[\r\v\f\x85\u2028\u2029]/, '\n');
      if (normalizeText(text) !== expected) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('normalizeText, of marks that pile up', () => {
  const marks = (count: number): string => `a${'\u0301\u0323'.repeat(count / 2)}`;

  it('leaves as many as any language writes alone', () => {
    expect(normalizeText(marks(30))).toBe(marks(30).normalize('NFC'));
  });

  it('takes time in proportion to their number, and stays idempotent', () => {
    for (const count of [32, 62, 1_000]) {
      const stored = normalizeText(marks(count));
      expect(normalizeText(stored)).toBe(stored);
      expect(stored.normalize('NFC')).toBe(stored);
      // No run is longer than can be sorted at once.
      expect(stored).not.toMatch(/((?!\u034F)\p{M}){31}/u);
    }
  });

  it('looks at each mark once, however many stand on a letter', () => {
    const marked = (run: number): string =>
      `a${'\u0301\u0323\u0316\u0301'.repeat(8).slice(0, run)}`.repeat(20_000);
    expect(growsLinearly(normalizeText, marked, 32)).toBe(true);
  });

  it('is idempotent for marks that are made of several', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\u0344', '\u0323', 'a', '\u0F73'), { maxLength: 200 }), (all) => {
        const stored = normalizeText(all.join(''));
        expect(normalizeText(stored)).toBe(stored);
      }),
    );
  });
});

describe('oneLine', () => {
  const BLANKS = [
    ' ',
    '\t',
    '\n',
    '\v',
    '\f',
    '\r',
    '\u0085',
    '\u00a0',
    '\u1680',
    '\u2003',
    '\u2009',
    '\u2028',
  ];
  BLANKS.push('\u2029', '\u202f', '\u205f', '\u3000');

  it.each(BLANKS)('takes %j off the ends, and keeps one within', (blank) => {
    const within = /[ \t\n\v\f\r\u0085\u2028\u2029]/.test(blank) ? ' ' : blank;
    expect(oneLine(`${blank}Two${blank}words${blank}`)).toBe(`Two${within}words`);
    expect(oneLine(`Two ${blank}${blank} words`)).toBe(`Two${within}words`);
  });

  it('leaves a byte order mark to be refused', () => {
    expect(oneLine('\uFEFFTwo')).toBe('\uFEFFTwo');
    expect(oneLine(' \uFEFF ')).toBe('\uFEFF');
  });

  it.each(['\n', '\t', '  '])('takes no longer where %j stands behind many letters', (blank) => {
    // So short that what doubles with each letter still ends.
    expect(growsLinearly(oneLine, (length) => `${'a'.repeat(length)}${blank}b`, 22)).toBe(true);
    expect(oneLine(`${'a'.repeat(100_000)}${blank}b`)).toHaveLength(100_002);
  });

  it('leaves nothing to fold, whatever it is given', () => {
    const some = fc.string({ unit: fc.constantFrom(...BLANKS, 'a', 'b', '\uFEFF', '𝔘'), maxLength: 20 });
    fc.assert(
      fc.property(some, (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/(?!\uFEFF)\s(?!\uFEFF)\s|[\t\n\v\f\r\u0085\u2028\u2029]/);
        expect(line).not.toMatch(/^(?!\uFEFF)\s|(?!\uFEFF)\s$/);
        expect(line.replace(/\s/g, '')).toBe(normalizeText(text).replace(/\s/g, ''));
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe('controlCharacterIn', () => {
  const codes = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const controls = [...codes(0, 31), 127, ...codes(128, 159)];

  it.each(controls.map((code) => `U+${code.toString(16).padStart(4, '0')}`))('finds %s in a line', (name) => {
    const control = String.fromCharCode(parseInt(name.slice(2), 16));
    expect(controlCharacterIn(`a${control}b`)).toBe(`${name.toUpperCase()} at offset 1`);
  });

  it('lets tabs and line ends stand in text of many lines, and no other control', () => {
    const allowed = controls.filter(
      (code) => controlCharacterIn(String.fromCharCode(code), { multiline: true }) === undefined,
    );
    expect(allowed).toEqual([9, 10]);
    expect(controlCharacterIn('a\u2028b\u2029c', { multiline: true })).toBeUndefined();
  });

  it.each(['\u2028', '\u2029', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00', '\uDE00\uD83D'])(
    'finds %j in a line',
    (text) => {
      expect(controlCharacterIn(`a${text}b`)).toMatch(/^U\+[0-9A-F]{4} at offset 1$/);
    },
  );

  it.each(['', 'Shanghai', '上海', 'مرحبا', '👩‍👩‍👧', 'e\u0301', 'a\u00a0b', 'a\u200fb', 'a\u00adb', '𐍈'])(
    'finds none in %j',
    (text) => {
      expect(controlCharacterIn(text)).toBeUndefined();
      expect(controlCharacterIn(text, { multiline: true })).toBeUndefined();
    },
  );

  it('finds the half of a pair in text of many lines too', () => {
    expect(controlCharacterIn('a\nb\uD83D', { multiline: true })).toBe(
      'U+D83D at offset 3 (line 2, column 2)',
    );
  });

  it('is stricter with one line than with many', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) =>
          controlCharacterIn(text) !== undefined ||
          controlCharacterIn(text, { multiline: true }) === undefined,
      ),
    );
  });
});

describe('controlCharacterIn, of what turns the direction of a name', () => {
  const TURNS = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

  it.each([...TURNS, '\uFEFF'])('finds %j in a line, and lets text of many lines have it', (mark) => {
    expect(controlCharacterIn(`Wu${mark}Qing`)).toMatch(/at offset 2$/);
    expect(controlCharacterIn(`Wu${mark}Qing`, { multiline: true })).toBeUndefined();
  });

  it.each(['Wu Qing', 'محمد', 'שלום', 'a\u200eb\u200fc', '\u2065', '\u206a', '\u202f'])(
    'finds none in %j',
    (name) => {
      expect(controlCharacterIn(name)).toBeUndefined();
    },
  );
});

describe('isBlank', () => {
  const INVISIBLE = [
    '\u200B',
    '\u00AD',
    '\u3164',
    '\u2060',
    '\uFEFF',
    '\u034F',
    '\u115F',
    '\uFE0F',
    '\u{E0020}',
    '\u200D',
  ];

  it.each(['', ' ', '\n\t', '\u00A0', '\u3000', ...INVISIBLE, INVISIBLE.join(' ')])(
    'finds nothing in %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', '.', '\u200Ba', '\u0301', '🚢', '\u200D👩', '\u2800'])('finds something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it('takes time in proportion to the length', () => {
    expect(growsLinearly(isBlank, (length) => `${'\u200B '.repeat(length)}a`, 400_000)).toBe(true);
  });
});
