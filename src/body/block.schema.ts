import { namedSchema } from '../contract/properties/named-schema.js';
import { BLOCK_ID } from './block-id.js';
import { EMBED_KINDS, HEADING_LEVELS, MAX_DEPTH, MAX_START } from './block.js';
import { MAX_BLOCK_TEXT, MAX_BLOCKS, MAX_CAPTION, MAX_CONTENT } from './body-limits.js';
import { MAX_MARKS, MAX_PROVIDER, MAX_URL } from './body-limits.js';
import { EXAMPLE_BODY } from './example-body.js';
import { PLAIN_MARKS } from './mark.js';

const id = {
  type: 'string',
  pattern: BLOCK_ID.source,
  description: 'Never changes; given by the service if absent.',
};
const nullable = { type: ['string', 'null'] };
const line = (description: string, max = MAX_CAPTION): object => ({
  ...nullable,
  maxLength: max,
  description,
});

const offset = { type: 'integer', maximum: MAX_BLOCK_TEXT };
const range = {
  start: { ...offset, minimum: 0, description: 'UTF-16 code units into the text, inclusive.' },
  end: { ...offset, minimum: 1, description: 'UTF-16 code units into the text, exclusive.' },
};

const MARKS = {
  oneOf: [
    {
      title: 'plain',
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { type: 'string', enum: PLAIN_MARKS, description: 'How the range is shown.' },
        ...range,
      },
      additionalProperties: false,
    },
    {
      title: 'link',
      type: 'object',
      required: ['type', 'start', 'end', 'href'],
      properties: {
        type: { type: 'string', const: 'link', description: 'A link. Links do not overlap.' },
        ...range,
        href: {
          type: 'string',
          format: 'uri',
          maxLength: MAX_URL,
          description: 'Where it leads: http, https, mailto or tel.',
        },
      },
      additionalProperties: false,
    },
  ],
};

const MARK = namedSchema('Mark', {
  description: 'Formatting on a range of a text. Neither end may split a character.',
  ...MARKS,
});

const marks = {
  type: 'array',
  maxItems: MAX_MARKS,
  description: 'Its formatting.',
  items: MARK,
};
const words = {
  text: {
    type: 'string',
    maxLength: MAX_BLOCK_TEXT,
    description: 'The words; may be empty. U+000A is a line break.',
  },
  marks,
};
const caption = {
  text: {
    type: 'string',
    maxLength: MAX_CAPTION,
    description: 'The caption, with marks and anchors as in any text; empty if there is none.',
  },
  marks,
  caption: line('The same as `text`, or null if that is empty. A write may send it instead of `text`.'),
};
const cells = {
  text: {
    type: 'string',
    maxLength: MAX_BLOCK_TEXT,
    description:
      'The cells: U+0009 between the cells of a row, U+000A between rows. Rows may differ in length. A mark or an anchor may span cells.',
  },
  marks,
};
const count = (description: string): object => ({
  type: 'integer',
  minimum: 0,
  maximum: MAX_BLOCK_TEXT,
  description,
});

const url = { format: 'uri', maxLength: MAX_URL };

const KINDS: Record<string, Record<string, object>> = {
  paragraph: words,
  heading: {
    level: { type: 'integer', enum: HEADING_LEVELS, description: 'The headline is level 1.' },
    ...words,
  },
  'list-item': {
    ordered: { type: 'boolean', description: 'Whether its list is numbered; default false.' },
    depth: {
      type: 'integer',
      minimum: 1,
      maximum: MAX_DEPTH,
      description: 'How deep its list is nested: 1, the default, is the outermost.',
    },
    start: {
      type: ['integer', 'null'],
      minimum: -MAX_START,
      maximum: MAX_START,
      description:
        'On an ordered item: a list begins here with this number. Null: the list continues, or begins at 1.',
    },
    ...words,
  },
  blockquote: words,
  image: {
    assetId: { ...nullable, pattern: BLOCK_ID.source, description: 'An uploaded file; null with `url`.' },
    url: { ...nullable, ...url, description: 'An external address, http or https; null with `assetId`.' },
    alt: line('What the picture shows, for people who cannot see it.'),
    ...caption,
    credit: line('The credit line.'),
  },
  embed: {
    url: { type: 'string', ...url, description: 'The address of what is embedded, http or https.' },
    provider: line('The credit line.', MAX_PROVIDER),
    kind: {
      type: 'string',
      enum: EMBED_KINDS,
      description:
        'What is at the address: a page (the default), such as a player, a post or a map; or a file that a browser can play.',
    },
  },
  table: {
    ...cells,
    headerRows: count('How many of the first rows are headers; default 0, maximum all.'),
    headerColumns: count(
      'How many of the first cells of each row are headers; default 0, maximum the length of the longest row.',
    ),
    caption: line('The caption above it.'),
  },
  separator: {},
};

const NEEDED: Record<string, readonly string[]> = {
  paragraph: ['text'],
  heading: ['level', 'text'],
  'list-item': ['text'],
  blockquote: ['text'],
  embed: ['url'],
  table: ['text'],
};

/** @param whole as it is read: with an id, and all properties there */
function blockSchema(whole: boolean, description: string): object {
  return {
    description,
    oneOf: Object.entries(KINDS).map(([type, properties]) => ({
      title: type,
      type: 'object',
      required: ['type', ...(whole ? ['id', ...Object.keys(properties)] : (NEEDED[type] ?? []))],
      properties: {
        id,
        type: { type: 'string', const: type, description: 'What kind of block it is.' },
        ...properties,
      },
      additionalProperties: false,
    })),
  };
}

/** A block as it is read. */
export const BLOCK = namedSchema('Block', {
  ...blockSchema(true, 'A unit of the body.'),
  examples: EXAMPLE_BODY,
});
/** A block as it is written. */
const BLOCK_INPUT = namedSchema('BlockInput', {
  ...blockSchema(false, 'A unit of the body, as it is written; null means the same as absent.'),
  examples: [{ type: 'paragraph', text: 'The harbour buys a crane.' }],
});
/** A body as it is written. */
export const BODY = namedSchema('Body', {
  description: 'A list of blocks, or a text that is parsed into blocks.',
  anyOf: [
    { type: 'array', maxItems: MAX_BLOCKS, items: BLOCK_INPUT },
    {
      type: 'object',
      required: ['format', 'content'],
      properties: {
        format: {
          type: 'string',
          enum: ['text', 'markdown', 'html'],
          description:
            'The format of the content. From HTML, only known blocks, marks and addresses are kept.',
        },
        content: { type: 'string', maxLength: MAX_CONTENT, description: 'The source text.' },
        baseUrl: {
          ...nullable,
          ...url,
          description: 'The base for relative addresses in HTML and Markdown; default `COPYDESK_SITE_URL`.',
        },
      },
      additionalProperties: false,
    },
  ],
  examples: [{ format: 'text', content: 'The harbour buys a crane.' }],
});
