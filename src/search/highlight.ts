import type { Passage } from './search-engine.js';

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

/** Where in the texts of an entry stands what was looked for. @param pattern global */
export function highlights(passages: readonly Passage[], pattern: RegExp): Marked[] {
  return passages.flatMap(([field, text]) =>
    field === 'about' ? [] : excerpts(text, pattern).map((html) => ({ field, html })),
  );
}

function excerpts(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < MOST; match = pattern.exec(text)) {
    const [start, end] = text.length <= EXCERPT ? [0, text.length] : around(text, match.index);
    found.push(
      (start > 0 ? '… ' : '') + marked(text.slice(start, end), pattern) + (end < text.length ? ' …' : ''),
    );
    pattern.lastIndex = end;
  }
  return found;
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

function marked(text: string, pattern: RegExp): string {
  let [html, done] = ['', 0];
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    html += `${escaped(text.slice(done, match.index))}<mark>${escaped(match[0])}</mark>`;
    done = match.index + match[0].length;
  }
  return html + escaped(text.slice(done));
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
