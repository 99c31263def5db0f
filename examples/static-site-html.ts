/** HTML in which no text becomes markup, and the style of the site. */

export class Html {
  constructor(readonly text: string) {}
}
export type Part = Html | string | false | null | undefined | readonly Part[];

/** Whatever is put in is escaped, unless it was made here; false, null and undefined are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, i) => text + textIn(parts[i - 1]) + string));
}

function textIn(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part?.map(textIn).join('') ?? '';
  return (part || '').replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const element = (tag: string, inner: Html): Html => new Html(`<${tag}>${inner.text}</${tag}>`);

/** A link where the address is safe to follow; else only what it says. */
export function link(address: string | null | undefined, inner: Part): Html {
  const safe = address != null && /^(https?:|mailto:|tel:|[^:]*$)/.test(address);
  return safe ? html`<a href="${address}">${inner}</a>` : html`${inner}`;
}

export function joined(...parts: readonly Part[]): Html {
  return html`${parts.filter(Boolean).map((part, i) => [i > 0 && ' · ', part])}`;
}

export const STYLE = `:root { color-scheme: light dark; font: 1.1rem/1.6 Georgia, serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; overflow-wrap: break-word; }
nav, .small, table { font: 0.85rem/1.5 system-ui, sans-serif; }
p, li, blockquote { white-space: pre-line; } sup { line-height: 0; }
aside, blockquote { margin: 1rem 0 0; border-inline-start: 3px solid; padding-inline-start: 1rem; }
.quote { background: light-dark(#dfe9f3, #22364a); } data { background: light-dark(#f7e7b4, #4b3d10); }
table { display: block; overflow-x: auto; border-collapse: collapse; }
caption { text-align: start; font-weight: bold; }
th, td { padding: 0.4rem; border-bottom: 1px solid; text-align: start; }
img, video { max-width: 100%; } .summary { font-size: 1.25rem; }`;
