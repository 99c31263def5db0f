import type { Passage } from './search-engine.js';
import type { WordPattern } from './query/word-pattern.js';
import { simplified } from './simplified.js';

/** A text, or a part of it, in which the words that were looked for are marked. */
export interface Marked {
  readonly field: string;
  /** All text in it is escaped; the only tag is `mark`. */
  readonly html: string;
}

/** In UTF-16 code units. */
const EXCERPT = 240;
const BEFORE = 60;
/** Excerpts of one text. */
const MOST = 2;

/** The positions of the words searched for in the texts of an entry. */
export function highlights(passages: readonly Passage[], pattern: WordPattern): Marked[] {
  return passages.flatMap(([field, text]) =>
    field === 'about' ? [] : excerpts(text, pattern).map((html) => ({ field, html })),
  );
}

type Range = readonly [start: number, end: number];

function excerpts(text: string, pattern: WordPattern): string[] {
  const found: string[] = [];
  const ranges: Range[] = [];
  const next = matches(text, pattern);
  let range = next();
  while (range && found.length < MOST) {
    const [start, end] = text.length <= EXCERPT ? [0, text.length] : around(text, range[0]);
    for (; range && range[0] < end; range = next()) ranges.push(range);
    const html = marked(text, [start, end], ranges);
    found.push(`${start > 0 ? '… ' : ''}${html}${end < text.length ? ' …' : ''}`);
  }
  return found;
}

/** Where the pattern matches, one place after the other. */
function matches(text: string, pattern: WordPattern): () => Range | undefined {
  const simple = simplified(text);
  const finding = pattern.for(simple.text);
  let from = 0;
  return () => {
    finding.lastIndex = from;
    const match = finding.exec(simple.text);
    if (!match) return undefined;
    from = match.index + match[0].length;
    return simple.place(match.index, from);
  };
}

/** From a blank to a blank. */
function around(text: string, at: number): [start: number, end: number] {
  const from = at <= BEFORE ? 0 : text.slice(at - BEFORE, at).search(/\s/);
  const start = at <= BEFORE ? 0 : from === -1 ? at : at - BEFORE + from + 1;
  const limit = start + EXCERPT;
  if (limit >= text.length) return [start, text.length];
  const last = text.slice(start, limit).search(/\s\S*$/);
  return [start, last > at - start ? start + last : limit];
}

function marked(text: string, [from, to]: Range, ranges: readonly Range[]): string {
  let [html, done] = ['', from];
  for (const [start, end] of ranges) {
    if (start < done || end > to) continue;
    html += `${escaped(text.slice(done, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escaped(text.slice(done, to));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
