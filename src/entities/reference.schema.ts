import { namedSchema } from '../contract/properties/named-schema.js';

const id = {
  type: 'string',
  format: 'uuid',
  description: 'The identifier; it rules over what stands beside.',
};
const slug = { type: 'string', minLength: 1, description: 'The slug of one that exists.' };
const name = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  pattern: '\\S',
  description: 'A name or an alias: matched, or else created.',
};
const create = {
  type: 'boolean',
  description: 'Create a new one even where the name is known; false if absent.',
};
const kind = { type: ['string', 'null'], description: 'Taken as it was read, and not looked at.' };
const ignored = { type: ['string', 'null'], description: 'Taken as it was read, and not looked at.' };

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
    'An entity by identifier, slug or name. A name is matched with names and aliases, case, accents and spacing folded; where nobody bears it, the entity is created.',
  anyOf: [
    { title: 'identifier', type: 'string', format: 'uuid' },
    object('by identifier', 'id', { id, slug: ignored, name: ignored, kind }),
    object('by slug', 'slug', { slug }),
    object('by name', 'name', { name, create }),
  ],
  examples: [{ name: 'Ines Holm' }],
});
