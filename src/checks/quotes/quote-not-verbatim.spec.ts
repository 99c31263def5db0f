import { findingsOf } from '../../../test/support/findings.js';
import type { Finding } from '../finding.dto.js';

const found = (text: string, passage: string): Finding[] =>
  findingsOf(
    { text: `It was ${passage}, he said.`, quotes: [{ text, kind: 'mixed', anchors: [passage] }] },
    'quote-not-verbatim',
  );

describe('the remedy for a mixed quote that is not verbatim', () => {
  it.each([
    [
      'He called it “a very big deal for all of us”',
      'a very big deal for the whole of us',
      'He called it “a very big deal for the whole of us”',
    ],
    ['He called it “a big deal” then', 'called “a very big deal” by him', 'called “a very big deal” by him'],
  ])('keeps its own words and its marks: %j by %j', (text, passage, mended) => {
    expect(found(text, passage)).toMatchObject([{ remedy: { patch: { text: mended } } }]);
    expect(found(mended, passage)).toEqual([]);
  });

  it('is not told where several of its parts may be meant', () => {
    expect(found('“Very big”, he said, and “a deal”', 'a big deal')).toMatchObject([{ remedy: null }]);
  });
});
