import { htmlTree } from '../../../../src/body/html/html-tree.js';
import type { HtmlNode } from '../../../../src/body/html/html-node.js';
import type { Block } from '../../../../src/body/block.js';
import { readBody } from '../../../../src/body/parse-body.js';
import { PASTE_CORPUS } from '../../../../test/support/paste-corpus.js';
import { toBlocks, toDoc } from '../convert.js';
import { htmlNodeOf } from './dom-tree.js';
import type { DomNode } from './dom-tree.js';
import { inertHtml } from './inert-html.js';
import { pastedHtml, pastedText } from './pasted.js';
import { sliceOf } from './plugin.js';

/** A block in short: its kind with its level, depth or start, and its text with the marks in brackets. */
function short(block: Block): string {
  if (block.type === 'embed') return `embed ${block.url}`;
  if (!('text' in block)) return block.type;
  let text = block.text;
  for (const { type, start, end } of block.marks.toSorted((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}[${type} ${text.slice(start, end)}]${text.slice(end)}`;
  return `${kindOf(block)} ${text.replaceAll('\n', '↵').replaceAll('\t', '⇥')}`;
}

function kindOf(block: Block): string {
  if (block.type === 'heading') return `heading${block.level}`;
  if (block.type !== 'list-item') return block.type;
  return `${block.ordered ? 'number' : 'bullet'}${block.depth}${block.start === null ? '' : `@${block.start}`}`;
}

describe('What is pasted', () => {
  it.each(PASTE_CORPUS)('from $from', ({ html, blocks, notKept = [] }) => {
    const pasted = pastedHtml(html, htmlTree);
    expect(pasted.blocks.map(short)).toEqual(blocks);
    const unsaid = ['style', 'drawing'];
    expect(
      pasted.notKept
        .map(({ kind }) => kind)
        .filter((kind) => !unsaid.includes(kind) || notKept.includes(kind))
        .toSorted(),
    ).toEqual([...notKept].toSorted());
  });

  it.each(PASTE_CORPUS)('is what the service makes of the same: $from', ({ html }) => {
    const withoutIds = ({ id: _, ...block }: Block): object => block;
    const { blocks } = readBody({ format: 'html', content: html });
    expect(pastedHtml(html, htmlTree).blocks.map(withoutIds)).toEqual(blocks.map(withoutIds));
  });

  it.each(PASTE_CORPUS)('goes into a document as it is: $from', ({ html }) => {
    const { blocks } = pastedHtml(html, htmlTree);
    const slice = sliceOf(blocks);
    const doc = toDoc([]).type.create(null, slice.content);
    doc.check();
    const texts = (body: readonly Block[]): unknown[] =>
      body.map((block) => ('text' in block ? block.text : block.type));
    expect(texts(toBlocks(doc))).toEqual(texts(blocks));
    expect(doc.children.every((node) => node.attrs['id'] === null)).toBe(true);
  });

  it('as text is what the service makes of text: blank lines part paragraphs', () => {
    const text = 'One line\nand its rest.\r\n\r\nSecond, Cafe\u0301.\n\n\nThird\tpart';
    const said = readBody({ format: 'text', content: text }).blocks.map(
      (block) => 'text' in block && block.text,
    );
    expect(pastedText(text).blocks.map((block) => 'text' in block && block.text)).toEqual(said);
    expect(said).toEqual(['One line and its rest.', 'Second, Café.', 'Third part']);
  });

  it('is refused where it is longer than a body may be', () => {
    expect(() => pastedText('word '.repeat(30_000))).toThrow();
  });
});

/** The nodes of a parsed page, as a browser has them. */
function domOf(node: HtmlNode): DomNode {
  return {
    nodeType: node.isText ? 3 : node.name.startsWith('#') ? 9 : 1,
    localName: node.name,
    namespaceURI: {
      html: 'http://www.w3.org/1999/xhtml',
      svg: 'http://www.w3.org/2000/svg',
      math: 'http://www.w3.org/1998/Math/MathML',
      other: null,
    }[node.namespace],
    nodeValue: node.isText ? node.text : null,
    attributes: node.attributes,
    childNodes: [...node.children()].map(domOf),
  };
}

describe('The tree of the browser', () => {
  it.each(PASTE_CORPUS)('is read as that of the service: $from', ({ html }) => {
    const blocks = (tree: (content: string) => HtmlNode): string[] =>
      pastedHtml(html, tree).blocks.map(short);
    expect(blocks((content) => htmlNodeOf(domOf(htmlTree(inertHtml(content)))))).toEqual(blocks(htmlTree));
  });

  it.each(PASTE_CORPUS)('has no style of which the browser could complain: $from', ({ html }) => {
    const nodes = [...htmlTree(inertHtml(html)).descendants()];
    expect(nodes.filter((node) => node.name === 'style' || node.has('style'))).toEqual([]);
  });

  it('is told apart from what only looks like a style', () => {
    const html = `<p title="a > b" style='font-weight:700'>my style = bold</p><p data-style="x" STYLE=font-style:italic>two</p>`;
    const [one, two] = pastedHtml(html, (content) =>
      htmlNodeOf(domOf(htmlTree(inertHtml(content)))),
    ).blocks.map(short);
    expect([one, two]).toEqual(['paragraph [bold my style = bold]', 'paragraph [italic two]']);
  });
});
