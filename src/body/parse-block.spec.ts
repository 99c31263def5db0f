import { InvalidBody } from './invalid-body.js';
import { parseBlocks } from './parse-blocks.js';

const LINK = { type: 'link', start: 0, end: 1, href: 'https://a.example/' };
const paragraph = (text: unknown, ...marks: unknown[]): object => ({ type: 'paragraph', text, marks });
const marked = (mark: object): object => paragraph('a🏗b', { type: 'bold', start: 0, end: 1, ...mark });

const item = (own: object): object => ({ type: 'list-item', text: 'a', ordered: true, ...own });
const table = (own: object): object => ({ type: 'table', text: 'a\tb\nc', ...own });
const picture = (own: object): object => ({ type: 'image', url: 'https://a.example/', ...own });

/** A block, and what is wrong with it. */
type Case = [unknown, string];

/** What is wrong, as `pointer code`. */
function problemsOf(...input: unknown[]): string[] {
  try {
    parseBlocks(input);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('a block', () => {
  it.each<[string, object, object]>([
    ['text', { text: 'a\r\nb', marks: [LINK] }, { text: 'a\nb', marks: [LINK], caption: 'a\nb' }],
    ['caption', { caption: 'e\u0301', marks: [LINK] }, { text: 'é', marks: [LINK], caption: 'é' }],
    ['both, as it was read', { text: 'é', caption: 'e\u0301' }, { text: 'é', marks: [], caption: 'é' }],
    ['text, where the caption is null', { text: 'a', caption: null }, { text: 'a', marks: [], caption: 'a' }],
    ['a blank', { text: ' ', caption: '\n' }, { text: '', marks: [], caption: null }],
    ['nothing', { text: null, caption: null, marks: [] }, { text: '', marks: [], caption: null }],
  ])('takes the caption of a picture as %s', (_, written, read) => {
    expect(parseBlocks([picture(written)])).toMatchObject([read]);
  });

  it('takes what it has read as it is', () => {
    const blocks = parseBlocks([
      item({ depth: 2, start: 4 }),
      picture({ caption: 'a b', marks: [LINK] }),
      picture({}),
      table({ headerRows: 1, caption: 'c', marks: [{ type: 'bold', start: 0, end: 5 }] }),
      { type: 'embed', url: 'https://a.example/b.mp3', kind: 'audio' },
    ]);
    expect(parseBlocks(blocks)).toEqual(blocks);
  });

  it.each<Case>([
    ['a', '/0 wrong-type'],
    [null, '/0 wrong-type'],
    [[], '/0 wrong-type'],
    [{}, '/0/type required'],
    [{ type: 'constructor' }, '/0/type not-one-of'],
    [{ type: '__proto__' }, '/0/type not-one-of'],
    [{ type: ['paragraph'] }, '/0/type not-one-of'],
    [{ type: 'separator', id: 7 }, '/0/id wrong-type'],
    [{ type: 'separator', id: 'a b' }, '/0/id not-a-block-id'],
    [{ type: 'separator', id: '' }, '/0/id not-a-block-id'],
    [{ type: 'separator', 'a/b~c': 1 }, '/0/a~1b~0c unknown-property'],
    [JSON.parse('{"type":"separator","__proto__":{"text":"a"}}'), '/0/__proto__ unknown-property'],
    [paragraph(undefined), '/0/text required'],
    [paragraph(['a']), '/0/text wrong-type'],
    [paragraph({ toString: 'a' }), '/0/text wrong-type'],
    [paragraph('a\u0000'), '/0/text control-character'],
    [paragraph('a\uD83C'), '/0/text control-character'],
    [paragraph('a'.repeat(100_001)), '/0/text too-long'],
    [{ type: 'heading', text: 'a' }, '/0/level required'],
    [{ type: 'heading', text: 'a', level: 1 }, '/0/level not-one-of'],
    [{ type: 'heading', text: 'a', level: '2' }, '/0/level not-one-of'],
    [{ type: 'list-item', text: 'a', ordered: 'yes' }, '/0/ordered wrong-type'],
    ...[0, 7, -1, 1e9].map((depth): Case => [item({ depth }), '/0/depth out-of-range']),
    ...['1', 1.5, true, [1]].map((depth): Case => [item({ depth }), '/0/depth not-a-whole-number']),
    ...[2 ** 31, -(2 ** 31)].map((start): Case => [item({ start }), '/0/start out-of-range']),
    ...['1', 1.5, '', {}].map((start): Case => [item({ start }), '/0/start not-a-whole-number']),
    [{ type: 'list-item', text: 'a', start: 2 }, '/0/start conflict'],
    ...['headerRows', 'headerColumns'].flatMap((name): Case[] => [
      [table({ [name]: 3 }), `/0/${name} out-of-range`],
      [table({ [name]: -1 }), `/0/${name} out-of-range`],
      [table({ [name]: '1' }), `/0/${name} not-a-whole-number`],
    ]),
    [{ type: 'table' }, '/0/text required'],
    [table({ caption: 7 }), '/0/caption wrong-type'],
    [table({ rows: [] }), '/0/rows unknown-property'],
    [picture({ caption: 'a', text: 'b' }), '/0/caption conflict'],
    [picture({ caption: 'a', text: '' }), '/0/caption conflict'],
    [picture({ caption: 'a'.repeat(5_001) }), '/0/caption too-long'],
    [picture({ text: 'a'.repeat(5_001) }), '/0/text too-long'],
    [picture({ caption: 'a', marks: [{ ...LINK, end: 2 }] }), '/0/marks/0/end out-of-range'],
    [picture({ marks: [LINK] }), '/0/marks/0/end out-of-range'],
    [{ type: 'embed', url: 'https://a.example/', kind: 'frame' }, '/0/kind not-one-of'],
    [{ type: 'embed', url: 'https://a.example/', kind: ['page'] }, '/0/kind not-one-of'],
    [{ type: 'image' }, '/0/url required'],
    [{ type: 'image', url: 'javascript:a' }, '/0/url not-a-url'],
    [{ type: 'image', url: 'mailto:a@b.example' }, '/0/url not-a-url'],
    [{ type: 'image', assetId: 'a b' }, '/0/assetId not-an-identifier'],
    [{ type: 'image', assetId: 'a', url: 'https://a.example/' }, '/0/url conflict'],
    [{ type: 'embed' }, '/0/url required'],
    [{ type: 'embed', url: '' }, '/0/url not-a-url'],
    [{ type: 'embed', url: '/a' }, '/0/url not-a-url'],
    [{ type: 'paragraph', text: 'a', marks: 'b' }, '/0/marks wrong-type'],
    [{ type: 'paragraph', text: 'a', marks: { length: 1 } }, '/0/marks wrong-type'],
    [paragraph('a', 'b'), '/0/marks/0 wrong-type'],
    [paragraph('ab', ...Array.from({ length: 2_001 }, () => LINK)), '/0/marks too-many-marks'],
    [paragraph('ab', LINK, { ...LINK, end: 2 }), '/0/marks links-overlap'],
    [marked({ type: undefined }), '/0/marks/0/type required'],
    [marked({ type: 'toString' }), '/0/marks/0/type not-one-of'],
    [marked({ href: 'https://a.example/' }), '/0/marks/0/href unknown-property'],
    [marked({ type: 'link' }), '/0/marks/0/href required'],
    [marked({ type: 'link', href: 'java\tscript:a' }), '/0/marks/0/href control-character'],
    [marked({ type: 'link', href: 'javascript:a' }), '/0/marks/0/href not-a-url'],
    [marked({ type: 'link', href: 'https://a b/' }), '/0/marks/0/href not-a-url'],
    [marked({ type: 'link', href: `https://a.example/${'a'.repeat(2_048)}` }), '/0/marks/0/href too-long'],
    [marked({ start: undefined }), '/0/marks/0/start required'],
    [marked({ end: null }), '/0/marks/0/end required'],
    [marked({ start: -1 }), '/0/marks/0/start not-a-whole-number'],
    [marked({ start: 0.5 }), '/0/marks/0/start not-a-whole-number'],
    [marked({ start: '0' }), '/0/marks/0/start not-a-whole-number'],
    [marked({ end: 5 }), '/0/marks/0/end out-of-range'],
    [marked({ end: 0 }), '/0/marks/0/end empty-range'],
    [marked({ end: 2 }), '/0/marks/0/end splits-character'],
    [marked({ start: 2, end: 3 }), '/0/marks/0/start splits-character'],
  ])('refuses %j: %s', (block, problem) => {
    expect(problemsOf(block)).toContain(problem);
  });
});
