import type { HtmlNode } from './html-node.js';

/** What of an element's style says how its words are meant; the rest is dress. Undefined where nothing is said. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  readonly hidden?: boolean;
  /** It stands on lines of its own, whatever element it is. */
  readonly block?: boolean;
  /** The level of a Word list, from 1 on (`mso-list: l0 level2 lfo1`). */
  readonly listLevel?: number;
  /** The bullet or number that Word writes before an item (`mso-list: Ignore`). */
  readonly listMarker?: boolean;
}

const PLAIN: Style = {};
const BLOCK_DISPLAYS = /^(block|flow-root|list-item|table|table-row|table-caption|flex|grid)$/;

/** How each property of CSS is read; an answer of undefined says nothing. */
const PROPERTIES: Record<string, (value: string) => Style> = {
  'font-weight': (value) => ({ bold: isBold(value) }),
  'font-style': (value) => ({ italic: /italic|oblique/.test(value) }),
  // The shorthand sets what it does not name to normal.
  font: (value) => ({
    bold: /\b(bold|bolder|[6-9]00)\b/.test(value),
    italic: /\b(italic|oblique)\b/.test(value),
  }),
  'text-decoration': decoration,
  'text-decoration-line': decoration,
  'vertical-align': (value) => {
    if (value === 'super') return { raised: 'superscript' };
    return value === 'sub' ? { raised: 'subscript' } : PLAIN;
  },
  display: (value) => (value === 'none' ? { hidden: true } : { block: BLOCK_DISPLAYS.test(value) }),
  visibility: (value) => ({ hidden: value === 'hidden' || value === 'collapse' }),
  'mso-hide': (value) => ({ hidden: value === 'all' }),
  'mso-list': (value) => {
    if (value === 'ignore') return { listMarker: true };
    const level = /\blevel(\d)\b/.exec(value)?.[1];
    return level === undefined ? PLAIN : { listLevel: Number(level) };
  },
};

/** Reads the declarations of a `style` attribute or of a rule. */
function styleOf(declarations: string): Style {
  let style = PLAIN;
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!Object.hasOwn(PROPERTIES, name)) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    style = { ...style, ...PROPERTIES[name]?.(value) };
  }
  return style;
}

function isBold(value: string): boolean {
  return value === 'bold' || value === 'bolder' || Number(value) >= 600;
}

function decoration(value: string): Style {
  return {
    ...(value.includes('underline') ? { underline: true } : {}),
    ...(value.includes('line-through') ? { strike: true } : {}),
  };
}

const SELECTOR = /^([a-z][a-z0-9]*)?(\.[\w-]+)?$/i;

/**
 * The rules of a document's `<style>` elements whose selector is an element, a class, or both: so Google Docs, Apple Notes and LibreOffice
 * say what is bold. They hide nothing: what a page's own scripts would show again would be lost.
 */
export class StyleSheet {
  private readonly rules = new Map<string, Style>();

  read(css: string): void {
    for (const { selectors, declarations } of rulesOf(css)) {
      const { hidden: _, block: __, ...style } = styleOf(declarations);
      if (Object.keys(style).length === 0) continue;
      for (const selector of selectors.split(',').map((text) => text.trim()))
        if (SELECTOR.test(selector)) this.rules.set(selector, { ...this.rules.get(selector), ...style });
    }
  }

  /** The style of an element: what its attribute says, and else its class, and else its kind. */
  of(node: HtmlNode): Style {
    const own = node.get('style');
    if (this.rules.size === 0) return own === undefined ? PLAIN : styleOf(own);
    const { name } = node;
    const keys = [name, ...node.classes.flatMap((known) => [`.${known}`, `${name}.${known}`])];
    return keys.reduceRight<Style>(
      (style, key) => ({ ...this.rules.get(key), ...style }),
      own === undefined ? PLAIN : styleOf(own),
    );
  }
}

interface Rule {
  readonly selectors: string;
  readonly declarations: string;
}

/** The rules that stand by themselves: those of `@media` and the like hold elsewhere. */
function* rulesOf(css: string): Generator<Rule> {
  const text = withoutComments(css).replace(/<!--|-->/g, ' ');
  let [depth, from] = [0, 0];
  let selectors = '';
  for (const { 0: brace, index } of text.matchAll(/[{};]/g)) {
    if (brace === '{' && depth++ === 0) {
      selectors = text.slice(from, index).trim();
      from = index + 1;
    } else if (brace === '}') {
      if (depth === 1 && !selectors.startsWith('@'))
        yield { selectors, declarations: text.slice(from, index) };
      depth = Math.max(depth - 1, 0);
      if (depth === 0) from = index + 1;
    } else if (brace === ';' && depth === 0) from = index + 1;
  }
}

function withoutComments(css: string): string {
  const [before = '', ...pieces] = css.split('/*');
  const after = pieces.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : ''));
  return [before, ...after].join(' ');
}
