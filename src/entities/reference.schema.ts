import { namedSchema } from '../contract/properties/named-schema.js';

const id = {
  type: 'string',
  format: 'uuid',
  description: 'The identifier; it takes precedence over the other members.',
};
const slug = { type: 'string', minLength: 1, description: 'The slug of an existing entity.' };
const name = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  pattern: '\\S',
  description: 'A name or an alias; matched, or else created.',
};
const create = {
  type: 'boolean',
  description: 'Creates a new entity even if the name is known; default false.',
};
const kind = { type: ['string', 'null'], description: 'Accepted if sent back as it was read, and ignored.' };
const ignored = {
  type: ['string', 'null'],
  description: 'Accepted if sent back as it was read, and ignored.',
};

const object = (title: string, required: string, properties: object): object => ({
  title,
  type: 'object',
  required: [required],
  properties,
  additionalProperties: false,
});

/** A reference as it is written; see `parseReference`. */
export const REFERENCE = namedSchema('Reference', {
  description:
    'An entity by identifier, slug or name. A name is matched with names and aliases, ignoring case, accents and spacing. If none matches, the entity is created.',
  anyOf: [
    { title: 'identifier', type: 'string', format: 'uuid' },
    object('by identifier', 'id', { id, slug: ignored, name: ignored, kind }),
    object('by slug', 'slug', { slug }),
    object('by name', 'name', { name, create }),
  ],
  examples: [{ name: 'Ines Holm' }],
});
