import { namedSchema } from './named-schema.js';

const words = (description: string): object => ({
  type: 'string',
  minLength: 1,
  maxLength: 100,
  pattern: '\\S',
  description,
});

const per = { ...words('What it is counted per.'), examples: ['household'] };

/** @param kinds the values of `kind`, which have the same properties beside it */
function unitOf(title: string, kinds: readonly string[], own: Record<string, object> = {}): object {
  const kind = { type: 'string', enum: kinds, description: 'What kind of unit it is.' };
  return {
    title,
    type: 'object',
    required: ['kind', ...Object.keys(own)],
    properties: { kind, ...own, per },
    additionalProperties: false,
  };
}

/** A unit, by its kind; see `Unit`. */
export const UNIT = namedSchema('Unit', {
  description: 'What a number counts. `ratio` is also that of multiples and fractions: "doubled" is 2.',
  oneOf: [
    unitOf('currency', ['currency'], {
      code: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217.', examples: ['EUR'] },
    }),
    unitOf('count', ['count'], { noun: { ...words('What is counted.'), examples: ['container'] } }),
    unitOf('ucum', ['ucum'], {
      code: {
        type: 'string',
        maxLength: 100,
        pattern: '^[!-~]+$',
        description: 'UCUM, case-sensitive.',
        examples: ['km/h'],
      },
    }),
    unitOf('without more', ['percent', 'percentage-point', 'basis-point', 'ratio', 'index']),
  ],
  examples: [
    { kind: 'currency', code: 'EUR' },
    { kind: 'count', noun: 'container', per: 'week' },
  ],
});
