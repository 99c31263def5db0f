import { InvalidBody } from '../invalid-body.js';
import { readBody } from '../parse-body.js';

describe('A control character', () => {
  const messageOf = (content: string): string => {
    try {
      readBody({ format: 'html', content });
    } catch (error) {
      if (error instanceof InvalidBody) return error.message;
      throw error;
    }
    return '';
  };

  it('is told without a place where it is written as an entity', () => {
    const message = '/content: must not hold control characters: U+0001';
    expect(messageOf('<p>first</p><p>a&#1;b')).toBe(message);
    expect(messageOf(`<img src="https://a.example/b.jpg" alt="a&#1;b">`)).toBe(message);
  });

  it('is told with its place in the content where it stands there itself', () => {
    expect(messageOf('<p>first</p>\n<p>a\u0001b')).toContain('U+0001 at offset 17 (line 2, column 5)');
  });
});
