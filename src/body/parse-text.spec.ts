import fc from 'fast-check';
import { parseText } from './parse-text.js';

const texts = (content: string): string[] => parseText(content).map(({ text }) => text);

describe('parseText', () => {
  it.each([
    ['paragraphs at blank lines', 'a\n\nb\n \t\n\n\nc', ['a', 'b', 'c']],
    ['one paragraph of wrapped lines', 'a\nb  \n  c', ['a b c']],
    ['letters and spaces as they are', 'a  b <i>&amp;</i> *c*', ['a  b <i>&amp;</i> *c*']],
    ['nothing of nothing', ' \n\n \t', []],
  ])('makes %s', (_, content, expected) => {
    expect(texts(content)).toEqual(expected);
  });

  it('reads its paragraphs again as they are', () => {
    const content = fc
      .array(fc.constantFrom('a', ' ', '\n', '\t', 'é', '🏗️', '\u00a0', '<b>'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(content, (some) => {
        expect(texts(texts(some).join('\n\n'))).toEqual(texts(some));
      }),
    );
  });

  it('reads four million line ends and spaces', () => {
    expect(texts(`a${'\n '.repeat(2_000_000)}b`)).toEqual(['a', 'b']);
    expect(texts(`a${' '.repeat(4_000_000)}b`)).toHaveLength(1);
  });
});
