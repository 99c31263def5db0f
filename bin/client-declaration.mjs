/** The grammar of exact numbers in openapi.json. It gets a name, so that nobody takes such a text for a number by mistake. */
const DECIMAL = '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = ['items', 'additionalProperties'];
const SEVERAL = ['allOf', 'anyOf', 'oneOf'];
const BY_NAME = ['properties'];

/** Keywords that the generator knows, or that don't change the type; `tsType` is its own. Of any other the type might be wrong. */
const PLAIN =
  /^(type|const|enum|required|format|pattern|default|(min|max)(imum|Length|Items)|readOnly|writeOnly|deprecated|description|tsType)$/;

/**
 * The declaration of a type with all that is documented of it, as text.
 * @param schema of OpenAPI 3.1, thus JSON Schema 2020-12
 * @param prefix what stands before the names of other schemas, such as `schemas.`
 */
export async function declaration(name, schema, prefix = '') {
  const { compile } = await import('json-schema-to-typescript');
  return compile(forGenerator(schema, prefix), name, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
  });
}

/** A schema that the generator writes as the type of that text. */
export function typed(tsType, { description, deprecated } = {}) {
  return { tsType, ...(description && { description }), ...(deprecated && { deprecated }) };
}

/** Types that are declared elsewhere stand by their names, and examples stand in comments, for which the generator knows no keyword. */
function forGenerator(schema, prefix) {
  if (typeof schema !== 'object') return schema;
  const { title: _, summary, examples, example, ...rest } = schema;
  const description = commentOf({ ...schema, summary });
  if (schema.$ref !== undefined) return typed(prefix + nameOf(schema.$ref), { ...rest, description });
  if (schema.type === 'string' && schema.pattern === DECIMAL)
    return typed(`${prefix}Decimal`, { ...rest, description });
  const inner = (part) => forGenerator(part, prefix);
  const changed = Object.entries(rest).map(([key, value]) => {
    if (ONE.includes(key)) return [key, inner(value)];
    if (SEVERAL.includes(key)) return [key, value.map(inner)];
    if (BY_NAME.includes(key))
      return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)]))];
    if (!PLAIN.test(key)) throw new Error(`No type is known for the keyword "${key}" of JSON Schema.`);
    return [key, value];
  });
  const open = isOpen(schema) && { additionalProperties: true };
  return { ...Object.fromEntries(changed), ...open, ...(description && { description }) };
}

/** An object of which nothing is said may hold anything; one whose properties are named holds those. */
function isOpen({ type, properties, additionalProperties }) {
  return type === 'object' && properties === undefined && additionalProperties === undefined;
}

function nameOf(reference) {
  return reference.split('/').at(-1);
}

function commentOf({ summary, description, examples, example }) {
  const shown = example ?? examples?.[0];
  const isShown = shown !== undefined && typeof shown !== 'object';
  return [summary, description, ...(isShown ? [`@example ${JSON.stringify(shown)}`] : [])]
    .filter((line) => line)
    .join('\n');
}
