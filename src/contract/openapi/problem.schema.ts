import { namedSchema } from '../properties/named-schema.js';

const POINTED_ERROR = {
  type: 'object',
  required: ['code'],
  properties: {
    pointer: {
      type: 'string',
      description: 'Of a body: JSON pointer (RFC 6901) to the place; empty for the whole.',
    },
    parameter: { type: 'string', description: 'Of a query: the name of the parameter.' },
    code: { type: 'string', description: 'Stable; tells the rule that is broken.', examples: ['required'] },
    message: { type: 'string', description: 'The rule, for people.' },
    candidates: {
      type: 'array',
      description: 'Of an ambiguous reference: those whom it could mean.',
      items: { type: 'object' },
    },
  },
};

/** The body of every refusal. */
export const PROBLEM = namedSchema('Problem', {
  type: 'object',
  description: 'A refusal (RFC 9457). `code` is stable; `GET /problems` lists all.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'Where the kind of refusal is described.' },
    title: { type: 'string', description: 'The kind of refusal, for people.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'That of the answer.' },
    detail: { type: 'string', description: 'What is wrong this time, for people.' },
    instance: { type: 'string', format: 'uri-reference', description: 'The address that was asked.' },
    code: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'The kind of refusal, for programs.',
    },
    requestId: {
      type: 'string',
      description: 'The same as `X-Request-Id`: under it the log tells more of a 5xx.',
    },
    errors: {
      type: 'array',
      description: 'Of a 400 or 422: each place that is wrong.',
      items: POINTED_ERROR,
    },
    currentRevision: { type: 'integer', minimum: 1, description: 'Of a 412: the revision as of now.' },
    changedFields: {
      type: 'array',
      items: { type: 'string' },
      description: 'Of a 412: what others changed since the revision that you sent.',
    },
    allowedActions: {
      type: 'array',
      items: { type: 'string' },
      description: 'Of a transition that is not allowed: those that are.',
    },
    usage: { type: 'object', description: 'Of what is in use: where.' },
  },
});
