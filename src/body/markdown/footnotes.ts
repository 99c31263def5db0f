import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it';

/** A footnote: `[^label]: words`. */
interface Note {
  readonly tokens: Token[];
  /** In the order in which the text refers to them, from 1 on. */
  number: number | undefined;
}

class Notes {
  readonly all: Note[] = [];
  /** If two notes have the same label, the first counts, as with definitions of links. */
  readonly byLabel = new Map<string, Note>();
  private numbers = 0;

  numberOf(note: Note): number {
    return (note.number ??= ++this.numbers);
  }
}

const notesOf = new WeakMap<Env, Notes>();

const BEGINNING = /\[\^([^\]\s]{1,200})\]:[ \t]*/y;
const REFERENCE = /\[\^([^\]\s]{1,200})\]/y;
/** What further lines of a note are indented by. */
const INDENT = 4;

/**
 * Footnotes as GitHub and pandoc write them. A block has no place for a note: its number is in the text as `[1]`, and the note after all
 * text, one paragraph or more, with the number before it. Without this rule CommonMark takes a note of one word for the address of a link,
 * and drops it.
 */
export function showFootnotes({ block, core, inline, renderer }: MarkdownIt): void {
  block.ruler.before('reference', 'footnote', readNote, { alt: ['paragraph', 'reference'] });
  core.ruler.after('block', 'footnotes', setAside);
  inline.ruler.before('link', 'footnote_number', readReference);
  core.ruler.after('inline', 'footnotes_at_end', putAtEnd);
  renderer.rules.footnote_number = (tokens, index) => `<sup>[${tokens[index]?.content ?? ''}]</sup>`;
}

/** What a note holds is read as blocks of its own, between two tokens that mark it. */
function readNote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const [start, indent] = [state.bMarks[startLine] ?? 0, state.sCount[startLine] ?? 0];
  if (indent - state.blkIndent >= INDENT) return false;
  BEGINNING.lastIndex = start + (state.tShift[startLine] ?? 0);
  const found = BEGINNING.exec(state.src);
  if (!found || BEGINNING.lastIndex > (state.eMarks[startLine] ?? 0)) return false;
  if (silent) return true;
  const { parentType, blkIndent } = state;
  const before = [start, state.tShift[startLine] ?? 0, indent] as const;
  state.push('footnote_open', '', 1).meta = { label: found[1] };
  // The first line begins where its words do, as if it was indented as the others are.
  const end = BEGINNING.lastIndex;
  setLine(state, startLine, [end, 0, blkIndent + INDENT]);
  Object.assign(state, { blkIndent: blkIndent + INDENT, parentType: 'reference' });
  state.md.block.tokenize(state, startLine, endLine);
  Object.assign(state, { blkIndent, parentType });
  setLine(state, startLine, before);
  state.push('footnote_close', '', -1);
  return true;
}

function setLine(
  state: StateBlock,
  line: number,
  [begin, shift, indent]: readonly [number, number, number],
): void {
  state.bMarks[line] = begin;
  state.tShift[line] = shift;
  state.sCount[line] = indent;
}

/** Before words are read: takes the notes out of the text, one within another too, and puts them behind it. */
function setAside(state: StateCore): void {
  const notes = new Notes();
  notesOf.set(state.env, notes);
  const text: Token[] = [];
  const open: Note[] = [];
  for (const token of state.tokens) {
    if (token.type === 'footnote_open') {
      const note: Note = { tokens: [], number: undefined };
      const label = token.meta?.label as string;
      notes.all.push(note);
      if (!notes.byLabel.has(label)) notes.byLabel.set(label, note);
      open.push(note);
    } else if (token.type === 'footnote_close') open.pop();
    else (open.at(-1)?.tokens ?? text).push(token);
  }
  state.tokens = text;
  for (const { tokens } of notes.all) for (const token of tokens) text.push(token);
}

function readReference(state: StateInline, silent: boolean): boolean {
  const notes = notesOf.get(state.env);
  if (!notes || notes.all.length === 0) return false;
  REFERENCE.lastIndex = state.pos;
  const label = REFERENCE.exec(state.src)?.[1];
  const note = label === undefined ? undefined : notes.byLabel.get(label);
  if (!note || REFERENCE.lastIndex > state.posMax) return false;
  const end = REFERENCE.lastIndex;
  if (!silent) state.push('footnote_number', 'sup', 0).content = String(notes.numberOf(note));
  state.pos = end;
  return true;
}

/** When all numbers are known: the notes in their order, those that nothing refers to last. */
function putAtEnd(state: StateCore): void {
  const notes = notesOf.get(state.env);
  if (!notes || notes.all.length === 0) return;
  const count = notes.all.reduce((sum, { tokens }) => sum + tokens.length, 0);
  state.tokens.length -= count;
  for (const note of notes.all) notes.numberOf(note);
  for (const note of notes.all.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)))
    for (const token of numbered(note, state)) state.tokens.push(token);
}

/** The number is in the first paragraph; if a note begins with something else, in front of that. */
function numbered({ tokens, number }: Note, { Token }: StateCore): Token[] {
  const mark = new Token('footnote_number', 'sup', 0);
  mark.content = String(number);
  const blank = new Token('text', '', 0);
  blank.content = ' ';
  const [first, words] = tokens;
  if (first?.type === 'paragraph_open' && words?.children) {
    words.children.unshift(mark, blank);
    return tokens;
  }
  const paragraph = new Token('inline', '', 0);
  paragraph.children = [mark];
  return [new Token('paragraph_open', 'p', 1), paragraph, new Token('paragraph_close', 'p', -1), ...tokens];
}
