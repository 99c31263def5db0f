import fc from 'fast-check';
import { isSlug, slugKey, slugWithSuffix, slugify } from './slug.js';

describe('slugify', () => {
  it.each([
    ['Shanghai aims to boost smart manufacturing', 'shanghai-aims-to-boost-smart-manufacturing'],
    ['  Q1: up 3.5% — “record”!  ', 'q1-up-3-5-record'],
    ["Don't panic, city's chief says", 'dont-panic-citys-chief-says'],
    ['L’Élysée dément l’Œuvre', 'l-elysee-dement-l-oeuvre'],
    ["O'Brien & Søn", 'o-brien-son'],
    ['Cafe\u0301 Schiff\u00adfahrt', 'cafe-schifffahrt'],
    ['Łódź, İstanbul, Đà Nẵng', 'lodz-istanbul-da-nang'],
    ['Москва: Юлия', 'moskva-yuliya'],
    ['Ελλάδα', 'ellada'],
    ['上海推动', 'shanghai-tuidong'],
    ['서울 정부', 'seoul-jeongbu'],
    ['snake_case/and\\paths?', 'snake-case-and-paths'],
    ['../../etc/passwd%00', 'etc-passwd-00'],
  ])('makes of %j %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('writes German umlauts as Germans do, and as others do elsewhere', () => {
    expect(slugify('Öl für Große', 'de')).toBe('oel-fuer-grosse');
    expect(slugify('Öl', 'de-AT')).toBe('oel');
    expect(slugify('pingüino', 'es')).toBe('pinguino');
    expect(slugify('Öl')).toBe('ol');
    expect(slugify('Öl', 'den')).toBe('ol');
  });

  it.each(['', ' ', '—', '😀', '!!!', '\u0000', '\uD83D'])('answers nothing for %j', (text) => {
    expect(slugify(text)).toBe('');
  });

  it('cuts between words at 80 characters', () => {
    expect(slugify('nine char '.repeat(10))).toBe('nine-char-'.repeat(8).slice(0, -1));
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)} c`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(40)}`)).toBe('a'.repeat(40));
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('makes slugs or nothing, and a slug of a slug is the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 }), fc.string()),
        (text) => {
          const slug = slugify(text);
          expect(slug === '' || isSlug(slug)).toBe(true);
          expect(slugify(slug)).toBe(slug);
          expect(encodeURIComponent(slug)).toBe(slug);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('isSlug', () => {
  it.each([
    ...[
      'a',
      '2018',
      'a-b-2',
      'A',
      'Old_Story.2009',
      'a~b',
      '-a',
      'a-',
      'a--b',
      '_1',
      '.htaccess',
      '2009.03.14',
    ],
    ...['é', '上海', 'москва', 'हिन्दी', 'ไทย', 'ﻋﺮﺑﻲ'.normalize('NFKC'), '𠮷野家', '٢٠٠٩', 'ﬁ'],
    ...['a'.repeat(200), '上'.repeat(200), '𠮷'.repeat(200)],
  ])('knows %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each([
    ...['', '-', '.', '..', '...', '~', '_-.~'],
    ...[
      'a b',
      'a/b',
      'a\\b',
      'a\n',
      'a?b',
      'a#b',
      'a%20b',
      'a+b',
      'a,b',
      'a:b',
      'a@b',
      "a'b",
      'a*b',
      'a;b',
      'a&b',
      '😀',
    ],
    // Decomposed, with a mark that stands on nothing, with what can't be seen.
    ...['e\u0301', '\u0301a', 'a-\u0301', 'a\u200Bb', 'a\u00ADb', 'a\u202Eb', 'a\uFE0F', '\u3164', '\uD842'],
    ...['a'.repeat(201), '𠮷'.repeat(201), 1, null, undefined, ['a']],
  ])('refuses %p', (text) => {
    expect(isSlug(text)).toBe(false);
  });

  it('reads a long text once', () => {
    expect(isSlug(`${'a\u0302-'.normalize('NFC').repeat(60)}!`)).toBe(false);
    expect(isSlug('-_.~'.repeat(1_000_000))).toBe(false);
  });
});

describe('slugKey', () => {
  it('is a key that headers and regular expressions take, another for each slug', () => {
    expect(slugKey('harbour-buys-a-crane')).toBe('slug:harbour-buys-a-crane');
    expect(slugKey('a.b_Ü')).toBe('slug:a_2eb_5f_c3_9c');
    const slugs = ['a.b', 'a_b', 'a_2eb', 'A', 'a', 'ab', '上', '海', '_4e'];
    expect(new Set(slugs.map(slugKey)).size).toBe(slugs.length);
    for (const slug of slugs) expect(slugKey(slug)).toMatch(/^slug:[\w-]+$/);
  });
});

describe('slugWithSuffix', () => {
  it('adds a number', () => {
    expect(slugWithSuffix('wu-qing', 2)).toBe('wu-qing-2');
  });

  it('makes room for it between words', () => {
    expect(slugWithSuffix(`${'a'.repeat(70)}-bbbbbbbbb`, 12)).toBe(`${'a'.repeat(70)}-12`);
    expect(slugWithSuffix('a'.repeat(80), 100)).toBe(`${'a'.repeat(76)}-100`);
  });

  it('makes a slug, another for each number', () => {
    const slug = fc.lorem({ maxCount: 30 }).map((text) => slugify(text));
    fc.assert(
      fc.property(slug, fc.integer({ min: 2, max: 1e6 }), (base, n) => {
        expect(isSlug(slugWithSuffix(base, n))).toBe(true);
        expect(slugWithSuffix(base, n)).not.toBe(slugWithSuffix(base, n + 1));
      }),
    );
  });
});
