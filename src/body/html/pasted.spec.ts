import { readBody } from '../parse-body.js';

/** Blocks in short: type and level, depth or start, and the text with its marks in brackets. */
function read(content: string): string[] {
  return readBody({ format: 'html', content }).blocks.map((block) => {
    if (!('text' in block)) return block.type;
    const borders = block.marks.flatMap(({ type, start, end }) => [
      { at: end, order: 0, sign: `</${type}>` },
      { at: start, order: 1, sign: `<${type}>` },
    ]);
    let text = block.text;
    for (const { at, sign } of borders.sort((a, b) => b.at - a.at || b.order - a.order))
      text = text.slice(0, at) + sign + text.slice(at);
    if (block.type === 'heading') return `h${block.level} ${text}`;
    if (block.type !== 'list-item') return `${block.type} ${text}`;
    return `${'  '.repeat(block.depth - 1)}${block.ordered ? (block.start ?? '#') : '-'} ${text}`;
  });
}

describe('Text pasted from other programs', () => {
  it('of Google Docs is bold where it was bold', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b">
      <h2 dir="ltr"><span style="font-size:16pt;font-weight:400;font-style:normal;text-decoration:none">Title</span></h2>
      <p dir="ltr" style="line-height:1.38"><span style="font-weight:400;font-style:normal;vertical-align:baseline;white-space:pre-wrap">Plain, </span><span
       style="font-weight:700;vertical-align:baseline">bold</span><span style="font-style:italic"> italic</span><span style="font-weight:400"> and </span><a
       href="https://a.example/" style="text-decoration:none"><span style="font-weight:400;text-decoration:underline;-webkit-text-decoration-skip:none">a link</span></a></p>
      <ul><li dir="ltr" aria-level="1" style="list-style-type:disc;font-weight:400"><p role="presentation"><span style="font-weight:400">one</span></p></li>
      <ul><li dir="ltr" aria-level="2" style="list-style-type:circle"><p role="presentation"><span>two</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`;
    expect(read(html)).toEqual([
      'h2 Title',
      'paragraph Plain, <bold>bold</bold><italic> italic</italic> and <link>a link</link>',
      '- one',
      '  - two',
    ]);
  });

  it('of a page that Google Docs saved is bold by its classes', () => {
    const html = `<html><head><style type="text/css">@import url(x);ul.lst-kix_a-0{list-style-type:none}.c1{font-weight:700}.c2{font-style:italic;color:#000}
      @media print{.c3{font-weight:700}}.c4{text-decoration:line-through}</style></head><body class="c9"><p class="c5"><span class="c1">bold</span><span class="c2 c5"> italic</span>
      <span class="c3">plain</span> <span class="c4">gone</span></p><ul class="c6 lst-kix_a-0 start"><li class="c7"><span>one</span></li></ul>
      <ul class="c6 lst-kix_a-1 start"><li class="c7"><span>two</span></li></ul></body></html>`;
    expect(read(html)).toEqual([
      'paragraph <bold>bold</bold><italic> italic</italic> plain <strike>gone</strike>',
      '- one',
      '  - two',
    ]);
  });

  it('of Word has its lists, without their bullets', () => {
    const item = (list: string, marker: string, text: string): string =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} lfo1'><![if !supportLists]><span lang=EN-US
       style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><b
       style='mso-bidi-font-weight:normal'><span lang=EN-US>${text}</span></b><o:p></o:p></p>`;
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:X>no</o:X></xml><![endif]--><style><!-- p.MsoNormal {font-weight:normal} --></style></head>
      <body lang=DE><!--StartFragment--><p class=MsoTitle>Title<o:p></o:p></p><h2>Part</h2><p class=MsoNormal>Text<span style='mso-hide:all'> hidden</span><o:p></o:p></p>
      ${item('l0 level1', '·', 'one')}${item('l0 level2', 'o', 'two')}${item('l1 level1', '3.', 'three')}${item('l1 level2', 'a)', 'four')}${item('l1 level1', '4.', 'five')}
      <p class=MsoListParagraph style='text-indent:-18pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>typed</p>
      <p class=MsoListParagraph>no item</p><p class=MsoQuote>quoted</p><!--EndFragment--></body></html>`;
    expect(read(html)).toEqual([
      'h2 Title',
      'h2 Part',
      'paragraph Text',
      '- <bold>one</bold>',
      '  - <bold>two</bold>',
      '3 <bold>three</bold>',
      '  # <bold>four</bold>',
      '# <bold>five</bold>',
      '- typed',
      'paragraph no item',
      'blockquote quoted',
    ]);
  });

  it('of LibreOffice keeps what it has', () => {
    const html = `<html><head><style type="text/css">h1 { margin-top: 0.4cm } p { line-height: 115%; background: transparent }</style></head><body lang="en-GB">
      <h1 class="western">Title</h1><p style="margin-bottom: 0cm"><font face="Liberation Serif"><b>bold</b><span style="font-weight: normal"> plain </span><i>italic</i></font><br/>\n</p>
      <ol start="3"><li><p style="margin-bottom: 0cm">three</p></li><ul><li><p>within</p></li></ul><li><p>four</p></li></ol>
      <p><b>all <span style="font-weight: normal">but this</span></b></p></body></html>`;
    expect(read(html)).toEqual([
      'h2 Title',
      'paragraph <bold>bold</bold> plain <italic>italic</italic>',
      '3 three',
      '  - within',
      '# four',
      'paragraph <bold>all </bold>but this',
    ]);
  });

  it('of Apple Notes is by its classes too', () => {
    const html = `<!DOCTYPE html><html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: bold 28.0px 'Helvetica Neue'}
      p.p2 {margin: 0.0px; font: 13.0px 'Helvetica Neue'; min-height: 15.0px} li.li2 {font: 13.0px Helvetica} span.s1 {font: bold 13.0px Helvetica} span.s2 {text-decoration: underline}</style></head>
      <body><p class="p1">Title</p><p class="p2"><br></p><p class="p2">Plain, <span class="s1">bold</span> and <span class="s2">underlined</span></p>
      <ul class="ul1"><li class="li2">one</li><ul class="ul1"><li class="li2">two</li></ul></ul></body></html>`;
    expect(read(html)).toEqual([
      'paragraph <bold>Title</bold>',
      'paragraph Plain, <bold>bold</bold> and <underline>underlined</underline>',
      '- one',
      '  - two',
    ]);
    expect(
      read(
        '<div><h1>Title</h1></div><div>a <b>b</b><br></div><div><br></div><ul class="Apple-dash-list"><li>c</li></ul>',
      ),
    ).toEqual(['h2 Title', 'paragraph a <bold>b</bold>', '- c']);
  });
});

describe('What readers see', () => {
  it.each([
    [
      'quotations',
      '<q>a <q>b</q></q> <q lang="fr-CA">c</q> <span lang=de><q>d</q></span>',
      ['paragraph “a ‘b’” «\u00A0c\u00A0» „d“'],
    ],
    [
      'readings',
      '<ruby>漢<rt>かん</rt>字<rp>【</rp><rt>じ</rt><rp>】</rp></ruby>',
      ['paragraph 漢(かん)字【じ】'],
    ],
    [
      'formulas',
      '<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
      ['paragraph x<superscript>2</superscript>=1/2'],
    ],
    ['pictures in a line', '<p>a <img src="https://a.example/b.jpg"> c</p>', ['paragraph a c', 'image ']],
    [
      'pictures with a line for themselves',
      '<p>a<br><img src="https://a.example/b.jpg"><br>c</p>',
      ['paragraph a', 'image ', 'paragraph c'],
    ],
    ['emoji', 'a <img src="https://s.example/1f600.svg" alt="😀"> b', ['paragraph a 😀 b']],
    [
      'numbers of items',
      '<ol><li>a<li value=5>b<li>c</ol><p>d</p><ol start=7><li>e</ol><ol reversed><li>f<li>g</ol>',
      ['# a', '5 b', '# c', 'paragraph d', '7 e', '2 f', '1 g'],
    ],
    ['items that go on', '<ol><li>a<ul><li>b</ul>c<li>d</ol>', ['# a', '  - b', 'paragraph c', '2 d']],
    [
      'lines by their style',
      '<span style="display:block">a</span><span style="display:block">b</span>',
      ['paragraph a', 'paragraph b'],
    ],
    [
      'nothing hidden',
      'a<b hidden>b</b><p style="display: none !important">c</p><i style="visibility:hidden">d</i><p hidden="until-found">e</p>',
      ['paragraph a', 'paragraph <italic></italic>e'.replace('<italic></italic>', '')],
    ],
  ])('%s', (_, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });
});

describe('Tables', () => {
  const table = (html: string): unknown =>
    readBody({ format: 'html', content: html }).blocks.map(({ id: _, ...block }) => block);

  it('keep empty cells, headers, captions and marks', () => {
    const html =
      '<table><caption>Cargo <i>a year</i></caption><thead><tr><th>Year<th>Tons</thead><tr><th>2018<td><b>1</b>,5<br>m<tr><th>2019<td></table>';
    expect(table(html)).toEqual([
      {
        type: 'table',
        text: 'Year\tTons\n2018\t1,5 m\n2019\t',
        marks: [{ type: 'bold', start: 15, end: 16 }],
        headerRows: 1,
        headerColumns: 1,
        caption: 'Cargo a year',
      },
    ]);
  });

  it.each([
    ['spans, the words once', '<tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d', 'a\t\tb\nc\td\t'],
    ['rows that are too short', '<tr><td>a<tr><td>b<td>c', 'a\t\nb\tc'],
    [
      'what is within a cell in a line',
      '<tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul><td><table><tr><td>e<td>f</table><td>g\t\nh',
      'a b\tc d\te f\tg h',
    ],
  ])('resolve %s', (_, rows, text) => {
    expect(table(`<table>${rows}</table>`)).toMatchObject([{ type: 'table', text }]);
  });

  it.each([
    '<table><tr><td><p>a</p><tr><td><p>b</p></table>',
    '<table role="presentation"><tr><td>a<td>b</table>',
    '<table><tr><td><h2>a</h2><td><p>b</p></table>',
    '<table><tr><td><figure>a</figure><td>b</table>',
  ])('that arrange a page are what they hold: %s', (html) => {
    expect(readBody({ format: 'html', content: html }).blocks).toMatchObject([{ text: 'a' }, { text: 'b' }]);
  });
});
