import type { Mark } from '../../client/src/client.js';
import type { Passage } from './body.js';
import { Html, html } from './html.js';
import { linked } from './links.js';

/** Marks and passages may overlap: the text is cut at every border, and each piece is wrapped by all that cover it. */
export function textOf(text: string, marks: readonly Mark[], passages: readonly Passage[]): Html[] {
  const ranges = [...marks, ...passages].flatMap(({ start, end }) => [start, end]);
  const borders = [...new Set([0, text.length, ...ranges])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length;
    const covers = (range: { start: number; end: number }): boolean =>
      range.start <= start && end <= range.end;
    const lines = text
      .slice(start, end)
      .split('\n')
      .map((line, j) => html`${j > 0 && html`<br />`}${line}`);
    const here = passages.filter(covers);
    const facts = here.reduceRight(
      (inner, passage) => marked(inner, passage, passage.start === start),
      html`${lines}`,
    );
    const whole = marks.filter(covers).reduce(formatted, facts);
    return html`${whole}${here.filter((passage) => passage.end === end).map(pointer)}`;
  });
}

function marked(inner: Html, { fact, id }: Passage, begins: boolean): Html {
  const place = begins && id && html` id="${id}"`;
  if ('value' in fact) return html`<data class="figure" value="${fact.value}" ${place}>${inner}</data>`;
  return html`<span class="quote" ${place}>${inner}</span>`;
}

function pointer({ fact, number }: Passage): Html {
  return html`<sup><a href="#fact-${fact.id}" aria-label="№ ${number}">${number}</a></sup>`;
}

const TAGS = {
  ...{ bold: 'strong', italic: 'em', underline: 'u', strike: 's' },
  ...{ code: 'code', superscript: 'sup', subscript: 'sub' },
} as const;

function formatted(inner: Html, mark: Mark): Html {
  if (mark.type === 'link') return linked(mark.href, inner);
  const tag = new Html(TAGS[mark.type]);
  return html`<${tag}>${inner}</${tag}>`;
}
