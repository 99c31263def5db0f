import type { EndpointOptions } from '../routes/endpoint.js';
import { propertiesOf } from '../properties/property.js';
import type { JsonSchema } from '../properties/property.js';
import type { Route } from '../routes/route-table.js';
import { isConditional, isContent, isDated, isLimited } from './conventions.js';
import { exampleOfAnswer } from './examples.js';
import { headersNamed } from '../routes/headers.js';
import type { HeaderName } from '../routes/headers.js';
import type { Schemas, Shape } from './schemas.js';

/** What a route answers where it does not refuse, by status. */
export function answersOf(route: Route, schemas: Schemas): JsonSchema {
  const { versioned, endpoint } = route;
  const status = statusOf(route);
  if (status === 204)
    return {
      '204': {
        description: 'Done.',
        headers: headersNamed([
          ...(versioned ? (['Cache-Control'] as const) : []),
          ...perRequestHeaders(route),
        ]),
      },
      ...movedAnswers(route),
    };
  return {
    [String(status)]: {
      description: endpoint.summary,
      headers: headersNamed(headersOf(route, status)),
      content: { ...contentOf(endpoint), ...(endpoint.answers && resource(route, status, schemas)) },
    },
    ...movedAnswers(route),
    ...(isConditional(route) && {
      '304': { description: 'Your copy is still current.', headers: headersNamed(cachedBy(route)) },
    }),
  };
}

/** By 308 where the method and the body must stay what they are. */
function movedAnswers(route: Route): JsonSchema {
  if (!route.endpoint.moves) return {};
  const description = isContent(route) ? 'It has another slug now.' : 'It was merged into another.';
  const headers = headersNamed(['Location', 'Cache-Control', ...perRequestHeaders(route)]);
  return { [route.method === 'GET' ? '301' : '308']: { description, headers } };
}

/** The headers that a cache stores with the body (RFC 9110, section 15.4.5). */
function cachedBy(route: Route): HeaderName[] {
  return [
    'ETag',
    'Cache-Control',
    ...(isDated(route) ? (['Last-Modified'] as const) : []),
    ...(isContent(route) ? (['Vary', 'Surrogate-Key', 'Cache-Tag'] as const) : []),
  ];
}

/** What differs for each request. */
function perRequestHeaders(route: Route): HeaderName[] {
  return [
    ...(isContent(route) ? [] : (['X-Request-Id'] as const)),
    ...(isLimited(route) ? (['RateLimit', 'RateLimit-Policy'] as const) : []),
  ];
}

function statusOf({ method, endpoint: { status, answers, produces } }: Route): number {
  if (status !== undefined) return status;
  if (!answers && !produces) return 204;
  return method === 'POST' ? 201 : 200;
}

function headersOf(route: Route, status: number): HeaderName[] {
  const { versioned, endpoint } = route;
  const { answers, list, headers = [] } = endpoint;
  const revised = answers && propertiesOf(answers).has('revision') && !list;
  const named: (HeaderName | false)[] = [
    ...(isConditional(route) ? cachedBy(route) : []),
    isContent(route) && 'Content-Encoding',
    revised === true && 'ETag',
    list === true && 'Link',
    status === 201 && 'Location',
    versioned && 'Cache-Control',
    ...headers,
    ...perRequestHeaders(route),
  ];
  return [...new Set(named.filter((name) => name !== false))];
}

function resource({ endpoint }: Route, status: number, schemas: Schemas): JsonSchema {
  const { answers, list, beside, example: shown } = endpoint;
  if (!answers) return {};
  const item = schemas.ref(answers, 'read');
  const made = { ...exampleOfAnswer(answers), ...shown?.() };
  // Nothing has been changed yet.
  const example = status === 201 && 'revision' in made ? { ...made, revision: 1 } : made;
  const page = {
    schema: pageSchema(item, beside && schemas.shape(beside)),
    example: { items: [example], nextCursor: null, ...(beside && exampleOfAnswer(beside)) },
  };
  return { 'application/json': list ? page : { schema: item, example } };
}

/** Each media type of an answer that is no resource, or a form of one beside its own: a JSON object, text or bytes. */
function contentOf({ produces = [], example }: EndpointOptions): JsonSchema {
  const types = typeof produces === 'string' ? [produces] : produces;
  const plain = (type: string): JsonSchema => ({ type: type.endsWith('json') ? 'object' : 'string' });
  return Object.fromEntries(
    types.map((type) => [
      type,
      { schema: plain(type), ...(example && type.endsWith('json') && { example: example() }) },
    ]),
  );
}

/** @param beside what the page has beside its items */
function pageSchema(items: JsonSchema, beside: Shape = { required: [], properties: {} }): JsonSchema {
  return {
    type: 'object',
    required: ['items', 'nextCursor', ...beside.required],
    properties: {
      items: { type: 'array', description: 'In the requested order.', maxItems: 100, items },
      nextCursor: {
        type: ['string', 'null'],
        description: 'The `cursor` of the next page; null on the last.',
      },
      total: {
        type: 'integer',
        minimum: 0,
        description: 'How many items match on all pages. Only with `count=true`.',
      },
      totalIsLowerBound: {
        type: 'boolean',
        const: true,
        description:
          'Present and true if more than `total` items may match. Lists of the content face count to 10,000, a search for common words less far.',
      },
      ...beside.properties,
    },
    additionalProperties: false,
  };
}
