import type { MarkSpec } from 'prosemirror-model';
import { isLinkAddress } from '../../../src/body/web-address.js';
import type { Mark } from '../../../src/body/mark.js';

function simple(tag: string, ...others: string[]): MarkSpec {
  return { parseDOM: [tag, ...others].map((name) => ({ tag: name })), toDOM: () => [tag, 0] };
}

/** The marks of the contract. What is typed at the end of a link is not part of it. */
export const MARKS: Record<Mark['type'], MarkSpec> = {
  link: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element: HTMLElement): { href: string } | false => {
          const href = element.getAttribute('href') ?? '';
          return isLinkAddress(href) && { href };
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: attrs['href'] as string, rel: 'noopener' }, 0],
  },
  bold: simple('strong', 'b'),
  italic: simple('em', 'i'),
  underline: simple('u'),
  strike: simple('s', 'del'),
  code: simple('code'),
  superscript: simple('sup'),
  subscript: simple('sub'),
};
