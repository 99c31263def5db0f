import { sharedSchema } from '../kernel/http/openapi/schemas.js';
import { BLOCK_ID } from './block-id.js';
import { HEADING_LEVELS } from './block.js';
import { MAX_BLOCKS, MAX_CONTENT } from './body-limits.js';
import { PLAIN_MARKS } from './mark.js';

const id = {
  type: 'string',
  pattern: BLOCK_ID.source,
  description: 'Its own for life; given by the service where it is missing.',
};
const text = { type: 'string' };
const optional = { type: ['string', 'null'] };

const MARK = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: {
    type: { type: 'string', enum: [...PLAIN_MARKS, 'link'] },
    start: { type: 'integer', minimum: 0, description: 'UTF-16 code units into the text, inclusive.' },
    end: { type: 'integer', minimum: 1, description: 'Exclusive.' },
    href: { type: 'string', description: 'Of a link: http, https, mailto or tel.' },
  },
  additionalProperties: false,
};

const words = { text, marks: { type: 'array', items: { $ref: '#/components/schemas/Mark' } } };

const KINDS: Record<string, Record<string, object>> = {
  paragraph: words,
  heading: { level: { type: 'integer', enum: HEADING_LEVELS }, ...words },
  'list-item': { ordered: { type: 'boolean' }, ...words },
  blockquote: words,
  image: { assetId: optional, url: optional, alt: optional, caption: optional, credit: optional },
  embed: { url: { type: 'string', format: 'uri' }, provider: optional },
  separator: {},
};

/** @param whole as it is read: with an id, and all properties there */
function blockSchema(whole: boolean): object {
  return {
    description: 'A unit of the body.',
    oneOf: Object.entries(KINDS).map(([type, properties]) => ({
      title: type,
      type: 'object',
      required: [
        'type',
        ...(whole
          ? ['id', ...Object.keys(properties)]
          : type === 'embed'
            ? ['url']
            : 'text' in properties
              ? ['text']
              : []),
      ],
      properties: { id, type: { type: 'string', const: type }, ...properties },
      additionalProperties: false,
    })),
  };
}

sharedSchema('Mark', { description: 'Formatting on a range of a text.', ...MARK });
sharedSchema('Block', {
  ...blockSchema(true),
  examples: [{ id: 'b4', type: 'paragraph', text: 'The harbour buys a crane.', marks: [] }],
});
sharedSchema('BlockInput', { ...blockSchema(false) });
sharedSchema('Body', {
  description: 'A list of blocks, or a text that is parsed into blocks.',
  anyOf: [
    { type: 'array', maxItems: MAX_BLOCKS, items: { $ref: '#/components/schemas/BlockInput' } },
    {
      type: 'object',
      required: ['format', 'content'],
      properties: {
        format: { type: 'string', enum: ['text', 'markdown', 'html'] },
        content: { type: 'string', maxLength: MAX_CONTENT },
      },
      additionalProperties: false,
    },
  ],
  examples: [{ format: 'text', content: 'The harbour buys a crane.' }],
});
