import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** The OpenAPI document of the repository. */
export const DOCUMENT: unknown = JSON.parse(
  readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'),
);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema({ $id: 'copydesk', components: (DOCUMENT as { components: object }).components });

const validators = new Map<object, ValidateFunction>();

/**
 * What of a value differs from a schema of the document.
 * @param ignored a keyword of JSON Schema whose failures don't count
 */
export function differences(schema: object, value: unknown, ignored?: string): string[] {
  const validate = validators.get(schema) ?? ajv.compile(absolute(schema));
  validators.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).flatMap((error) =>
    error.keyword === ignored ? [] : [ajv.errorsText([error], { dataVar: '' })],
  );
}

/** References are into the document, not into the schema in which they stand. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"copydesk#/components')) as object;
}
