import type { Client } from '../support/client.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** A GET, as the OpenAPI document tells it; most tests are about those that everybody may send. */
export interface PublicRoute {
  /** `/v1/content/articles/{slug}` */
  readonly path: string;
  readonly inPath: readonly Parameter[];
  readonly inQuery: readonly Parameter[];
  /** The media types that it answers in. */
  readonly types: readonly string[];
  /** It tells a client that its copy is still good. */
  readonly isConditional: boolean;
  /** What `fields` can name. */
  readonly fields: readonly string[];
}

interface Operation {
  readonly security?: readonly unknown[];
  readonly parameters: readonly Partial<Parameter>[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * Nobody reads there what is published. A preview shows what is not, to whoever has a link that nobody can guess
 * (`test/collaboration/preview.e2e-spec.ts`); the others lead a browser through signing in (`test/identity/oidc.e2e-spec.ts`).
 */
const NOT_FOR_READERS = ['/preview/{token}', '/v1/auth/oidc/start', '/v1/auth/oidc/callback'];

/** Every public GET of the service, out of its own description: a new one is covered on the day that it is born. */
export function publicRoutes(client: Client): Promise<PublicRoute[]> {
  return routesWhere(client, (path, isPublic) => isPublic && !NOT_FOR_READERS.includes(path));
}

/** Likewise every GET for which one signs in. */
export function editorialRoutes(client: Client): Promise<PublicRoute[]> {
  return routesWhere(client, (_, isPublic) => !isPublic);
}

async function routesWhere(
  client: Client,
  isWanted: (path: string, isPublic: boolean) => boolean,
): Promise<PublicRoute[]> {
  const document = (await client.stranger().get<Document>('/openapi.json')).body;
  return Object.entries(document.paths).flatMap(([path, { get }]) =>
    get && isWanted(path, get.security?.length === 0) ? [routeOf(path, get, document)] : [],
  );
}

function routeOf(path: string, { parameters, responses }: Operation, document: Document): PublicRoute {
  const own = parameters.filter((parameter): parameter is Parameter => parameter.name !== undefined);
  const content = responses['200']?.content ?? {};
  return {
    path,
    inPath: own.filter((parameter) => parameter.in === 'path'),
    inQuery: own.filter((parameter) => parameter.in === 'query'),
    types: Object.keys(content),
    isConditional: Object.hasOwn(responses, '304'),
    fields: fieldsOf(content['application/json']?.schema, document),
  };
}

function fieldsOf(schema: Schema | undefined, document: Document): string[] {
  const { properties = {} } = resolved(schema, document);
  const item = properties['nextCursor'] ? properties['items']?.items : undefined;
  return Object.keys(item ? (resolved(item, document).properties ?? {}) : properties);
}

function resolved(schema: Schema = {}, { components }: Document): Schema {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  return name === undefined ? schema : (components.schemas[name] ?? {});
}
