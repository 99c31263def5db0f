/** Markup that is finished; text becomes it only through `element`, which escapes. */
export class Markup {
  constructor(readonly text: string) {}
}

type Content = Markup | string | null | undefined;
type Attributes = Readonly<Record<string, string | null | undefined>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element. Text is escaped; attributes and content that are null or undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes).flatMap(([attribute, value]) =>
    value == null ? [] : ` ${attribute}="${escapedAttribute(value)}"`,
  );
  const inner = content.flatMap((part) => (part == null ? [] : inside(part))).join('');
  const opened = name + given.join('');
  return new Markup(inner === '' ? `<${opened}/>` : `<${opened}>${inner}</${name}>`);
}

/** An element with text alone, or nothing where there is no text. */
export function optional(name: string, text: string | null | undefined): Markup | undefined {
  return text == null || text === '' ? undefined : element(name, {}, text);
}

/** A whole document, in UTF-8. */
export function xmlDocument(root: Markup): string {
  return `${DECLARATION}${root.text}\n`;
}

function inside(part: Markup | string): string {
  return typeof part === 'string' ? escapedText(part) : part.text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapedText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

/** A parser would make blanks of tabs and line ends in an attribute (XML 1.0, section 3.3.3). */
function escapedAttribute(text: string): string {
  return escaped(text, /[&<>"\t\n\r]/g);
}

/** What is no character of XML 1.0 (section 2.2) can't be written there, not even escaped: it is left out. */
function escaped(text: string, special: RegExp): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(special, (character) => ENTITIES[character] ?? character);
}
