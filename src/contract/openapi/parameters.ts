import { MAX_SLUG_LENGTH, SLUG } from '../../kernel/values/slug.js';
import { exampleId } from '../properties/example-id.js';
import { propertiesOf } from '../properties/property.js';
import type { JsonSchema, Property } from '../properties/property.js';
import type { Route } from '../routes/route-table.js';
import { ifMatchOf, isConditional, isDated, takesIdempotencyKey } from './conventions.js';
import type { Examples } from './about.js';
import type { ParameterName } from '../routes/headers.js';

/** The parameters of a path. */
const PATH_PARAMETERS: Record<string, { description: string; schema: JsonSchema; example?: unknown }> = {
  id: {
    description: 'The identifier of the resource.',
    schema: { type: 'string', format: 'uuid' },
  },
  commentId: {
    description: 'The identifier of the comment.',
    schema: { type: 'string', format: 'uuid' },
    example: exampleId('comment'),
  },
  otherId: {
    description: 'The identifier of the other statistic.',
    schema: { type: 'string', format: 'uuid' },
    example: exampleId('other'),
  },
  itemId: {
    description: 'The identifier of the item.',
    schema: { type: 'string', format: 'uuid' },
    example: exampleId('item'),
  },
  linkId: {
    description: 'The identifier of the link.',
    schema: { type: 'string', format: 'uuid' },
    example: exampleId('link'),
  },
  token: {
    description: 'What the link was created with.',
    schema: { type: 'string', maxLength: 64 },
    example: 'b5JcVtUw2cL1yq0lq0mW4nS8r6e0m2xjv7wq8dQn3uE',
  },
  correctionId: {
    description: 'The identifier of the correction.',
    schema: { type: 'string', format: 'uuid' },
    example: exampleId('correction'),
  },
  number: {
    description: 'The number of the revision.',
    schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
    example: 4,
  },
  slug: {
    description: 'The slug of the resource.',
    schema: { type: 'string', maxLength: MAX_SLUG_LENGTH, pattern: SLUG.source },
    example: 'harbour-buys-a-crane',
  },
  page: {
    description: 'The number of the page, from 1.',
    schema: { type: 'integer', minimum: 1, maximum: 999_999_999 },
    example: 1,
  },
  format: {
    description: 'Atom 1.0, RSS 2.0 or JSON Feed 1.1.',
    schema: { type: 'string', enum: ['atom', 'rss', 'json'] },
    example: 'atom',
  },
  code: { description: 'The code of the problem.', schema: { type: 'string' }, example: 'not-found' },
  file: { description: 'The name of the file.', schema: { type: 'string' }, example: 'swagger-ui.css' },
};

/** All that a request may say beside its body. */
export function parametersOf(route: Route, examples: Examples): JsonSchema[] {
  return [...pathParameters(route, examples), ...queryParameters(route), ...headerParameters(route)];
}

function pathParameters({ path }: Route, { id }: Examples): JsonSchema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...PATH_PARAMETERS[name],
    ...(name === 'id' && { example: id }),
  }));
}

function queryParameters({ endpoint: { query } }: Route): JsonSchema[] {
  return query ? [...propertiesOf(query).values()].map(queryParameter) : [];
}

function queryParameter({ name, schema, access }: Property): JsonSchema {
  const { description, examples, ...rest } = schema;
  const [example] = (examples as unknown[] | undefined) ?? [];
  return {
    name,
    in: 'query',
    ...(access === 'required' && { required: true }),
    ...(description !== undefined && { description }),
    schema: rest,
    ...(example !== undefined && { example }),
    ...(rest.type === 'array' && { style: 'form', explode: false }),
  };
}

function headerParameters(route: Route): JsonSchema[] {
  const ifMatch = ifMatchOf(route);
  const names: (ParameterName | false)[] = [
    ifMatch === 'required' && 'IfMatch',
    ifMatch === 'optional' && 'OptionalIfMatch',
    takesIdempotencyKey(route) && 'IdempotencyKey',
    isConditional(route) && 'IfNoneMatch',
    isDated(route) && 'IfModifiedSince',
  ];
  return names.filter((name) => name !== false).map((name) => ({ $ref: `#/components/parameters/${name}` }));
}
