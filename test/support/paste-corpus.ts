/** A piece of a clipboard, as a program puts it there, and the blocks that it means: kind, level or depth, and the text with its marks. */
export interface PasteSample {
  readonly from: string;
  readonly html: string;
  readonly blocks: readonly string[];
  readonly notKept?: readonly string[];
}

const word = (body: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const wordItem = (list: string, marker: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

const docs = (body: string): string =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7a1c-22">${body}</b><br class="Apple-interchange-newline">`;

const run = (text: string, style = 'font-weight:400'): string =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style};font-variant:normal;white-space:pre-wrap;">${text}</span>`;

export const PASTE_CORPUS: readonly PasteSample[] = [
  {
    from: 'Word: paragraphs, bold, italic, hard spaces',
    html: word(
      "<p class=MsoNormal>The harbour buys a <b style='mso-bidi-font-weight:normal'>second</b> <i>crane</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>It costs 4.2&nbsp;million euros.<o:p></o:p></p>",
    ),
    blocks: [
      'paragraph The harbour buys a [bold second] [italic crane].',
      'paragraph It costs 4.2\u00A0million euros.',
    ],
  },
  {
    from: 'Word: headings and a title',
    html: word(
      '<p class=MsoTitle>Port</p><h1>Cranes<o:p></o:p></h1><h3>Old ones</h3><p class=MsoNormal>Text</p>',
    ),
    blocks: ['heading2 Port', 'heading2 Cranes', 'heading3 Old ones', 'paragraph Text'],
  },
  {
    from: 'Word: bullets within bullets',
    html: word(wordItem('l0 level1 lfo1', '·', 'one') + wordItem('l0 level2 lfo1', 'o', 'two')),
    blocks: ['bullet1 one', 'bullet2 two'],
  },
  {
    from: 'Word: a numbered list that begins at 3',
    html: word(wordItem('l1 level1 lfo2', '3.', 'three') + wordItem('l1 level1 lfo2', '4.', 'four')),
    blocks: ['number1@3 three', 'number1 four'],
  },
  {
    from: 'Word: hidden text and conditional comments say nothing',
    html: word("<p class=MsoNormal>Seen<span style='mso-hide:all'> unseen</span><![if !vml]><![endif]></p>"),
    blocks: ['paragraph Seen'],
    notKept: ['hidden-text'],
  },
  {
    from: 'Word: a table',
    html: word(
      '<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Year<o:p></o:p></p></td><td><p class=MsoNormal>Tonnes</p></td></tr><tr><td><p class=MsoNormal>2025</p></td><td><p class=MsoNormal>39.9</p></td></tr></table>',
    ),
    blocks: ['table Year⇥Tonnes↵2025⇥39.9'],
  },
  {
    from: 'Word: a picture that lies on the sender’s disk',
    html: word(
      "<p class=MsoNormal>Before <img width=10 height=10 src='file:///C:/Users/x/clip_image001.png' alt='A crane'> after</p>",
    ),
    blocks: ['paragraph Before after'],
    notKept: ['image'],
  },
  {
    from: 'Word on a Mac: letters and accents apart',
    html: word('<p class=MsoNormal>Cafe\u0301 in Zu\u0308rich</p>'),
    blocks: ['paragraph Café in Zürich'],
  },
  {
    from: 'Word: a link and a footnote mark',
    html: word(
      '<p class=MsoNormal>See <a href="https://a.example/report">the report</a> of 10<sup>3</sup> tonnes.</p>',
    ),
    blocks: ['paragraph See [link the report] of 10[superscript 3] tonnes.'],
  },
  {
    from: 'Google Docs: not all bold',
    html: docs(
      `<p dir="ltr" style="line-height:1.38">${run('Plain, ')}${run('bold', 'font-weight:700')}${run(' and ')}${run('slanted', 'font-style:italic')}${run('.')}</p>`,
    ),
    blocks: ['paragraph Plain, [bold bold] and [italic slanted].'],
  },
  {
    from: 'Google Docs: headings, empty lines',
    html: docs(
      `<h2 dir="ltr">${run('Cranes', 'font-weight:400')}</h2><br /><p dir="ltr">${run('First.')}</p><br /><p dir="ltr">${run('Second.')}</p>`,
    ),
    blocks: ['heading2 Cranes', 'paragraph First.', 'paragraph Second.'],
  },
  {
    from: 'Google Docs: a list in a list',
    html: docs(
      `<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${run('one')}</p></li><ul><li dir="ltr" aria-level="2"><p role="presentation">${run('two')}</p></li></ul></ul>`,
    ),
    blocks: ['bullet1 one', 'bullet2 two'],
  },
  {
    from: 'Google Docs: links are underlined because they are links',
    html: docs(
      `<p>${run('See ')}<a href="https://a.example/" style="text-decoration:none;">${run('this', 'text-decoration:underline')}</a></p>`,
    ),
    blocks: ['paragraph See [link this]'],
  },
  {
    from: 'Google Docs: struck out, raised and lowered',
    html: docs(
      `<p>${run('old', 'text-decoration:line-through')}${run(' m')}${run('2', 'vertical-align:super')}${run(' H')}${run('2', 'vertical-align:sub')}${run('O')}</p>`,
    ),
    blocks: ['paragraph [strike old] m[superscript 2] H[subscript 2]O'],
  },
  {
    from: 'LibreOffice: paragraphs with font tags',
    html: '<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB"><p style="margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3"><b>Cranes</b> for the port</font></font></p><p><br/></p><p>Second <u>line</u>.</p></body></html>',
    blocks: ['paragraph [bold Cranes] for the port', 'paragraph Second [underline line].'],
  },
  {
    from: 'LibreOffice: a list and a quotation',
    html: '<body><ol><li><p>one</p></li><li><p>two</p></li></ol><blockquote>“We turn ships away.”</blockquote></body>',
    blocks: ['number1 one', 'number1 two', 'blockquote “We turn ships away.”'],
  },
  {
    from: 'LibreOffice Calc: cells',
    html: '<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><th>Year</th><th>TEU</th></tr><tr><td sdval="2025">2025</td><td sdval="1204" sdnum="1033;">1,204</td></tr></table>',
    blocks: ['table Year⇥TEU↵2025⇥1,204'],
  },
  {
    from: 'Outlook: a mail with a signature line',
    html: '<html><body><div class="WordSection1"><p class="MsoNormal">Dear all,<o:p></o:p></p><p class="MsoNormal">the crane <b>arrives</b> on Monday.<o:p></o:p></p><p class="MsoNormal">--<br>Ines Falk</p></div></body></html>',
    blocks: [
      'paragraph Dear all,',
      'paragraph the crane [bold arrives] on Monday.',
      'paragraph --↵Ines Falk',
    ],
  },
  {
    from: 'Gmail: lines are divs',
    html: '<div dir="ltr"><div>First line</div><div><br></div><div>Second <i>line</i></div></div><br><blockquote class="gmail_quote">Quoted mail</blockquote>',
    blocks: ['paragraph First line', 'paragraph Second [italic line]', 'blockquote Quoted mail'],
  },
  {
    from: 'Apple Mail and Notes: divs with converted spaces',
    html: '<meta charset="UTF-8"><div style="caret-color: rgb(0, 0, 0);"><span class="Apple-converted-space">The </span>port</div><div><ul class="Apple-dash-list"><li>crane</li><li>quay</li></ul></div>',
    blocks: ['paragraph The port', 'bullet1 crane', 'bullet1 quay'],
  },
  {
    from: 'Apple Pages: classes and style sheet',
    html: '<html><head><style type="text/css">p.p1 {margin: 0.0px; font: 11.0px Helvetica} span.s1 {font: 11.0px Helvetica; font-weight: bold}</style></head><body><p class="p1"><span class="s1">Bold</span> text</p></body></html>',
    blocks: ['paragraph [bold Bold] text'],
  },
  {
    from: 'a wire: preformatted lines with a dateline',
    html: '<p>LINDHAVEN (AP) &mdash; The port bought a crane.</p><p>&nbsp;&nbsp;&nbsp;&nbsp;It cost 4.2 million euros, the port said.</p><p>___</p>',
    blocks: [
      'paragraph LINDHAVEN (AP) — The port bought a crane.',
      'paragraph \u00A0\u00A0\u00A0\u00A0It cost 4.2 million euros, the port said.',
      'paragraph ___',
    ],
  },
  {
    from: 'a wire: NITF-like markup of elements that nobody knows',
    html: '<body.content><block><p lede="true">The port of <location>Lindhaven</location> bought a crane.</p><hl2>Costs</hl2></block></body.content>',
    blocks: ['paragraph The port of Lindhaven bought a crane.', 'paragraph Costs'],
  },
  {
    from: 'a web page: navigation of styles, scripts, a picture',
    html: '<article><script>alert(1)</script><style>p{color:red}</style><h2>Port</h2><p onclick="x()">Text <a href="javascript:alert(1)">here</a></p><figure><img src="https://a.example/c.jpg" alt="A crane"><figcaption>The crane</figcaption></figure></article>',
    blocks: ['heading2 Port', 'paragraph Text here', 'image The crane'],
    notKept: ['link', 'script', 'style'],
  },
  {
    from: 'a web page: a player, a rule',
    html: '<p>See</p><iframe src="https://video.example/embed/1"></iframe><hr><p>More</p>',
    blocks: ['paragraph See', 'embed https://video.example/embed/1', 'separator', 'paragraph More'],
  },
  {
    from: 'a page in Arabic',
    html: '<p dir="rtl" lang="ar">ميناء <b>جديد</b></p>',
    blocks: ['paragraph ميناء [bold جديد]'],
  },
];
