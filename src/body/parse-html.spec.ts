import fc from 'fast-check';
import type { Block } from './block.js';
import { parseBody } from './parse-body.js';
import { renderHtml } from './render-html.js';

function read(content: string): Record<string, unknown>[] {
  return parseBody({ format: 'html', content }).map(({ id: _, ...block }) => block);
}

function texts(content: string): unknown[] {
  return read(content).map(({ text }) => text);
}

function marks(content: string): unknown {
  return read(content)[0]?.marks;
}

describe('HTML that is read', () => {
  it.each([
    ['scripts', 'a<script>alert(1)</script>b', ['ab']],
    ['styles', '<style>p { color: red }</style><p>a</p>', ['a']],
    ['pictures drawn in it', 'a<svg><title>b</title><path/><script>c</script></svg>', ['a']],
    ['comments and instructions', 'a<!-- b --><?c d?><![CDATA[e]]>', ['a']],
  ])('loses %s', (_, content, expected) => {
    expect(texts(content)).toEqual(expected);
  });

  it('loses handlers, and knows no element by the name of a property that all objects have', () => {
    expect(read('<p onclick="alert(1)" style="x">a <constructor>b</constructor></p>')).toEqual([
      { type: 'paragraph', text: 'a b', marks: [] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    '/a',
  ])('keeps the words of a link to %j, and no link', (href) => {
    expect(read(`<p>a <a href="${href}">b</a></p>`)).toEqual([{ type: 'paragraph', text: 'a b', marks: [] }]);
    expect(read(`<img src="${href}" alt="b"><iframe src="${href}"></iframe>`)).toEqual([]);
  });

  it('keeps links; one ends where another begins', () => {
    expect(marks('<a href="https://a.example/">a <a href="https://b.example/">b</a> c</a>')).toEqual([
      { type: 'link', start: 0, end: 2, href: 'https://a.example/' },
      { type: 'link', start: 2, end: 3, href: 'https://b.example/' },
    ]);
  });

  it('lets marks go on over the end of a block, and joins those that touch', () => {
    expect(read('<b><p>a<b>b</b></p><p>c <i>d</i></p></b>')).toEqual([
      { type: 'paragraph', text: 'ab', marks: [{ type: 'bold', start: 0, end: 2 }] },
      {
        type: 'paragraph',
        text: 'c d',
        marks: [
          { type: 'bold', start: 0, end: 3 },
          { type: 'italic', start: 2, end: 3 },
        ],
      },
    ]);
    expect(marks('<b>a</b><strong>b</strong> <b> </b>')).toEqual([{ type: 'bold', start: 0, end: 2 }]);
  });

  it('marks nothing that was trimmed', () => {
    expect(marks('<pre>a<b>   </b><br>bbb</pre>')).toEqual([]);
    expect(marks('<pre>a   <b><br>b</b></pre>')).toEqual([{ type: 'bold', start: 1, end: 3 }]);
  });

  it.each([
    [
      'headings, the first level being the headline',
      '<h1>a</h1><h3>b</h3><h6>c</h6>',
      [
        ['heading', 2],
        ['heading', 3],
        ['heading', 4],
      ],
    ],
    [
      'nested lists',
      '<ol><li>a<ul><li>b</li></ul>c</li></ol>',
      [['list-item', true], ['list-item', false], ['paragraph']],
    ],
    [
      'quotations of paragraphs',
      '<blockquote><p>a</p><p>b</p></blockquote>c',
      [['blockquote'], ['blockquote'], ['paragraph']],
    ],
    ['rules', 'a<hr>b', [['paragraph'], ['separator'], ['paragraph']]],
  ])('knows %s', (_, content, expected) => {
    const kinds = read(content).map(({ type, level, ordered }) =>
      Object.values({ type, level, ordered }).filter((part) => part !== undefined),
    );
    expect(kinds).toEqual(expected);
  });

  it.each([
    ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', ['a\tb']],
    ['containers it does not know', '<x-box>a <y-z>b</y-z></x-box><article>c</article>', ['a b', 'c']],
    ['line breaks', 'a<br>b<br><br>c<br>', ['a\nb\nc']],
    ['lines as they are in pre', '<pre>\n  a\n    b\n\nc\n</pre>', ['  a\n    b\n\nc']],
    ['entities', 'a &amp;lt; b&nbsp;&eacute;&#x1F3D7;', ['a &lt; b\u00a0é🏗']],
    ['one space for many', ' <p> a \n\t b <i> c </i> d </p> ', ['a b c d']],
    ['nothing of what is blank', '<p> </p><p>&nbsp;</p><p><br></p>', []],
    ['the paragraphs of an item as its lines', '<ul><li><p>a</p><p>b</p></li></ul>', ['a\nb']],
  ])('keeps the words: %s', (_, content, expected) => {
    expect(texts(content)).toEqual(expected);
  });

  it('composes what stands in two elements', () => {
    expect(read('e<b>&#x301;tude</b>')).toEqual([
      { type: 'paragraph', text: 'étude', marks: [{ type: 'bold', start: 0, end: 5 }] },
    ]);
  });

  it('makes an image of a figure with its caption, and keeps all words of any other', () => {
    const image = '<img src="https://a.example/b.jpg" alt="c">';
    const caption = '<figcaption>d <script>e</script>f</figcaption>';
    expect(read(`<figure><a href="/x">${image}</a>${caption}</figure>`)).toEqual([
      {
        type: 'image',
        assetId: null,
        url: 'https://a.example/b.jpg',
        alt: 'c',
        text: 'd f',
        marks: [],
        caption: 'd f',
        credit: null,
      },
    ]);
    expect(texts(`<figure>${image}<p>g</p></figure>`)).toEqual(['', 'g']);
    expect(texts(`<figure><img src="x.jpg" alt="c">${caption}</figure>`)).toEqual(['d f']);
  });
});

const word = fc.constantFrom(
  'a',
  ' ',
  '&lt;b&gt;',
  '&amp;amp;',
  'é',
  '🏗️',
  '<br>',
  '\n',
  '"',
  "'",
  'e&#x301;',
  '&nbsp;',
  '&#8232;',
);
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.array(tie('element'), { maxLength: 5 }).map((parts) => parts.join('')),
  ),
  element: fc.oneof(
    word,
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'i',
          'a href="https://a.example/?b&amp;c"',
          'a href="mailto:d@e.example"',
          'p',
          'h2',
          'ul',
          'ol',
          'li',
          'blockquote',
          'div',
          'span',
          'table',
          'td',
          'figure',
          'code',
          'x-y',
          'script',
        ),
        tie('tree'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0] ?? ''}>`),
    fc.constantFrom('<hr>', '<img src="https://a.example/b.jpg" alt="&lt;c&gt;">'),
  ),
}));

describe('HTML that is read and written', () => {
  it('is read again as the same blocks', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const blocks = read(html);
        expect(read(renderHtml(blocks as unknown as Block[]))).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });
});
