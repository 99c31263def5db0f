import type { ProblemKind } from '../../kernel/problems/problem.js';
import { namedSchemasIn } from '../properties/named-schema.js';
import type { JsonSchema } from '../properties/property.js';
import type { Route } from '../routes/route-table.js';
import { problemsOf } from './conventions.js';
import type { About, Examples } from './about.js';
import { HEADERS, PARAMETERS } from '../routes/headers.js';
import { operationOf, tagOf } from './operation.js';
import { problemExample } from './refusals.js';
import { Schemas } from './schemas.js';

/** The whole interface as an OpenAPI 3.1 document, made of what the routes and their classes declare. */
export function openApiDocument(routes: readonly Route[], about: About): JsonSchema {
  const { guards, examples } = about;
  const schemas = new Schemas();
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas, about) };
  }
  const { title, version, description, license, tags } = about;
  const used = new Set(routes.map(tagOf));
  const kinds = new Set(routes.flatMap((route) => problemsOf(route, guards)));
  return {
    openapi: '3.1.0',
    info: { title, version, description, license },
    servers: [{ url: '/', description: 'This service' }],
    security: [{ bearer: [] }],
    tags: Object.entries(tags).flatMap(([name, text]) =>
      used.has(name) ? [{ name, description: text }] : [],
    ),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: "The administrator's token." },
      },
      schemas: schemasOf(paths, schemas),
      headers: headersWith(examples),
      parameters: PARAMETERS,
      examples: Object.fromEntries(
        [...kinds].sort(byCode).map((kind) => [kind.code, problemExample(kind, examples)]),
      ),
    },
  };
}

/** Those of classes and those with names of their own. */
function schemasOf(paths: object, schemas: Schemas): JsonSchema {
  const own = schemas.all();
  const all = [...Object.entries(own), ...namedSchemasIn([paths, own])];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byCode(a: ProblemKind, b: ProblemKind): number {
  return a.code < b.code ? -1 : 1;
}

function headersWith({ headers }: Examples): JsonSchema {
  const given: Readonly<Record<string, string | undefined>> = headers;
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, header]) => [
      name,
      given[name] === undefined ? header : { ...header, example: given[name] },
    ]),
  );
}
