/** The grammar of exact numbers in openapi.json. It gets a name, so that nobody takes such a text for a number by mistake. */
const DECIMAL = '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$';

/**
 * The TypeScript type of a JSON Schema, as text. What restricts without changing the type (lengths, patterns) is left
 * out, and so is every keyword that isn't known here: the type is wider then, and still true.
 *
 * @param prefix what stands before the name of a schema, such as `schemas.`
 */
export function typeOf(schema, prefix = '') {
  if (schema === undefined || schema === true) return 'unknown';
  if (schema.$ref !== undefined) return `${prefix}${schema.$ref.split('/').at(-1)}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((part) => `(${typeOf(part, prefix)})`).join(' & ');
  const either = (schema.anyOf ?? schema.oneOf)?.filter(saysItsType);
  if (schema.type === undefined && either?.length > 0)
    return union(either.map((part) => typeOf(part, prefix)));
  const types = [schema.type ?? (schema.properties && 'object')].flat();
  return union(types.map((type) => plainType(type, schema, prefix)));
}

function union(types) {
  return [...new Set(types)].join(' | ');
}

/** Some branches only say which properties of the whole must be there. */
function saysItsType(branch) {
  return ['$ref', 'type', 'const', 'enum', 'properties', 'anyOf', 'oneOf', 'allOf'].some(
    (key) => key in branch,
  );
}

function plainType(type, schema, prefix) {
  if (type === 'array') return `(${typeOf(schema.items, prefix)})[]`;
  if (type === 'object') return objectType(schema, prefix);
  if (type === 'integer') return 'number';
  if (type === 'string' && schema.pattern === DECIMAL) return `${prefix}Decimal`;
  return type ?? 'unknown';
}

function objectType({ properties = {}, required = [], additionalProperties }, prefix) {
  const members = Object.entries(properties).map(([name, schema]) =>
    member(name, typeOf(schema, prefix), { optional: !required.includes(name), ...schema }),
  );
  if (members.length > 0) return `{ ${members.join('\n')} }`;
  if (additionalProperties === false) return 'Record<string, never>';
  return `Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties, prefix) : 'unknown'}>`;
}

/** A property of an object, with what is documented of it. */
export function member(name, type, { optional = false, ...about } = {}) {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return `${documented(about)}${key}${optional ? '?' : ''}: ${type};`;
}

/** The comment of a schema or an operation; none where nothing is said. */
export function documented({ description, summary, deprecated, examples, example }) {
  const shown = example ?? examples?.[0];
  const lines = [
    ...(summary ? [summary] : []),
    ...(description ? description.split('\n') : []),
    ...(shown === undefined || typeof shown === 'object' ? [] : [`@example ${JSON.stringify(shown)}`]),
    ...(deprecated ? ['@deprecated'] : []),
  ].map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n * ${lines.join('\n * ')}\n */\n`;
}
