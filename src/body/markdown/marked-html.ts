import { PLAIN_MARKS } from '../mark.js';
import type { Mark, PlainMarkType } from '../mark.js';

type Link = Extract<Mark, { type: 'link' }>;

/** A stretch of a text over which the formatting does not change. */
interface Piece {
  readonly text: string;
  readonly types: readonly PlainMarkType[];
  readonly link: Link | undefined;
}

const TAGS: Record<PlainMarkType, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
};

/**
 * Text with marks as HTML. Marks may overlap: the text is cut at every border, and each piece is wrapped once by each kind of mark that
 * covers it, in one order. A link goes around all its pieces.
 */
export function markedHtml(text: string, marks: readonly Mark[]): string {
  const [html = ''] = markedRanges(text, marks, [{ start: 0, end: text.length }]);
  return html;
}

/** The HTML of parts of a text, which follow each other and do not overlap, in time that grows with text and marks. */
export function markedRanges(
  text: string,
  marks: readonly Mark[],
  ranges: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const sweep = new Sweep(marks);
  return ranges.map(({ start, end }) => linked(sweep.pieces(text, start, end)));
}

/** Goes over a text once, and knows which marks cover the place where it is. */
class Sweep {
  private readonly borders: { at: number; mark: Mark; step: 1 | -1 }[];
  private next = 0;
  private readonly open = new Map<PlainMarkType, number>();
  private link: Link | undefined;

  constructor(marks: readonly Mark[]) {
    this.borders = marks
      .flatMap((mark) => [
        { at: mark.start, mark, step: 1 as const },
        { at: mark.end, mark, step: -1 as const },
      ])
      .sort((a, b) => a.at - b.at || a.step - b.step);
  }

  /** @param start not before the end of the range that was asked for last */
  pieces(text: string, start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    let at = start;
    this.passTo(start);
    while (at < end) {
      const until = Math.min(end, this.borders[this.next]?.at ?? end);
      pieces.push({ text: text.slice(at, until), types: this.types(), link: this.link });
      at = until;
      this.passTo(at);
    }
    return pieces;
  }

  private passTo(place: number): void {
    for (
      let border = this.borders[this.next];
      border && border.at <= place;
      border = this.borders[this.next]
    ) {
      const { mark, step } = border;
      if (mark.type !== 'link') this.open.set(mark.type, (this.open.get(mark.type) ?? 0) + step);
      else if (step === 1) this.link = mark;
      else if (this.link === mark) this.link = undefined;
      this.next++;
    }
  }

  private types(): PlainMarkType[] {
    return PLAIN_MARKS.filter((type) => (this.open.get(type) ?? 0) > 0);
  }
}

function linked(pieces: readonly Piece[]): string {
  let html = '';
  for (const [i, { text, types, link }] of pieces.entries()) {
    if (link && link !== pieces[i - 1]?.link)
      html += `<a href="${escapeHtml(link.href)}" rel="noopener noreferrer">`;
    html += types.reduce((inner, type) => `<${TAGS[type]}>${inner}</${TAGS[type]}>`, withBreaks(text));
    if (link && link !== pieces[i + 1]?.link) html += '</a>';
  }
  return html;
}

/** Plain text as HTML, line ends as breaks. */
export function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
