import type { JsonSchema } from '../property.js';
import type { ProblemKind } from '../problem.js';
import { sharedSchema } from './schemas.js';

sharedSchema('Problem', {
  type: 'object',
  description: 'A refusal (RFC 9457). `code` is stable; `GET /problems` lists all.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
    code: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    errors: {
      type: 'array',
      description: 'Each place that is wrong: of a body by JSON pointer (RFC 6901), of a query by parameter.',
      items: {
        type: 'object',
        required: ['code'],
        properties: {
          pointer: { type: 'string' },
          parameter: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
          candidates: { type: 'array', description: 'Of an ambiguous reference.', items: { type: 'object' } },
        },
      },
    },
    currentRevision: { type: 'integer', description: 'Of a 412.' },
    changedFields: {
      type: 'array',
      items: { type: 'string' },
      description: 'Of a 412: what others changed since the revision that you sent.',
    },
    allowedActions: { type: 'array', items: { type: 'string' } },
    usage: { type: 'object', description: 'Of what is in use: where.' },
  },
});

sharedSchema('Unit', {
  description:
    'What a number counts. `currency` and `ucum` have a `code` (ISO 4217, UCUM), `count` has a `noun`; any may have `per`.',
  type: 'object',
  required: ['kind'],
  properties: {
    kind: {
      type: 'string',
      enum: ['currency', 'percent', 'percentage-point', 'basis-point', 'count', 'ratio', 'ucum', 'index'],
    },
    code: { type: 'string' },
    noun: { type: 'string' },
    per: { type: 'string' },
  },
  additionalProperties: false,
  examples: [
    { kind: 'currency', code: 'CNY' },
    { kind: 'count', noun: 'pilot project', per: 'sector' },
  ],
});

sharedSchema('Reference', {
  description:
    'An entity by identifier, slug or name. A name is matched with names and aliases, case, accents and spacing folded; where nobody bears it, the entity is created.',
  anyOf: [
    { type: 'string', format: 'uuid' },
    {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        slug: { type: 'string' },
        name: { type: 'string', minLength: 1, maxLength: 300 },
        create: { type: 'boolean', description: 'Create a new one even where the name is known.' },
        kind: { type: 'string', description: 'Taken as it was read, and not looked at.' },
      },
      additionalProperties: false,
      anyOf: ['id', 'slug', 'name'].map((name) => ({ required: [name], properties: { [name]: {} } })),
    },
  ],
  examples: [{ name: 'Wu Qing' }],
});

const text = (description: string, example: string): JsonSchema => ({
  description,
  schema: { type: 'string' },
  example,
});

export const HEADERS: Record<string, JsonSchema> = {
  ETag: text('The revision, for `If-Match`; of content, a tag of the bytes, for `If-None-Match`.', '"4"'),
  Location: text(
    'The address of the resource.',
    '/v1/editorial/organizations/0198c2f0-0000-7000-8000-000000000000',
  ),
  Link: text(
    'The next page (RFC 8288); absent on the last.',
    '</v1/editorial/organizations?cursor=WyJuYW1l>; rel="next"',
  ),
  CacheControl: text('Whether and how long the answer may be kept.', 'private, no-store'),
  WWWAuthenticate: text('How to authenticate (RFC 6750).', 'Bearer realm="copydesk"'),
  RetryAfter: text('Seconds to wait.', '2'),
};

export const PARAMETERS: Record<string, JsonSchema> = {
  IfMatch: ifMatch(true, 'The ETag of what you read. Without it 428, with another than the present one 412.'),
  OptionalIfMatch: ifMatch(false, 'The ETag of what you read; obeyed where it is sent.'),
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '5f0c1d2e-import-row-17',
  },
};

function ifMatch(required: boolean, description: string): JsonSchema {
  return {
    name: 'If-Match',
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
    example: '"4"',
  };
}

export function problemExample({ code, status, title }: ProblemKind): JsonSchema {
  return {
    summary: title,
    value: {
      type: `/problems/${code}`,
      title,
      status,
      detail: title,
      instance: '/v1/editorial/articles',
      code,
    },
  };
}
