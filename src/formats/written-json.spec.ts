import fc from 'fast-check';
import { NumberToken } from './number-token.js';
import { writtenJson } from './written-json.js';

it('leaves out what is empty', () => {
  expect(writtenJson({ a: null, b: undefined, c: '', d: [null, []], e: { f: [] }, g: 0, h: false })).toBe(
    '{"g":0,"h":false}',
  );
});

it('writes numbers digit for digit, and is JSON whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const written = writtenJson({ [`x${text}`]: [text], n: new NumberToken('-0.50') });
      expect(JSON.parse(written)).toEqual({ [`x${text}`]: [text], n: -0.5 });
      expect(written).toContain('"n":-0.50');
    }),
  );
});
