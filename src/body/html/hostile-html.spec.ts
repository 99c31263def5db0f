import { growsLinearly } from '../../../test/support/growth.js';
import { InvalidBody } from '../invalid-body.js';
import { readBody } from '../parse-body.js';

/** A piece over and over, to a length. */
const over = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Shapes of markup that cost the square of their length wherever a step looks at all that came before, or at all that is within. */
const HTML: Record<string, (length: number) => string> = {
  'figures around many lines': (n) => '<figure><b>'.repeat(140) + over('a<br>', n),
  'captions within captions': (n) => over('<figure><figcaption>a', 2_000) + over('<p>a', n),
  'formatting that is never closed': (n) =>
    Array.from({ length: 100 }, (_, i) => `<font color=${i}>`).join('') + over('<p>x', n),
  'end tags that end nothing': (n) => '<div><span>'.repeat(200) + over('</b>', n),
  'tags that end in the wrong order': (n) => over('<a href="tel:1"><p>a<b></a></p></b>', n),
  'inline tags': (n) => over(`${'<b><i><u>'.repeat(50)}x${'</u></i></b>'.repeat(50)}`, n),
  'text in a table that is no cell': (n) => `<table>${over('<p>x', n)}`,
  'tables within tables': (n) => over('<table><tr><td>a<td>', 2_000) + over('<p>a', n),
  'tables of a page within each other': (n) =>
    over('<table role=none><tr><td>a<td>', 2_000) + over('<p>a', n),
  'cells in a row': (n) => `<table><tr>${over('<td>a', n)}`,
  attributes: (n) => `<p ${Array.from({ length: n / 7 }, (_, i) => `a${i}`).join(' ')}>x`,
  'attributes of one body after another': (n) =>
    Array.from({ length: n / 14 }, (_, i) => `<body a${i}=1>`).join(''),
  declarations: (n) => `<p style="${over('color:red;', n)}">x`,
  rules: (n) => `<style>${over('.a{font-weight:bold}/*', n)}</style><p class="a">x`,
  'rules within rules': (n) => `<style>${over('.a{display:none;', n)}</style><p class="a">x`,
  conditions: (n) => `<style>${over('@media a{.a{display:block}', n)}</style><p class="a">x`,
  'selectors without an end': (n) => `<style>${over('.a.a', n)}{display:block}</style><p class="a">x`,
  'important declarations': (n) => `<p style="${over('display:none! important;display:block !', n)}">x`,
  'what is seen within what is not': (n) =>
    over('<div style="visibility:hidden">a<p style="visibility:visible">b</p></div>', n),
  'what is unseen in depth': (n) =>
    '<div style="visibility:hidden"><div style="visibility:visible">'.repeat(100) + over('<p>x', n),
  classes: (n) => `<style>.a{font-weight:bold}</style><p class="${over('a ', n)}">x`,
  entities: (n) => over('&amp;&abcde', n),
  comments: (n) => over('<!-- a --!>b', n),
  'comments that are not closed': (n) => over('<!--', n),
  lists: (n) => '<ul><li>'.repeat(200) + over('<li>a', n),
  drawings: (n) => '<svg>'.repeat(200) + over('<g></g>', n),
  formulas: (n) => over('<math><mtext>', 2_000) + over('<b>x</b>', n),
  'hidden elements': (n) => '<div hidden>'.repeat(200) + over('<p>x', n),
  pictures: (n) => `<picture>${over('<source srcset="a 1x">', n)}<img></picture>`,
  'pictures without sources': (n) => `<picture>${over('<img>', n)}</picture>`,
  'pictures for those without scripts': (n) => over('<img><noscript><p>x<img></noscript>', n),
  films: (n) => `<video>${over('<source>', n)}</video>${over('<video><source></video>', n)}`,
  'files in files': (n) => over('<object>', 2_000) + over('<p>x', n),
  'an address of pictures without a picture': (n) => `<img srcset="${over(', ', n)}">`,
  'readings without words': (n) => `<ruby>${over(' <rt>', n)}`,
  'numbers that count down': (n) => `<ol reversed>${over('<li>a', n)}`,
  bases: (n) => over('<base href=/x>', n),
  'addresses of pictures': (n) => `<img srcset="${over('http://h/a 1x, ', n)}">`,
  'lists of Word': (n) =>
    over("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>x", n),
  'lines of pre': (n) => `<pre>${over(' <b> </b>', n)}`,
};

const MARKDOWN: Record<string, (length: number) => string> = {
  tables: (n) => `|a|b|\n|-|-|\n${over('|x|y|\n', n)}`,
  'tables of headings': (n) => over('a|b\n-|-\n', n),
  'wide tables of few cells': (n) => `${over('a|', n / 4)}\n${over('-|', n / 4)}\n${over('|x\n', n / 2)}`,
  emphasis: (n) => over('a**b*c', n),
  'emphasis of all kinds': (n) => over('*a_b~~c**', n),
  stars: (n) => over('*', n),
  brackets: (n) => over('[', n),
  'brackets that are closed': (n) => over('[', n / 2) + over(']', n / 2),
  'links that are not closed': (n) => over('[a](', n),
  'titles that are not closed': (n) => over('[a](b "', n),
  'links without addresses': (n) => over('[a\n', n),
  backticks: (n) => over('`a``b```c', n),
  quotations: (n) => over('> '.repeat(30) + 'a\n', n),
  'quotations that go on': (n) => `${'>'.repeat(30)}a\n${over('b\n', n)}`,
  lists: (n) => over('- a\n  - b\n', n),
  'addresses that are defined': (n) => Array.from({ length: n / 12 }, (_, i) => `[a${i}]: /b`).join('\n'),
  'comments in a line': (n) => over('a <!--', n),
  'sections that are not closed': (n) => over('a <![CDATA[', n),
  'tags that are not closed': (n) => over('a <b c="', n),
  'front matter without an end': (n) => `---\n${over('a: b\n', n)}`,
};

const CASES = [
  ...Object.entries(HTML).map(([name, shape]) => ['html', name, shape] as const),
  ...Object.entries(MARKDOWN).map(([name, shape]) => ['markdown', name, shape] as const),
];

describe('Markup that nobody wrote', () => {
  it.each(CASES)('%s: %s takes the time of its length', (format, _, shape) => {
    const unexpected: unknown[] = [];
    const read = (content: string): void => {
      try {
        readBody({ format, content });
      } catch (error) {
        if (!(error instanceof InvalidBody)) unexpected.push(error);
      }
    };
    expect(growsLinearly(read, shape, 48_000)).toBe(true);
    expect(unexpected).toEqual([]);
  });
});
