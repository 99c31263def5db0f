import { namedSchema } from '../properties/named-schema.js';

const POINTED_ERROR = {
  type: 'object',
  required: ['code'],
  properties: {
    pointer: {
      type: 'string',
      description: 'In a body: JSON pointer (RFC 6901) to the place; empty for the whole body.',
    },
    parameter: { type: 'string', description: 'In a query: the name of the parameter.' },
    code: { type: 'string', description: 'Stable; names the rule that is broken.', examples: ['required'] },
    message: { type: 'string', description: 'The rule, for people.' },
    candidates: {
      type: 'array',
      description: 'For an ambiguous reference: the candidates.',
      items: { type: 'object' },
    },
  },
};

/** The body of every refusal. */
export const PROBLEM = namedSchema('Problem', {
  type: 'object',
  description: 'A problem (RFC 9457). `code` is stable; `GET /problems` lists all of them.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Where this kind of problem is described.',
    },
    title: { type: 'string', description: 'The kind of problem, for people.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'The status of the answer.' },
    detail: { type: 'string', description: 'What is wrong this time, for people.' },
    instance: { type: 'string', format: 'uri-reference', description: 'The address of the request.' },
    code: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'The kind of problem, for programs.',
    },
    requestId: {
      type: 'string',
      description: 'The same as `X-Request-Id`. The log has the details of a 5xx under this id.',
    },
    errors: {
      type: 'array',
      description: 'For a 400 or 422: each place that is wrong.',
      items: POINTED_ERROR,
    },
    currentRevision: { type: 'integer', minimum: 1, description: 'For a 412: the current revision.' },
    changedFields: {
      type: 'array',
      items: { type: 'string' },
      description: 'For a 412: what others changed since the revision that you sent.',
    },
    current: {
      type: 'object',
      description: 'For a 412 where a merge is possible: the whole resource as it is now.',
    },
    currentETag: {
      type: 'string',
      description: 'For a 412 where a merge is possible: the ETag of `current`, for `If-Match`.',
      examples: ['"5"'],
    },
    merged: {
      type: 'object',
      description:
        'For a 412 of a merge patch, where a merge is possible: what it makes of your change and `current`. It may be sent with `currentETag`. Where both are in conflict, it is as `current`.',
    },
    conflicts: {
      type: 'array',
      description:
        'For a 412 of a merge patch, where a merge is possible: where your change and `current` are in conflict.',
      items: {
        type: 'object',
        required: ['pointer', 'base', 'theirs', 'yours'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer in which blocks and facts are named by their ids.',
            examples: ['/body/b4'],
          },
          base: { description: 'The value in the revision that you sent; null if there was none.' },
          theirs: { description: 'The value now.' },
          yours: { description: 'Your value.' },
        },
      },
    },
    allowedActions: {
      type: 'array',
      items: { type: 'string' },
      description: 'For a transition that is not allowed: those that are.',
    },
    findings: {
      type: 'array',
      items: { type: 'object' },
      description:
        'For checks that failed: the errors that they found, as the address of the checks answers them.',
    },
    usage: { type: 'object', description: 'For a record that is in use: where.' },
  },
});
