import type { EndpointOptions } from '../endpoint.js';
import { propertiesOf } from '../property.js';
import type { JsonSchema, Property } from '../property.js';
import type { ProblemKind } from '../problem.js';
import type { Route } from '../route-table.js';
import { ifMatchOf, problemsOf, takesIdempotencyKey } from './conventions.js';
import type { Guards } from './conventions.js';
import type { Schemas } from './schemas.js';

const header = (name: string): JsonSchema => ({ $ref: `#/components/headers/${name}` });
const parameter = (name: string): JsonSchema => ({ $ref: `#/components/parameters/${name}` });

/** A route as an OpenAPI operation. */
export function operationOf(route: Route, schemas: Schemas, guards: Guards): JsonSchema {
  const { endpoint } = route;
  return {
    operationId: operationId(route),
    tags: [tagOf(route)],
    summary: endpoint.summary,
    ...(endpoint.description !== undefined && { description: endpoint.description }),
    ...(endpoint.permission === 'public' ? { security: [] } : { 'x-permission': endpoint.permission }),
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(endpoint.body && { requestBody: requestBody(route, schemas) }),
    responses: { ...success(route, schemas), ...refusals(problemsOf(route, guards)) },
  };
}

/** `/v1/editorial/articles/:id` → `articles`; what stands beside the two faces is of the service. */
export function tagOf({ path }: Route): string {
  const [, version, face, collection] = path.split('/');
  if (version !== 'v1') return 'service';
  return face === 'content' ? 'content' : (collection ?? 'service');
}

/** `OrganizationsController.list` → `listOrganizations`. */
function operationId({ handler }: Route): string {
  const [controller = '', method = ''] = handler.split('.');
  return `${method}${controller.replace(/Controller$/, '').replace(/Changes$/, '')}`;
}

function pathParameters({ path }: Route): JsonSchema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema:
      name === 'id'
        ? { type: 'string', format: 'uuid' }
        : name === 'number'
          ? { type: 'integer', minimum: 1 }
          : { type: 'string' },
  }));
}

function queryParameters({ endpoint: { query } }: Route): JsonSchema[] {
  return query ? [...propertiesOf(query).values()].map(queryParameter) : [];
}

function queryParameter({ name, schema }: Property): JsonSchema {
  const { description, examples, ...rest } = schema;
  const [example] = (examples as unknown[] | undefined) ?? [];
  return {
    name,
    in: 'query',
    ...(description !== undefined && { description }),
    schema: rest,
    ...(example !== undefined && { example }),
    ...(rest.type === 'array' && { style: 'form', explode: false }),
  };
}

function headerParameters(route: Route): JsonSchema[] {
  const ifMatch = ifMatchOf(route);
  return [
    ...(ifMatch === 'required' ? [parameter('IfMatch')] : []),
    ...(ifMatch === 'optional' ? [parameter('OptionalIfMatch')] : []),
    ...(takesIdempotencyKey(route) ? [parameter('IdempotencyKey')] : []),
  ];
}

function requestBody({ method, endpoint: { body } }: Route, schemas: Schemas): JsonSchema {
  const patch = method === 'PATCH';
  const content = { schema: body ? schemas.ref(body, patch ? 'update' : 'create') : {} };
  return {
    required: true,
    content: { ...(patch && { 'application/merge-patch+json': content }), 'application/json': content },
  };
}

function success({ method, path, endpoint }: Route, schemas: Schemas): JsonSchema {
  const { answers, list } = endpoint;
  const status = endpoint.status ?? (answers || endpoint.produces ? (method === 'POST' ? 201 : 200) : 204);
  if (status === 204) return { '204': { description: 'Done.' } };
  const isContent = path.startsWith('/v1/content/') || path === '/openapi.json';
  const item = answers && schemas.ref(answers, 'read');
  const revised = answers && propertiesOf(answers).has('revision') && !isContent;
  const headers = {
    ...((isContent || (revised && !list)) && { ETag: header('ETag') }),
    ...(list && { Link: header('Link') }),
    ...(status === 201 && { Location: header('Location') }),
    ...(path.startsWith('/v1/') && { 'Cache-Control': header('CacheControl') }),
  };
  const content = contentOf(endpoint.produces, item && list ? pageSchema(item) : item);
  const answer = { description: endpoint.summary, headers, content };
  return {
    [String(status)]: answer,
    ...(path.endsWith(':slug') && {
      '301': { description: 'It is at another slug now.', headers: { Location: header('Location') } },
    }),
    ...(isContent && {
      '304': { description: 'What you hold is still good.', headers: { ETag: header('ETag') } },
    }),
  };
}

/** Each media type of an answer; what is not JSON is text or bytes. */
function contentOf(
  produces: EndpointOptions['produces'] = 'application/json',
  schema?: JsonSchema,
): JsonSchema {
  const types = typeof produces === 'string' ? [produces] : produces;
  const plain = (type: string): JsonSchema => ({ type: type.endsWith('json') ? 'object' : 'string' });
  return Object.fromEntries(types.map((type) => [type, { schema: schema ?? plain(type) }]));
}

function pageSchema(items: JsonSchema): JsonSchema {
  return {
    type: 'object',
    required: ['items', 'nextCursor'],
    properties: {
      items: { type: 'array', items },
      nextCursor: {
        type: ['string', 'null'],
        description: 'The `cursor` of the next page; null on the last.',
      },
      total: { type: 'integer', minimum: 0, description: 'Only with `count=true`.' },
    },
    additionalProperties: false,
  };
}

function refusals(kinds: readonly ProblemKind[]): JsonSchema {
  const statuses = [...new Set(kinds.map(({ status }) => status))];
  return Object.fromEntries(
    statuses.map((status) => [String(status), refusal(kinds.filter((kind) => kind.status === status))]),
  );
}

function refusal(kinds: readonly ProblemKind[]): JsonSchema {
  const [{ status } = { status: 0 }] = kinds;
  const own: Record<number, string> = { 401: 'WWWAuthenticate', 503: 'RetryAfter' };
  const name = own[status];
  return {
    description: kinds.map(({ code, title }) => `\`${code}\`: ${title}.`).join(' '),
    ...(name && { headers: { [name === 'RetryAfter' ? 'Retry-After' : 'WWW-Authenticate']: header(name) } }),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          kinds.map(({ code }) => [code, { $ref: `#/components/examples/${code}` }]),
        ),
      },
    },
  };
}
