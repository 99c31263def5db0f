import { Invalid, MalformedQuery, StaleRevision } from '../../kernel/problems/http.problems.js';
import type { JsonSchema } from '../properties/property.js';
import type { ProblemKind } from '../../kernel/problems/problem.js';
import type { Route } from '../routes/route-table.js';
import { problemsOf } from './conventions.js';
import { PROBLEM } from './problem.schema.js';
import type { Guards } from './about.js';
import type { Examples } from './about.js';
import { headersNamed } from '../routes/headers.js';
import type { HeaderName } from '../routes/headers.js';

/** How a route may refuse, by status. */
export function refusalsOf(route: Route, guards: Guards): JsonSchema {
  const kinds = problemsOf(route, guards);
  const statuses = [...new Set(kinds.map(({ status }) => status))];
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      refusal(
        route,
        status,
        kinds.filter((kind) => kind.status === status),
      ),
    ]),
  );
}

function refusal({ method }: Route, status: number, kinds: readonly ProblemKind[]): JsonSchema {
  const own: Record<number, readonly HeaderName[]> = {
    401: ['WWW-Authenticate'],
    415: [method === 'PATCH' ? 'Accept-Patch' : 'Accept', 'Accept-Encoding'],
    429: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
    503: ['Retry-After'],
  };
  return {
    description: kinds.map(({ code, title }) => `\`${code}\`: ${title}.`).join(' '),
    headers: headersNamed(['Cache-Control', 'X-Request-Id', ...(own[status] ?? [])]),
    content: {
      'application/problem+json': {
        schema: PROBLEM,
        examples: Object.fromEntries(
          kinds.map(({ code }) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
  };
}

/** What says more than the code does. */
const EXTENSIONS: ReadonlyMap<ProblemKind, JsonSchema> = new Map<ProblemKind, JsonSchema>([
  [Invalid, { errors: [{ pointer: '/name', code: 'required', message: 'is required' }] }],
  [
    MalformedQuery,
    {
      errors: [
        { parameter: 'limit', code: 'not-a-whole-number', message: 'must be a whole number from 1 to 100' },
      ],
    },
  ],
  [StaleRevision, { currentRevision: 5, changedFields: ['name'] }],
]);

export function problemExample(kind: ProblemKind, { instance }: Examples): JsonSchema {
  const { code, status, title } = kind;
  return {
    summary: title,
    value: {
      type: `/problems/${code}`,
      title,
      status,
      detail: title,
      instance,
      code,
      ...EXTENSIONS.get(kind),
    },
  };
}
