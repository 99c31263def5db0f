import { InvalidBody } from './invalid-body.js';
import { parseBody } from './parse-body.js';

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
      { type: 'list-item', ordered: false, depth: 1, start: null, text: 'b', marks: [] },
      { type: 'list-item', ordered: true, depth: 1, start: null, text: 'c', marks: [] },
      { type: 'blockquote', text: 'd', marks: [] },
      { type: 'separator' },
      {
        ...{ type: 'image', assetId: null, url: 'https://f.example/g.jpg', alt: 'e' },
        ...{ text: '', marks: [], caption: null, credit: null },
      },
    ]);
  });

  it('keeps the lines of code', () => {
    const text = 'a\n  b\n\nc';
    const marks = [{ type: 'code', start: 0, end: text.length }];
    expect(read('```\na\n  b\n\nc\n```')).toEqual([{ type: 'paragraph', text, marks }]);
  });

  it('takes a line end for a space, two spaces before it for a break', () => {
    expect(read('a\nb  \nc')).toEqual([plain('a b\nc')]);
  });

  it('takes HTML for text', () => {
    expect(read('a <b onclick="c">d</b>')).toEqual([plain('a <b onclick="c">d</b>')]);
    expect(read('<script>alert(1)</script>')).toEqual([plain('<script>alert(1)</script>')]);
  });

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

  it.each(['[', '![', '[a][', '\n[^', `[${'a'.repeat(400)}`])(
    'refuses two million characters of %j',
    (piece) => {
      expect(() => read(piece.repeat(2_000_000 / piece.length))).toThrow(InvalidBody);
    },
  );

  it.each(['> ', '- ', '*a', '\n\n[a](b) ', '[a](https://b.example/) '])(
    'takes on fifty thousand of %j',
    (piece) => {
      expect(outcomeOf(piece.repeat(50_000))).toMatch(/^(read|refused)$/);
    },
  );

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
