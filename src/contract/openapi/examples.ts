import { descriptionOf } from '../properties/described.js';
import { namedSchemaOf } from '../properties/named-schema.js';
import { propertiesOf } from '../properties/property.js';
import type { Class, JsonSchema, Property } from '../properties/property.js';

/**
 * A whole example of an answer: what the class shows, else what its properties give as theirs.
 * @throws if a property has none and none can be made: declare one
 */
export function exampleOfAnswer(type: Class): Record<string, unknown> {
  const shown = descriptionOf(type)?.read ?? {};
  const properties = [...propertiesOf(type).values()].filter(
    ({ name, access, answered }) =>
      access !== 'write-only' && (answered !== 'sometimes' || Object.hasOwn(shown, name)),
  );
  return Object.fromEntries(
    properties.map((property) => [
      property.name,
      Object.hasOwn(shown, property.name) ? shown[property.name] : exampleOfProperty(type, property),
    ]),
  );
}

/** What a creation or a merge patch sends. @throws if its class declares none */
export function exampleOfBody(type: Class, variant: 'create' | 'update'): JsonSchema {
  const example = descriptionOf(type)?.[variant];
  if (!example) throw new Error(`The class ${type.name} has no example of what a ${variant} sends.`);
  return example;
}

function exampleOfProperty(of: Class, { schema, type, answers, list, name }: Property): unknown {
  const [declared] = (schema.examples as unknown[] | undefined) ?? [];
  if (declared !== undefined) return declared;
  const nested = type ?? answers;
  if (nested) return list ? [exampleOfAnswer(nested())] : exampleOfAnswer(nested());
  if (schema.default !== undefined) return schema.default;
  const made = exampleOfSchema(schema);
  if (made === undefined) throw new Error(`The property ${of.name}.${name} has no example.`);
  return made;
}

interface Exemplified {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
}

function exampleOfSchema(schema: JsonSchema): unknown {
  const { $ref, type, items, maxItems, enum: words, examples } = schema as Exemplified;
  if (examples) return examples[0];
  if ($ref !== undefined) return exampleOfSchema(namedSchemaOf(schema) ?? {});
  if (words) return words[0];
  if (type === 'boolean') return false;
  if (type !== 'array' || !items) return undefined;
  return maxItems === 0 ? [] : [exampleOfSchema(items)].filter((item) => item !== undefined);
}
