import type { JsonSchema } from './property.js';

/** Where a reference carries what it refers to; JSON leaves it out. */
const NAMED = Symbol('named schema');

interface Named {
  readonly name: string;
  readonly schema: JsonSchema;
}

/**
 * A schema that stands once in the OpenAPI document, under a name.
 *
 * @returns the reference to it, for use in other schemas: whoever writes the document finds the schema by that
 */
export function namedSchema(name: string, schema: JsonSchema): JsonSchema {
  const named: Named = { name, schema };
  return { $ref: `#/components/schemas/${name}`, [NAMED]: named };
}

/** What a reference refers to; undefined where a schema is no reference to a named one. */
export function namedSchemaOf(reference: object): JsonSchema | undefined {
  return (reference as { readonly [NAMED]?: Named })[NAMED]?.schema;
}

/** All named schemas that a document refers to, however deep, by name. */
export function namedSchemasIn(document: unknown): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const named = (value as { readonly [NAMED]?: Named })[NAMED];
    if (named && !found.has(named.name)) {
      found.set(named.name, named.schema);
      walk(named.schema);
    }
    Object.values(value).forEach(walk);
  };
  walk(document);
  return found;
}
