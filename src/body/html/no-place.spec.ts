import { MAX_CAPTION } from '../body-limits.js';
import { readBody } from '../parse-body.js';
import type { ReadBody } from '../parse-body.js';

const read = (content: string, format = 'html'): ReadBody => readBody({ format, content });
const long = 'word '.repeat(MAX_CAPTION / 5 + 1).trim();
const picture = 'https://a.example/b.jpg';
const cells = '<tr><th>a<th>b<tr><td>c<td>d</table>';

describe('Words that are longer than their place in a block', () => {
  it.each<[string, string, string, string]>([
    ['what a picture shows', 'html', `<img src="${picture}" alt="${long}">`, 'image paragraph'],
    [
      'in a line',
      'html',
      `<p>before <img src="${picture}" alt="${long}"> after`,
      'paragraph image paragraph',
    ],
    ['a caption of a table', 'html', `<table><caption>${long}</caption>${cells}`, 'paragraph table'],
    [
      'captions together',
      'html',
      `<table><caption>${long.slice(2000)}</caption><caption>${long.slice(2000)}</caption>${cells}`,
      'paragraph paragraph table',
    ],
    [
      'a caption of a figure',
      'html',
      `<figure><img src="${picture}"><figcaption>${long}</figcaption></figure>`,
      'image paragraph',
    ],
    [
      'a caption of a figure with a table',
      'html',
      `<figure><table>${cells}<figcaption>${long}</figcaption></figure>`,
      'table paragraph',
    ],
    ['a title in Markdown', 'markdown', `![a](${picture} "${long}")`, 'image paragraph'],
  ])('are a paragraph: %s', (_, format, content, types) => {
    const { blocks, notKept } = read(content, format);
    expect(blocks.map(({ type }) => type).join(' ')).toBe(types);
    expect(JSON.stringify(blocks)).toContain(long.slice(2000));
    expect(notKept).toEqual([]);
  });

  it('are as they were where they are short enough', () => {
    const alt = 'a'.repeat(MAX_CAPTION);
    expect(read(`<img src="${picture}" alt="${alt}">`).blocks).toMatchObject([{ type: 'image', alt }]);
    expect(read(`<table><caption>${alt}</caption>${cells}`).blocks).toMatchObject([
      { type: 'table', caption: alt },
    ]);
  });

  it('leave out the name of a host that is longer than a provider may be', () => {
    const host = `${'a'.repeat(60)}.`.repeat(4) + 'example';
    expect(read(`<iframe src="https://${host}/">`).blocks).toMatchObject([{ type: 'embed', provider: null }]);
  });
});

describe('Numbers of items', () => {
  it.each(['-3', '0', '-1000000', '2000000000'])('may be %s', (start) => {
    const { blocks, notKept } = read(`<ol start="${start}"><li>a<li>b</ol>`);
    expect(blocks).toMatchObject([{ start: Number(start) }, { start: null }]);
    expect(notKept).toEqual([]);
  });

  it('are told where no item can have them', () => {
    const { blocks, notKept } = read('<ol start=9999999999><li>a<li value=-9999999999>b</ol>');
    expect(blocks).toMatchObject([{ start: null }, { start: null }]);
    expect(notKept).toEqual([{ kind: 'list-number', count: 2, example: '9999999999' }]);
  });

  it('are as if nothing was said where they are none', () => {
    expect(read('<ol start=x><li>a</ol>')).toMatchObject({ blocks: [{ start: null }], notKept: [] });
  });
});

it('tells the picture that stands for a film', () => {
  const { blocks, notKept } = read('<video src="https://a.example/b.mp4" poster="c.jpg"></video>');
  expect(blocks).toMatchObject([{ type: 'embed', kind: 'video' }]);
  expect(notKept).toEqual([{ kind: 'image', count: 1, example: 'c.jpg' }]);
});
