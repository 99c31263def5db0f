import { growsLinearly } from '../../test/support/growth.js';
import { InvalidBody } from './invalid-body.js';
import { parseBody, readBody } from './parse-body.js';

function read(content: string): Record<string, unknown>[] {
  return parseBody({ format: 'markdown', content }).map(({ id: _, ...block }) => block);
}

const plain = (text: string): object => ({ type: 'paragraph', text, marks: [] });

describe('Markdown that is read', () => {
  it('knows emphasis, code and links', () => {
    expect(read('*a* **b** ~~c~~ `d` [e](https://f.example/)')).toEqual([
      {
        type: 'paragraph',
        text: 'a b c d e',
        marks: [
          { type: 'italic', start: 0, end: 1 },
          { type: 'bold', start: 2, end: 3 },
          { type: 'strike', start: 4, end: 5 },
          { type: 'code', start: 6, end: 7 },
          { type: 'link', start: 8, end: 9, href: 'https://f.example/' },
        ],
      },
    ]);
  });

  it('knows headings, the first level being the headline', () => {
    expect(read('# a\n\n### b\n\nc\n---\n\n###### d').map(({ level }) => level)).toEqual([2, 3, 2, 4]);
  });

  it('knows nested lists, quotations, rules and images', () => {
    expect(read('1. a\n   - b\n2. c\n\n> d\n\n---\n\n![e](https://f.example/g.jpg)')).toEqual([
      { type: 'list-item', ordered: true, depth: 1, start: null, text: 'a', marks: [] },
      { type: 'list-item', ordered: false, depth: 2, start: null, text: 'b', marks: [] },
      { type: 'list-item', ordered: true, depth: 1, start: null, text: 'c', marks: [] },
      { type: 'blockquote', text: 'd', marks: [] },
      { type: 'separator' },
      {
        type: 'image',
        assetId: null,
        url: 'https://f.example/g.jpg',
        alt: 'e',
        text: '',
        marks: [],
        caption: null,
        credit: null,
      },
    ]);
  });

  it('keeps the lines of code', () => {
    const text = 'a\n  b\n\nc';
    const marks = [{ type: 'code', start: 0, end: text.length }];
    expect(read('```\na\n  b\n\nc\n```')).toEqual([{ type: 'paragraph', text, marks }]);
  });

  it('keeps the cells that have no column', () => {
    expect(read('| a | b |\n|--|--|\n| 1 | 2 | 3 extra words | 4\\|5 |\n| 6 |')).toMatchObject([
      { type: 'table', text: 'a\tb\t\t\n1\t2\t3 extra words\t4|5\n6\t\t\t', headerRows: 1 },
    ]);
  });

  it('puts footnotes at the end, in the order of their numbers in the text', () => {
    const content =
      '[^b]: Second.\n\n[^1]: Source.\n    More.\n\n    And more.\n\nText[^1] more[^b], again[^1], [^c].\n\n[^d]: > Unused.\n';
    const blocks = read(content);
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'Text[1] more[2], again[1], [^c].'],
      ['paragraph', '[1] Source. More.'],
      ['paragraph', 'And more.'],
      ['paragraph', '[2] Second.'],
      ['paragraph', '[3]'],
      ['blockquote', 'Unused.'],
    ]);
    expect(blocks[1]?.marks).toEqual([{ type: 'superscript', start: 0, end: 3 }]);
  });

  it('reads an address in a footnote as words, not as where a link leads', () => {
    expect(read('Text[^n]\n\n[^n]: https://src.example/ "Quoted"').map(({ text }) => text)).toEqual([
      'Text[1]',
      '[1] https://src.example/ "Quoted"',
    ]);
  });

  it('shows a definition that nothing refers to, and tells an address alone as a link that is not kept', () => {
    const content =
      '[Laughter]: Yes\n\n[a]: /b "c d"\n[e]: https://f.example/\n[g]: https://h.example/ "i"\n\n[j][g]';
    const { blocks, notKept } = readBody({ format: 'markdown', content });
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
      '[Laughter]: Yes',
      '[a]: /b "c d"',
      'j',
    ]);
    expect(notKept).toEqual([{ kind: 'link', count: 1, example: 'https://f.example/' }]);
  });

  it('takes the title of a picture for its caption', () => {
    expect(read('![a](https://b.example/c.jpg "d e")')).toMatchObject([
      { type: 'image', alt: 'a', text: 'd e' },
    ]);
    expect(read('![a](b.jpg "d e")')).toEqual([plain('d e')]);
  });

  it('takes a line end for a space, two spaces before it for a break', () => {
    expect(read('a\nb  \nc')).toEqual([plain('a b\nc')]);
  });

  it('reads the HTML in it', () => {
    expect(read('a<br>b <b onclick="c">d</b><script>e()</script>\n\n<!--more-->')).toEqual([
      { type: 'paragraph', text: 'a\nb d', marks: [{ type: 'bold', start: 4, end: 5 }] },
    ]);
    expect(
      read('<figure>\n<img src="https://f.example/g.jpg">\n<figcaption>c</figcaption>\n</figure>'),
    ).toMatchObject([{ type: 'image', text: 'c' }]);
  });

  it('shows what is no tag of HTML as it stands', () => {
    expect(read('a <headline> and <Map<a, b>> c')).toEqual([plain('a <headline> and <Map<a, b>> c')]);
  });

  it.each([
    ['这是**强调。**下一句', '这是强调。下一句', 2, 5],
    ['这是**“强调”**的', '这是“强调”的', 2, 6],
    ['日本語の**（括弧）**です', '日本語の（括弧）です', 4, 8],
    ['**강조(한국어)**는', '강조(한국어)는', 0, 7],
    ['这是**强调。**A', '这是强调。A', 2, 5],
  ])('finds the emphasis of %s', (content, text, start, end) => {
    expect(read(content)).toEqual([{ type: 'paragraph', text, marks: [{ type: 'bold', start, end }] }]);
  });

  it('leaves stars that are none', () => {
    expect(read('2 * 3 * 4, 中 * 文 * 字')).toEqual([plain('2 * 3 * 4, 中 * 文 * 字')]);
  });

  it.each([
    '---\ntitle: a\ntags:\n  - b\n---\n',
    '+++\ntitle = "a"\n+++\n',
    '---\n# a\nb: "c"\n...\n',
    '---\n---\n',
  ])('takes off front matter: %j', (frontMatter) => {
    for (const mark of ['', '\uFEFF']) {
      const { blocks, notKept } = readBody({ format: 'markdown', content: `${mark}${frontMatter}# d` });
      expect(blocks.map(({ type, ...block }) => [type, 'text' in block && block.text])).toEqual([
        ['heading', 'd'],
      ]);
      expect(notKept).toMatchObject([{ kind: 'front-matter', count: 1 }]);
    }
  });

  it.each(['---\n\na\n\n---\n', '---\nsome words\n---', '---\na: b', 'a\n---\nb: c\n---'])(
    'takes nothing off %j',
    (content) => {
      expect(readBody({ format: 'markdown', content }).notKept).toEqual([]);
    },
  );

  it.each([
    '[a](javascript:alert)',
    '[a](JAVASCRIPT:alert)',
    '[a](java&#9;script:alert)',
    '<javascript:alert>',
    '[a](/b)',
    '[a](data:b)',
  ])('makes no link of %s', (content) => {
    expect(read(content)[0]).toMatchObject({ marks: [] });
  });

  it.each(['[', '![', '[a][', '\n[^', `[${'a'.repeat(400)}`])('refuses 200,000 characters of %j', (piece) => {
    expect(() => read(piece.repeat(200_000 / piece.length))).toThrow(InvalidBody);
  });

  it.each(['> ', '- ', '*a', '\n\n[a](b) ', '[a](https://b.example/) '])(
    'takes on ten thousand of %j',
    (piece) => {
      expect(outcomeOf(piece.repeat(10_000))).toMatch(/^(read|refused)$/);
    },
  );

  it.each<[string, (count: number) => string]>([
    ['notes', (count) => Array.from({ length: count }, (_, i) => `[^${i}]: a[^${count - i}]`).join('\n')],
    ['notes of one label', (count) => '[^a]: b\n\n'.repeat(count)],
    ['references', (count) => `[^a]: b\n\n${'c[^a] '.repeat(count)}`],
    ['beginnings of notes', (count) => '[^'.repeat(count / 100)],
    ['notes in lists', (count) => '- [^a]: b\n'.repeat(count / 4)],
    ['definitions', (count) => Array.from({ length: count }, (_, i) => `[${i}]: a`).join('\n')],
    ['definitions of one label', (count) => '[a]: b\n'.repeat(count)],
    ['wide rows', (count) => `a|b\n-|-\n${'c|'.repeat(count)}`],
    ['rows with a cell too many', (count) => `a|b\n-|-\n${'c|d|e\n'.repeat(count)}`],
    ['backslashes in a row', (count) => `a|b\n-|-\n|${'\\'.repeat(count)}`],
    ['captions', (count) => '![a](b "c") '.repeat(count / 10)],
  ])('reads %s in time that grows with them', (_, make) => {
    expect(growsLinearly(outcomeOf, make, 5_000)).toBe(true);
  });

  it('reads a long paragraph with a thousand links', () => {
    const words = 'words that go on and on '.repeat(3);
    expect(read(`${words}[a](https://b.example/) `.repeat(1_000))[0]?.marks).toHaveLength(1_000);
  });
});

function outcomeOf(content: string): string {
  try {
    read(content);
    return 'read';
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    return 'refused';
  }
}
