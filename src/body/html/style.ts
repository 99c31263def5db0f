/** What of an element's style says how its words are meant; the rest is dress. Undefined where nothing is said. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  /** It is not there, nor is anything in it: `display: none`. False where a display is said. */
  readonly hidden?: boolean;
  /** It is not seen; what is in it may say that it is: `visibility`. */
  readonly unseen?: boolean;
  /** It has lines of its own, whatever element it is. */
  readonly block?: boolean;
  /** The level of a Word list, from 1 on (`mso-list: l0 level2 lfo1`). */
  readonly listLevel?: number;
  /** The bullet or number that Word writes before an item (`mso-list: Ignore`). */
  readonly listMarker?: boolean;
}

export const PLAIN: Style = {};
const BLOCK_DISPLAYS = /^(block|flow-root|list-item|table|table-row|table-caption|flex|grid)$/;

/** What browsers know; they pass over a declaration with anything else. */
const DISPLAYS =
  /^(none|contents|initial|inherit|unset|revert|revert-layer|(inline-)?(block|flex|grid|table)|(block|inline)( flow-root)?|flow-root|list-item|run-in|math|ruby(-\w+)*|table-(\w+-group|row|cell|column|caption)|-(webkit|ms|moz)-[\w-]+)$/;

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
  display: (value) => {
    if (!DISPLAYS.test(value)) return PLAIN;
    return { hidden: value === 'none', block: BLOCK_DISPLAYS.test(value) };
  },
  visibility: (value) => {
    if (value === 'visible' || value === 'initial') return { unseen: false };
    return value === 'hidden' || value === 'collapse' ? { unseen: true } : PLAIN;
  },
  'mso-hide': (value) => (value === 'all' ? { hidden: true } : PLAIN),
  'mso-list': (value) => {
    if (value === 'ignore') return { listMarker: true };
    const level = /\blevel(\d)\b/.exec(value)?.[1];
    return level === undefined ? PLAIN : { listLevel: Number(level) };
  },
};

/** Reads the declarations of a `style` attribute or of a rule: the last one holds, an important one before all others. */
export function styleOf(declarations: string): Style {
  let [style, important] = [PLAIN, PLAIN];
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!Object.hasOwn(PROPERTIES, name)) continue;
    const given = declaration.slice(colon + 1).toLowerCase();
    const value = given.replace(/!\s*important\s*$/, '');
    const said = PROPERTIES[name]?.(value.trim());
    if (value === given) style = { ...style, ...said };
    else important = { ...important, ...said };
  }
  return { ...style, ...important };
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
