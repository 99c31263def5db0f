import fc from 'fast-check';
import { FoldedText } from './folded-text.js';

const fold = (text: string): string => new FoldedText(text).text;

/** What one compares as: each of these stands for all of its line. */
const SAME: Record<string, readonly string[]> = {
  'double quotation marks': [
    '"a"',
    '“a”',
    '„a“',
    '”a”',
    '«a»',
    '« a »',
    '«\u00a0a\u00a0»',
    '»a«',
    '「a」',
    '＂a＂',
  ],
  'single quotation marks': ["'a'", '‘a’', '‚a‘', '‹a›', '‹\u202fa\u202f›', '`a´'],
  apostrophes: ["l'an", 'l’an', 'lʼan', 'l′an', 'l＇an'],
  hyphens: ['a-b', 'a‐b', 'a\u2011b', 'a‒b', 'a–b', 'a—b', 'a--b', 'a－b'],
  'minus signs': ['-5', '\u22125', '–5', '﹣5'],
  'soft hyphens': ['Donaudampf', 'Donau\u00addampf', 'Do\u00adnau\u00addampf\u00ad'],
  'what has no width': [
    'ab',
    'a\u200bb',
    'a\u200cb',
    'a\u200db',
    'a\u2060b',
    '\ufeffab',
    'a\u200e\u200fb',
    'a\u2066b\u2069',
    '\u202aab\u202c',
  ],
  spaces: [
    'a b',
    'a\u00a0b',
    'a\u202fb',
    'a\u2009b',
    'a\u3000b',
    'a  b',
    'a \u00a0 b',
    'a\tb',
    'a\nb',
    'a\r\nb',
    'a\u2028b',
  ],
  'spaces before signs': ['12 %', '12%', '12\u00a0%', '12\u202f%'],
  'variation selectors': ['❤', '❤\ufe0f', '葛', '葛\u{e0100}'].slice(0, 2),
  'variation selectors of Chinese characters': ['葛', '葛\u{e0100}'],
};

describe('FoldedText', () => {
  it.each(Object.entries(SAME))('takes %s for the same', (_, texts) => {
    expect(new Set(texts.map(fold)).size).toBe(1);
  });

  it.each([
    ['a', 'A'],
    ['é', 'e'],
    ['"a"', "'a'"],
    ['a b', 'ab'],
    ['1,5', '1.5'],
    ['a…', 'a...'],
    ['a-b', 'a b'],
    ['ﬁ', 'fi'],
  ])('tells %j from %j', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('gives back ranges of the text, and parts no character', () => {
    const text = 'Er sagte: «\u00a0Ja\u00adwohl\u00a0», −5\u202f%. 👩\u200d👧 ❤\ufe0f x\u0302.';
    const folded = new FoldedText(text);
    const found = (words: string): string | undefined => {
      const start = folded.text.indexOf(fold(words));
      const range = folded.sourceOf({ start, end: start + fold(words).length });
      return range && text.slice(range.start, range.end);
    };
    expect(found('"Jawohl"')).toBe('«\u00a0Ja\u00adwohl\u00a0»');
    expect(found('Jawohl')).toBe('Ja\u00adwohl');
    expect(found('-5 %')).toBe('−5\u202f%');
    expect(found('❤')).toBe('❤\ufe0f');
    expect(found('👩')).toBeUndefined();
    expect(found('👧')).toBeUndefined();
    expect(found('x')).toBeUndefined();
    expect(found('x\u0302')).toBe('x\u0302');
  });

  const units = [
    ' ',
    '\u00a0',
    '\n',
    '"',
    '«',
    '»',
    '’',
    '-',
    '–',
    '\u00ad',
    '\u200d',
    '\ufe0f',
    '%',
    'a',
    'b',
    '𝔘',
    '\u{e0100}',
  ];
  const some = fc.string({ unit: fc.constantFrom(...units), maxLength: 30 });

  it('is folded once and for all, and no longer than it was', () => {
    fc.assert(
      fc.property(some, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every range of the text again in what it was folded into', () => {
    fc.assert(
      fc.property(some, fc.nat(30), fc.nat(30), (text, one, other) => {
        const folded = new FoldedText(text);
        const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          Math.min(at, folded.text.length),
        ) as [number, number];
        const range = folded.sourceOf({ start, end });
        if (start === end || !range) return;
        expect(folded.foldedOf(range)).toEqual({ start, end });
        expect(fold(text.slice(range.start, range.end))).toBe(folded.text.slice(start, end).trim());
      }),
    );
  });
});
