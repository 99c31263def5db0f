interface Rule {
  readonly selectors: string;
  readonly declarations: string;
  /** Within `@media` and the like: it holds elsewhere, or at times. */
  readonly isConditional: boolean;
}

/** Deeper than conditions are nested. */
const MAX_DEPTH = 4;

/** The rules of a style sheet, those within conditions too. */
export function* rulesOf(css: string): Generator<Rule> {
  const text = withoutComments(css).replace(/<!--|-->/g, ' ');
  const open: { selectors: string; from: number }[] = [];
  let [depth, after] = [0, 0];
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ < MAX_DEPTH)
      open.push({ selectors: text.slice(after, index).trim(), from: index + 1 });
    else if (sign === '}' && depth > 0 && depth-- <= MAX_DEPTH) {
      const { selectors = '', from = index } = open.pop() ?? {};
      if (!selectors.startsWith('@'))
        yield { selectors, declarations: text.slice(from, index), isConditional: open.length > 0 };
    }
    after = index + 1;
  }
}

function withoutComments(css: string): string {
  const [before = '', ...pieces] = css.split('/*');
  const after = pieces.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : ''));
  return [before, ...after].join(' ');
}
