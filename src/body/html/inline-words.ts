import type { PlainMarkType } from '../mark.js';
import type { Format } from './format.js';
import type { HtmlNode } from './html-node.js';
import { beginningOf } from './plain-text.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

type Pair = readonly [open: string, close: string];

/** The quotation marks of languages, outer and inner, as browsers set them (Unicode CLDR). */
const QUOTATION_MARKS: Record<string, readonly [Pair, Pair]> = {
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  fr: [
    ['«\u00A0', '\u00A0»'],
    ['“', '”'],
  ],
  it: [
    ['«', '»'],
    ['“', '”'],
  ],
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
  pt: [
    ['«', '»'],
    ['“', '”'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  uk: [
    ['«', '»'],
    ['„', '“'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  ja: [
    ['「', '」'],
    ['『', '』'],
  ],
};
const ENGLISH: readonly [Pair, Pair] = [
  ['“', '”'],
  ['‘', '’'],
];

/** `<q>`: browsers write its quotation marks. */
export function readQuotation(node: HtmlNode, place: Place, { builder, walkAll }: Reading): void {
  const language = place.language.split('-')[0]?.toLowerCase() ?? '';
  const [open, close] = (QUOTATION_MARKS[language] ?? ENGLISH)[place.quotes % 2 === 0 ? 0 : 1];
  builder.add(open, place.format);
  walkAll(node, { ...place, quotes: place.quotes + 1 });
  builder.add(close, place.format);
}

/** `<rt>`: how a word of a ruby is read, in brackets after it. */
export function readReading(node: HtmlNode, place: Place, { builder, walkAll }: Reading): void {
  let before = node.previous;
  while (before?.isText && before.text.trim() === '') before = before.previous;
  const bracketed = before?.name === 'rp';
  if (!bracketed) builder.add('(', place.format);
  walkAll(node, place);
  if (!bracketed) builder.add(')', place.format);
}

/** What a formula's layout says by itself, and a line of text does not. */
const LAYOUTS = new Set(
  'mfrac msqrt mroot mtable munder mover munderover mmultiscripts menclose mphantom'.split(' '),
);

/** `<math>`: its words, with powers and indices; a fraction is written with a stroke. */
export function readFormula(node: HtmlNode, place: Place, reader: Reading): void {
  const formula = { node, isReported: false };
  readTerms(node, place, reader, formula);
}

/** A formula, and whether it is already reported as not fully kept. */
interface Formula {
  readonly node: HtmlNode;
  isReported: boolean;
}

const RAISED: Record<string, readonly (PlainMarkType | undefined)[]> = {
  msup: [undefined, 'superscript'],
  msub: [undefined, 'subscript'],
  msubsup: [undefined, 'subscript', 'superscript'],
  mroot: [undefined, 'superscript'],
};

function readTerms(node: HtmlNode, place: Place, reader: Reading, formula: Formula): void {
  if (node.name === 'msqrt' || node.name === 'mroot') reader.builder.add('√', place.format);
  const raised = RAISED[node.name] ?? [];
  let index = 0;
  for (const child of node.children()) {
    if (child.isText) {
      reader.builder.add(child.text, place.format);
      continue;
    }
    if (index > 0 && node.name === 'mfrac') reader.builder.add('/', place.format);
    if (index > 0 && node.name === 'mtr') reader.builder.add(' ', place.format);
    const mark = raised[index++];
    const format = mark ? withMark(place.format, mark) : place.format;
    if (child.namespace === 'math') readTerm(child, { ...place, format }, reader, formula);
    else reader.walk(child, { ...place, format });
  }
}

function readTerm(node: HtmlNode, place: Place, reader: Reading, formula: Formula): void {
  if (node.name.startsWith('annotation')) return;
  if (LAYOUTS.has(node.name) && !formula.isReported) {
    formula.isReported = true;
    reader.lost.add('formula', beginningOf(formula.node));
  }
  if (node.name === 'mtable' || node.name === 'mtr') reader.builder.add(' ', place.format);
  readTerms(node, place, reader, formula);
}

function withMark(format: Format, mark: PlainMarkType): Format {
  return { ...format, marks: new Set([...format.marks, mark]) };
}

/** A drawing (`<svg>`) is not stored, except what is written in it. */
export function readDrawing(node: HtmlNode, place: Place, reader: Reading): void {
  reader.lost.add('drawing', beginningOf(node) || '<svg>');
  readWritten(node, place, reader);
}

/** A title or a description is for those who can't see the drawing, and is no text of the page. */
const UNWRITTEN = new Set(['title', 'desc', 'metadata', 'style', 'script']);

function readWritten(node: HtmlNode, place: Place, reader: Reading): void {
  for (const child of node.children()) {
    if (child.isText) reader.builder.add(child.text, place.format);
    else if (child.name === 'foreignObject') reader.walkAll(child, place);
    else if (!UNWRITTEN.has(child.name)) readLabel(child, place, reader);
  }
}

/** Texts of a drawing are separate words. */
function readLabel(node: HtmlNode, place: Place, reader: Reading): void {
  const apart = node.name === 'text' ? ' ' : '';
  reader.builder.add(apart, place.format);
  readWritten(node, place, reader);
  reader.builder.add(apart, place.format);
}
