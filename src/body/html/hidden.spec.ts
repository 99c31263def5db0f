import { readBody } from '../parse-body.js';
import { textOf } from '../block.js';

/** What readers see, and the words that are told to be hidden. */
function read(content: string): [string, number] {
  const { blocks, notKept } = readBody({ format: 'html', content });
  const hidden = notKept.find(({ kind }) => kind === 'hidden-text');
  return [blocks.map((block) => textOf(block)).join('|'), hidden?.count ?? 0];
}

const styled = (style: string): string => `<p>a</p><p style="${style}">b</p>`;
const sheet = (css: string): string => `<style>${css}</style><p>a</p><p class="x y">b</p>`;
const [SHOWN, HIDDEN] = [
  ['a|b', 0],
  ['a', 1],
] as [[string, number], [string, number]];

describe('What browsers show', () => {
  it.each([
    ['the last declaration', styled('display:none;display:block')],
    ['an important one', styled('display:block!important;display:none')],
    [
      'the last important one',
      styled('display:none ! important;display:inline-flex !IMPORTANT;display:none'),
    ],
    ['visibility that is said again', styled('visibility:hidden;visibility:visible')],
    ['a display that beats the attribute', '<p>a</p><p hidden style="display:block">b</p>'],
    [
      'a class that its style shows',
      '<style>.x{display:none}</style><p>a</p><p class=x style="display:block">b</p>',
    ],
    ['a class that another rule shows', sheet('.x{display:none}.y{display:block}')],
    [
      'a class that a rule shows elsewhere',
      sheet('.x{display:none}@media (min-width:9px){.x{display:block}}'),
    ],
    ['a class that a rule within shows', sheet('.x{display:none} .js div > .x.y:hover{display:grid}')],
    ['a class that is hidden elsewhere', sheet('@media print{.x{display:none}}')],
    ['a class that is hidden within another', sheet('.z .x{display:none}')],
    ['another class', sheet('.z{display:none}')],
    ['an element that scripts show', sheet('p{visibility:hidden}')],
  ])('is read: %s', (_, html) => {
    expect(read(html)).toEqual(SHOWN);
  });

  it.each([
    ['the last declaration', styled('display:block;display:none')],
    ['an important one', styled('display:none!important;display:block')],
    ['what a browser passes over', styled('display:none;display:bogus')],
    ['a class', sheet('.x{display:none}')],
    [
      'a class of an element',
      sheet('b{font-weight:bold} /* c */ p.y, .z { color: red; visibility: hidden }'),
    ],
    [
      'a class after conditions',
      sheet('@media print{.z{color:red}@supports (a:b){.z{c:d}}} .x{display:none}'),
    ],
    ['a row', '<table><tr><th>a</th></tr><tr style="display:none"><td>b</td></tr></table>'],
    ['a cell', '<style>.x{display:none}</style><table><tr><th>a</th><td class=x>b</td></tr></table>'],
    ['a group of rows', '<table><tr><th>a</th></tr><tbody hidden><tr><td>b</td></tr></tbody></table>'],
    ['a cell that is not seen', '<table><tr><th>a</th></tr><tr><td style="visibility:hidden">b</table>'],
  ])('leaves out: %s', (_, html) => {
    expect([read(html)[0].trim(), read(html)[1]]).toEqual(HIDDEN);
  });

  it.each([
    ['<div style="visibility:hidden">a<p style="visibility:visible">b</p>c</div>d', 'b|d', 1],
    ['<p style="visibility:hidden">a <b style="visibility:visible">b</b><i>c</i></p>', 'b', 1],
    [
      '<ul style="visibility:collapse"><li>a<li style="visibility:visible">b<span style="visibility:hidden">c</span></ul>',
      'b',
      2,
    ],
    [
      '<style>.x{visibility:hidden}.y{visibility:visible}</style><div class=x>a<p class=y>b</p></div>',
      'b',
      1,
    ],
    [
      '<div style="visibility:hidden"><div style="display:none">a<p style="visibility:visible">b</p></div></div>',
      '',
      1,
    ],
  ])('is what is visible within what is not: %s', (html, text, hidden) => {
    expect(read(html)).toEqual([text, hidden]);
  });
});
