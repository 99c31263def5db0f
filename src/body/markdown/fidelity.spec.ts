import fc from 'fast-check';
import { textOf } from '../block.js';
import { readBody } from '../parse-body.js';

/** Each is a piece of Markdown around words, which it takes one by one. */
type Construct = (word: () => string) => string;

const INLINE: Construct[] = [
  (word) => word(),
  (word) => `*${word()}* **${word()}** ~~${word()}~~ \`${word()}\``,
  (word) => `[${word()} ${word()}](https://a.example/)`,
  (word) => `[${word()}](https://a.example/)`,
  (word) => `![](https://a.example/b.jpg "${word()} ${word()}")`,
  (word) => `![](b.jpg '${word()}')`,
  (word) => `${word()}[^1] ${word()}[^note]`,
  (word) => `[${word()}] and [${word()}][used] and [${word()}]: ${word()}`,
  (word) => `<b>${word()}</b> <headline> \\*${word()}\\*`,
  (word) => `^[${word()}] ${word()}  \n${word()}`,
];

const BLOCKS = [
  (inline: string) => inline,
  (inline: string) => `# ${inline.replaceAll('\n', ' ')}`,
  (inline: string) => `> ${inline.replaceAll('\n', '\n> ')}`,
  (inline: string) => `- ${inline.replaceAll('\n', '\n  ')}\n- next\n`,
  (inline: string) => `3. ${inline.replaceAll('\n', '\n   ')}`,
];

const WHOLE: Construct[] = [
  (word) =>
    `| ${word()} | ${word()} |\n|---|---|\n| ${word()} | ${word()} | ${word()} ${word()} | ${word()}\n| ${word()}`,
  (word) => `${word()} | ${word()}\n--|--\n${word()} | ${word()} \\| ${word()} | *${word()}* | \n${word()}`,
  (word) => `> a | b\n> - | -\n> ${word()} | ${word()} | ${word()} |`,
  (word) => `- a | b\n  - | -\n  ${word()} | ${word()} | ${word()}`,
  (word) => `[^1]: ${word()}`,
  (word) =>
    `[^note]: https://a.example/ "${word()}"\n[^other]: ${word()}\n    ${word()}\n\n    - ${word()}\n\n        ${word()}`,
  (word) => `[^1]:\n    > ${word()}\n\n${word()}`,
  (word) => `> [^quoted]: ${word()}\n> ${word()}`,
  (word) => `- [^listed]: ${word()}\n  [^within]: [^deeper]: ${word()}`,
  (word) => `[${word()}]: ${word()}`,
  (word) => `[${word()}]: https://a.example/ "${word()} ${word()}"`,
  (word) => `[${word()}]: <${word()}>\n'${word()}\n${word()}'`,
  (word) => `> [${word()}]:\n> ${word()}`,
  (word) => `[used]: https://a.example/\n[used]: ${word()}`,
  (word) => `\`\`\`\n${word()}\n    ${word()}\n\`\`\`\n\n    ${word()}`,
  (word) => `<div>${word()}\n\n${word()}</div>\n\n***\n\n${word()}\n---`,
];

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom(...INLINE)).map(
    ([outer, inline]): Construct =>
      (word) =>
        outer(inline(word)),
  ),
  fc.constantFrom(...WHOLE),
);

const separator = fc.constantFrom('\n\n', '\n\n\n', '\n');

/** Words that are nothing else, numbered: what is lost can be named. */
function written(pieces: readonly (readonly [Construct, string])[]): { content: string; words: string[] } {
  const words: string[] = [];
  const next = (): string => {
    const word = `w${words.length}w`;
    words.push(word);
    return word;
  };
  return { content: pieces.map(([construct, end]) => construct(next) + end).join(''), words };
}

describe('Markdown', () => {
  it('loses no words, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, separator), { minLength: 1, maxLength: 8 }), (pieces) => {
        const { content, words } = written(pieces);
        const { blocks } = readBody({ format: 'markdown', content });
        const found = blocks.map((known) => textOf(known) ?? '').join(' ');
        expect(words.filter((word) => !found.includes(word))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
