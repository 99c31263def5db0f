import type { Block } from './block.js';
import { InvalidBody } from './invalid-body.js';
import { parseBody } from './parse-body.js';

function parse(content: string): Block[] {
  return parseBody({ format: 'html', content });
}

describe('HTML beyond measure', () => {
  it.each(['<div>', '<b>', '<ul><li>', '<figure>', '<blockquote>'])(
    'refuses 10,000 of %s within each other',
    (tag) => {
      const error = problemOf(() => parse(`${tag.repeat(10_000)}a`));
      expect(error.problems).toEqual([expect.objectContaining({ pointer: '/content', code: 'too-deep' })]);
    },
  );

  // Each of these takes minutes where a step looks at all that came before.
  it.each([
    '<br>a',
    '<b>a</b>',
    'a<a href=tel:1>b</a>',
    '<i>a',
    '<p>a',
    'a<b> </b>',
    '&amp;',
    '<',
    '<figure>a</figure>',
  ])('refuses a hundred thousand of %s', (piece) => {
    expect(() => parse(piece.repeat(101_000))).toThrow(InvalidBody);
  });

  it.each(['</b>', '<!--', '<p>', '<br>', '<b> </b>', '<img alt=a>'])(
    'finds nothing in 400,000 characters of %s',
    (piece) => {
      expect(parse(piece.repeat(400_000 / piece.length))).toEqual([]);
    },
  );

  it('refuses a million characters of words', () => {
    expect(() => parse('<p>words of a body '.repeat(50_000))).toThrow(InvalidBody);
  });

  it('refuses a preformatted text that is mostly spaces', () => {
    expect(() => parse(`<pre>a${' '.repeat(900_000)}b</pre>`)).toThrow(InvalidBody);
  });
});

function problemOf(action: () => unknown): InvalidBody {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidBody) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
