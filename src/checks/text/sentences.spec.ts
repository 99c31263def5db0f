import { sentenceEnds } from './sentences.js';

const sentences = (text: string): string[] => {
  const ends = [0, ...sentenceEnds(text), text.length];
  return ends.slice(1).map((end, i) => text.slice(ends[i], end).trim());
};

describe('sentences', () => {
  it.each([
    ['It rose. It fell.', ['It rose.', 'It fell.']],
    ['Mr. Smith met Dr. Wu. They talked.', ['Mr. Smith met Dr. Wu.', 'They talked.']],
    ['The U.S. President spoke. He left.', ['The U.S. President spoke.', 'He left.']],
    ['“Really?” she asked. “Yes!” he said.', ['“Really?” she asked.', '“Yes!” he said.']],
    ['He said “It rose.” She left.', ['He said “It rose.”', 'She left.']],
    ['Am 10. April kam er. Sie ging.', ['Am 10. April kam er.', 'Sie ging.']],
    ['In 2018. The plan was $1.2 million. It grew.', ['In 2018.', 'The plan was $1.2 million.', 'It grew.']],
    ['增长了。下降了。', ['增长了。', '下降了。']],
    ['a\tb\nc', ['a', 'b', 'c']],
    ['What … he said? No', ['What … he said?', 'No']],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
