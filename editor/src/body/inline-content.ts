import { Fragment } from 'prosemirror-model';
import type { Mark as DocumentMark, Node } from 'prosemirror-model';
import type { Mark } from '../../../src/body/mark.js';
import { schema } from './schema.js';

const BREAKS: Record<string, string> = { '\n': 'hard_break', '\t': 'cell_break' };

/**
 * The words and marks of a block as content of the document. Its size is the length of the text in UTF-16 code units.
 * @param inTable where a tab is the border of two cells; elsewhere it is a character like others
 */
export function inlineContent(text: string, marks: readonly Mark[], inTable: boolean): Fragment {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  for (let i = 0; i < text.length; i++) if (isBreak(text[i], inTable)) cuts.add(i).add(i + 1);
  const borders = [...cuts].sort((a, b) => a - b);
  return Fragment.fromArray(
    borders.slice(1).map((end, i) => piece(text, { start: borders[i] ?? 0, end }, marks, inTable)),
  );
}

function isBreak(character: string | undefined, inTable: boolean): boolean {
  return character === '\n' || (inTable && character === '\t');
}

function piece(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  inTable: boolean,
): Node {
  const on = marks.filter((mark) => mark.start <= start && end <= mark.end);
  const set = on.reduce<readonly DocumentMark[]>((known, mark) => documentMark(mark).addToSet(known), []);
  const words = text.slice(start, end);
  const name = isBreak(words, inTable) ? BREAKS[words] : undefined;
  return name === undefined ? schema.text(words, set) : schema.node(name, null, undefined, set);
}

function documentMark(mark: Mark): DocumentMark {
  return schema.mark(mark.type, mark.type === 'link' ? { href: mark.href } : null);
}

/** The marks of a block, in the order of their beginnings. Those of one kind that touch are one. */
export function marksOf(block: Node): Mark[] {
  const all: Mark[] = [];
  let open = new Map<string, Mark>();
  block.forEach((child, start) => {
    const here = new Map<string, Mark>();
    for (const mark of child.marks) {
      const begun = asMark(mark, start, start + child.nodeSize);
      const last = open.get(keyOf(begun));
      if (last) last.end = begun.end;
      else all.push(begun);
      here.set(keyOf(begun), last ?? begun);
    }
    open = here;
  });
  return all.sort((a, b) => a.start - b.start || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function asMark(mark: DocumentMark, start: number, end: number): Mark {
  const type = mark.type.name as Mark['type'];
  return type === 'link' ? { type, start, end, href: mark.attrs['href'] as string } : { type, start, end };
}

function keyOf(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.href}` : mark.type;
}
