import type { MarkdownIt, StateBlock, Token } from 'markdown-it';
import { aroundRule } from './around-rule.js';

/** Rows of tables keep the cells that have no column: GitHub leaves them out without a word, and their words with them. */
export function preserveWideRows({ block }: MarkdownIt): void {
  aroundRule(block.ruler, 'table', ['paragraph', 'reference'], (table, state, startLine, endLine, silent) => {
    const from = state.tokens.length;
    if (!table(state, startLine, endLine, silent)) return false;
    const rows = state.tokens.splice(from);
    for (const token of withMoreCells(rows, state)) state.tokens.push(token);
    return true;
  });
}

function* withMoreCells(tokens: readonly Token[], state: StateBlock): Generator<Token> {
  let [line, cells, isBody] = [0, 0, false];
  for (const token of tokens) {
    if (token.type === 'tbody_open') isBody = true;
    else if (token.type === 'tr_open') [line, cells] = [token.map?.[0] ?? 0, 0];
    else if (token.type === 'td_open') cells++;
    else if (token.type === 'tr_close' && isBody)
      for (const words of cellsOf(state, line).slice(cells)) yield* cell(words, state);
    yield token;
  }
}

/** As markdown-it parts a row: at each `|` that has no backslash before it; one at either end parts nothing. */
function cellsOf(state: StateBlock, line: number): string[] {
  const row = state.src
    .slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
    .trim();
  const cells = row.split(/(?<!\\)\|/).map((text) => text.replaceAll('\\|', '|'));
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

function cell(words: string, { Token }: StateBlock): Token[] {
  const inline = new Token('inline', '', 0);
  inline.content = words.trim();
  inline.children = [];
  return [new Token('td_open', 'td', 1), inline, new Token('td_close', 'td', -1)];
}
