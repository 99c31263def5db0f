import { growsLinearly } from '../../../test/support/growth.js';
import { firstOtherThan } from './same-words.js';

const occursIn = (words: string, parts: readonly string[]): boolean =>
  firstOtherThan(parts, [words]) === undefined;

describe('words stand in a passage', () => {
  it.each<[string, string, string[]]>([
    ['the same', 'We will build it', ['We will build it']],
    ['without the comma before the mark', 'We will build it', ['We will build it,']],
    ['with another sign at the end', 'We will build it.', ['We will build it,']],
    ['of a longer passage', 'We will build it', ['“We will build it here,” he said']],
    ['other quotation marks', 'He called it "a gift" to us', ['He called it ‘a gift’ to us']],
    ['nested ones, doubled', '“He called it ‘a gift’ to us”', ['He called it "a gift" to us']],
    ['other apostrophes', "It's ours", ['It’s ours']],
    ['other spaces', 'We will\u00A0build it', ['We  will build\u202Fit']],
    ['spaces within French marks', 'un « cadeau » pour nous', ['un «cadeau» pour nous']],
    ['other dashes', 'It – the bridge – is ours', ['It—the bridge—is ours']],
    ['other ellipses', 'It is... ours', ['It is… ours']],
    ['a soft hyphen', 'Technologie', ['Techno\u00ADlogie']],
    ['two passages joined', 'We will build it, and soon', ['We will build it,', 'and soon.']],
    ['two joined by another sign', 'We will build it; and soon', ['We will build it,', 'and soon.']],
    ['two joined without a sign', 'We will build it and soon', ['“We will build it,”', '“and soon.”']],
    [
      'three joined',
      'One. Two. Three',
      ['One,', 'two. Two', 'Three'].map((part, i) => (i === 1 ? 'Two' : part)),
    ],
    ['the same passage twice', 'We will build it', ['We will build it,', 'We will build it.']],
    [
      'the end of the first and the beginning of the last',
      'build it, and soon',
      ['We will build it,', 'and soon we leave.'],
    ],
    ['Chinese', '建造它', ['我们会建造它。']],
    ['a question', 'Is it ours?', ['Is it ours?']],
    ['nothing', '', ['We will build it']],
  ])('%s', (_, words, parts) => {
    expect(occursIn(words, parts)).toBe(true);
  });

  it.each<[string, string, string[]]>([
    ['another word', 'We will build them', ['We will build it']],
    ['a word too much', 'We will surely build it', ['We will build it']],
    ['a word left out', 'We build it', ['We will build it']],
    ['another letter', 'We will built it', ['We will build it']],
    ['a capital letter', 'we will build it', ['We will build it']],
    ['a part of a word', 'yes', ['yesterday']],
    ['a part of a last word', 'We will build', ['We will builder']],
    ['a comma left out within', 'Let us eat grandma', ['Let us eat, grandma']],
    ['another digit', '200 pilot projects', ['2000 pilot projects']],
    ['parts in another order', 'and soon, we will build it', ['we will build it,', 'and soon.']],
    ['a part left out', 'One. Three', ['One,', 'Two', 'Three']],
    ['a joint within a word', 'We will build itand soon', ['We will build it,', 'and soon.']],
    ['more than the parts', 'We will build it, and soon, yes', ['We will build it,', 'and soon.']],
  ])('not %s', (_, words, parts) => {
    expect(occursIn(words, parts)).toBe(false);
  });

  it('are told apart: the first that do not stand there', () => {
    const parts = ['We will build it,', 'and soon.'];
    expect(firstOtherThan(parts, ['and soon', 'will build', 'build it, and', 'we will', 'built'])).toBe(
      'we will',
    );
    expect(firstOtherThan(parts, [])).toBeUndefined();
  });

  it.each(['a', 'a b ', 'a,', "'", ',', ', ', ' '])('takes linear time for %j again and again', (part) => {
    const look = (n: number): boolean =>
      occursIn(`${part.repeat(n)}x`, [part.repeat(2 * n), `x${part.repeat(n)}`]);
    expect(growsLinearly(look, (n) => n, 50_000)).toBe(true);
  });

  it.each<[string, (i: number) => string, (words: readonly string[]) => string]>([
    ['the same', () => 'a', (words) => words.join(' ')],
    ['others each time', (i) => `a${i}b`, (words) => words.join(' ')],
    ['in the joint of a long passage', () => 'z q', (words) => 'b'.repeat(4 * words.length)],
  ])('takes linear time for many words: %s', (_, wordAt, passageOf) => {
    const look = (words: string[]): unknown => firstOtherThan([`${passageOf(words)} z`, 'q y'], words);
    const inputOf = (n: number): string[] => Array.from({ length: n }, (__, i) => wordAt(i));
    expect(growsLinearly(look, inputOf, 5_000)).toBe(true);
  });
});
