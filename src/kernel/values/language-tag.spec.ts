import fc from 'fast-check';
import { parseLanguageTag } from './language-tag.js';

const refusal = expect.objectContaining({ name: 'InvalidValue', code: 'not-a-language' }) as Error;

describe('parseLanguageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['sr-latn', 'sr-Latn'],
    ['iw', 'he'],
    ['nb', 'nb'],
    ['es-419', 'es-419'],
    ['de-de-1996', 'de-DE-1996'],
    ['yue', 'yue'],
    ['und', 'und'],
    ['en-x-house', 'en-x-house'],
  ])('reads %s as %s', (text, tag) => {
    expect(parseLanguageTag(text)).toBe(tag);
    expect(parseLanguageTag(tag)).toBe(tag);
  });

  it.each([
    '',
    'e',
    'english',
    'xx',
    'jp',
    'cn',
    'cz',
    'en_US',
    'en-',
    '-en',
    'en--US',
    'zh-HZ',
    'x-house',
    'i-klingon',
    'en ',
    ' en',
    'en\n',
    '中文',
    'en-US-US',
    '*',
    'root',
  ])('refuses %j', (text) => {
    expect(() => parseLanguageTag(text)).toThrow(refusal);
  });

  it.each([null, undefined, 1, {}, ['en'], ['en', 'de'], new Intl.Locale('en')])('refuses %p', (value) => {
    expect(() => parseLanguageTag(value)).toThrow(refusal);
  });

  it('ends at 35 characters', () => {
    const longest = 'en-x-abcdefgh-abcdefgh-abcdefgh-abc';
    expect(longest).toHaveLength(35);
    expect(parseLanguageTag(longest)).toBe(longest);
    expect(() => parseLanguageTag(`${longest}d`)).toThrow(refusal);
    // The canonical form of sh is sr-Latn, five characters longer.
    expect(() => parseLanguageTag(longest.replace('en', 'sh'))).toThrow(refusal);
  });

  it('answers what it would answer again', () => {
    const subtag = fc.constantFrom(
      'en',
      'zh',
      'sr',
      'iw',
      'sh',
      'Hant',
      'latn',
      'gb',
      'UK',
      '419',
      '1996',
      'u-ca-buddhist',
      'x-a',
    );
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 4 }), (subtags) => {
        let tag: string;
        try {
          tag = parseLanguageTag(subtags.join('-'));
        } catch {
          return;
        }
        expect(parseLanguageTag(tag)).toBe(tag);
      }),
    );
  });
});
