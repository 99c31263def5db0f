import type { JsonSchema } from '../properties/property.js';
import type { Route } from '../routes/route-table.js';
import { answersOf } from './answers.js';
import { isContent } from './conventions.js';
import type { About } from './about.js';
import { exampleOfBody } from './examples.js';
import { parametersOf } from './parameters.js';
import { refusalsOf } from './refusals.js';
import type { Schemas } from './schemas.js';

/** A route as an OpenAPI operation. */
export function operationOf(route: Route, schemas: Schemas, { guards, examples }: About): JsonSchema {
  const { endpoint } = route;
  return {
    operationId: operationId(route),
    tags: [tagOf(route)],
    summary: endpoint.summary,
    ...(endpoint.description !== undefined && { description: endpoint.description }),
    ...securityOf(endpoint),
    parameters: parametersOf(route, examples),
    ...(endpoint.body && { requestBody: requestBody(route, schemas) }),
    responses: { ...answersOf(route, schemas), ...refusalsOf(route, guards) },
  };
}

function securityOf({ permission, credentials }: Route['endpoint']): JsonSchema {
  if (permission !== 'public') return { 'x-permission': permission };
  return { security: credentials === 'optional' ? [{}, { bearer: [] }] : [] };
}

/** For a route with a token, its collection, such as `recipes`. Routes that are neither that nor content belong to the service. */
export function tagOf(route: Route): string {
  const [, , , collection] = route.path.split('/');
  if (isContent(route)) return 'content';
  return route.versioned && collection !== undefined ? collection : 'service';
}

/** `OrganizationsController.list` → `listOrganizations`. */
function operationId({ handler }: Route): string {
  const [controller = '', method = ''] = handler.split('.');
  return `${method}${controller.replace(/Controller$/, '').replace(/Changes$/, '')}`;
}

function requestBody({ method, endpoint: { body, bodyIs } }: Route, schemas: Schemas): JsonSchema {
  const patch = method === 'PATCH';
  const variant = patch || bodyIs === 'change' ? 'update' : 'create';
  const content = body ? { schema: schemas.ref(body, variant), example: exampleOfBody(body, variant) } : {};
  return {
    required: true,
    content: { ...(patch && { 'application/merge-patch+json': content }), 'application/json': content },
  };
}
