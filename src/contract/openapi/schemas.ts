import { descriptionOf } from '../properties/described.js';
import { isWritten, propertiesOf } from '../properties/property.js';
import type { Class, JsonSchema, Property } from '../properties/property.js';

/** How a class is looked at: as it is answered, as a creation writes it, as a merge patch writes it. */
export type Variant = 'read' | 'create' | 'update';

const PREFIX: Record<Variant, string> = { read: '', create: 'Create', update: 'Update' };

/** The properties of an object, and the names of those that it always has. */
export interface Shape {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Collects the schemas of classes, each under one name, as references to them are asked for. */
export class Schemas {
  private readonly collected = new Map<string, JsonSchema>();

  ref(type: Class, variant: Variant): JsonSchema {
    const name = `${PREFIX[variant]}${type.name}`;
    if (!this.collected.has(name)) {
      // Noted before it is made: a class may hold itself.
      this.collected.set(name, {});
      this.collected.set(name, this.objectSchema(type, variant));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  all(): Record<string, JsonSchema> {
    return Object.fromEntries(this.collected);
  }

  /** What each property of a class is as the variant has it, and which of them are always there. */
  shape(type: Class, variant: Variant = 'read'): Shape {
    const shown = [...propertiesOf(type).values()].filter(
      ({ access }) => variant !== 'read' || access !== 'write-only',
    );
    return {
      required: shown.filter((property) => isRequired(property, variant)).map(({ name }) => name),
      properties: Object.fromEntries(
        shown.map((property) => [property.name, this.propertySchema(property, variant)]),
      ),
    };
  }

  private objectSchema(type: Class, variant: Variant): JsonSchema {
    const { required, properties } = this.shape(type, variant);
    const description = descriptionOf(type)?.text;
    return {
      type: 'object',
      ...(description !== undefined && { description }),
      ...(required.length > 0 && { required }),
      properties,
      additionalProperties: false,
    };
  }

  private propertySchema(property: Property, variant: Variant): JsonSchema {
    const schema = this.valueSchema(property, variant);
    const { access } = property;
    const isReadOnly = !isWritten(access) && !(access === 'at-creation' && variant === 'create');
    return {
      ...(isNullable(property, variant) ? nullable(schema) : schema),
      ...(isReadOnly && { readOnly: true }),
      ...(access === 'write-only' && { writeOnly: true }),
    };
  }

  private valueSchema(property: Property, asked: Variant): JsonSchema {
    const { type, list, schema, writeSchema, answers, access } = property;
    const { description } = schema;
    // What only the service sets is sent, if at all, as it was read.
    const variant = isWritten(access) ? asked : 'read';
    if (variant !== 'read' && writeSchema)
      return { ...writeSchema, ...(description !== undefined && { description }) };
    const nested = type ?? answers;
    if (!nested) return schema;
    if (list) return { ...schema, items: this.elementSchema(nested(), variant) };
    return { ...schema, ...this.ref(nested(), variant) };
  }

  /** A merge patch changes an element that it names by `id`; any other element is a new one, whole. */
  private elementSchema(type: Class, variant: Variant): JsonSchema {
    if (variant !== 'update') return this.ref(type, variant);
    const whole = this.ref(type, 'create');
    if (!propertiesOf(type).has('id')) return whole;
    const id = { type: 'string', format: 'uuid', description: 'The id of the element to change.' };
    const named = { required: ['id'], properties: { id } };
    return { anyOf: [{ ...this.ref(type, 'update'), ...named }, whole] };
  }
}

function isRequired({ access, answered }: Property, variant: Variant): boolean {
  if (variant === 'read') return answered !== 'sometimes';
  return variant === 'create' && access === 'required';
}

function isNullable({ access, answered }: Property, variant: Variant): boolean {
  return variant === 'read' ? answered === 'nullable' : access !== 'required';
}

function nullable(schema: JsonSchema): JsonSchema {
  const {
    $ref,
    type,
    enum: values,
    description,
    default: fallback,
    ...rest
  } = schema as { $ref?: string; type?: unknown; enum?: unknown[] } & JsonSchema;
  const annotations = {
    ...(description !== undefined && { description }),
    ...(fallback !== undefined && { default: fallback }),
  };
  if ($ref !== undefined) return { anyOf: [{ $ref }, { type: 'null' }], ...annotations, ...rest };
  return {
    ...(type !== undefined && { type: [type, 'null'] }),
    ...(values && { enum: [...values, null] }),
    ...annotations,
    ...rest,
  };
}
