import 'reflect-metadata';
import { ValidateBy } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { USUAL_PROPERTIES } from './usual-properties.js';

/** A JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it). */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Class<T = object> = new () => T;

/**
 * Who may write a property.
 * - `required`: writable, and a creation needs it; elsewhere it may be absent, but never null.
 * - `read-only`: the service alone sets it; a write may repeat the present value.
 * - `at-creation`: read-only but for a creation, which may need it.
 * - `derived`: made from its neighbours; it may stand in a write, whatever it says.
 * - `write-only`: never answered.
 */
export type Access = 'writable' | 'required' | 'read-only' | 'at-creation' | 'derived' | 'write-only';

/** When an answer has it: always with a value, always but perhaps null, or only at times, and then not null. */
type Answered = 'always' | 'nullable' | 'sometimes';

/** What is known of one property of a resource: enough to validate it, to describe it, and to build its value. */
export interface Property {
  readonly name: string;
  readonly schema: JsonSchema;
  /** How a write may give it, where that differs from how it is read. */
  readonly writeSchema: JsonSchema | undefined;
  readonly access: Access;
  readonly answered: Answered;
  /** What reads it takes it as it was sent, and bounds it; see `BodyReader`. */
  readonly asWritten: boolean;
  readonly type?: (() => Class) | undefined;
  /** The class of an answer whose write takes another form (`writeSchema`). */
  readonly answers: (() => Class) | undefined;
  readonly list: boolean;
  /** Gives a valid value its one form, such as a timestamp in UTC; throws InvalidValue for others. */
  readonly parse: ((value: unknown) => unknown) | undefined;
  readonly rules: readonly Rule[];
}

export interface PropertyOptions {
  /** `writable` unless said. */
  access?: Access;
  /** `nullable` unless said; `always` where it is required or has a default. */
  answered?: Answered;
  asWritten?: boolean;
  writeSchema?: JsonSchema;
  answers?: () => Class;
  parse?: (value: unknown) => unknown;
  /** What an absent or cleared value becomes; default null, for lists `[]`. A property with this is never null. */
  default?: unknown;
  description?: string;
  example?: unknown;
}

/** One rule: the test, and the code and the sentence of its refusal, fixed or made from the value. */
export interface Rule {
  readonly code: string | ((value: unknown) => string);
  readonly message: string | ((value: unknown) => string);
  /** JSON pointer to what is wrong within the value; default: the whole value. */
  readonly path?: (value: unknown) => string;
  readonly test: (value: unknown) => boolean;
}

/** Under this a prototype bears what its own decorators declared. */
const PROPERTIES = 'copydesk:properties';

function ownProperties(prototype: object): Map<string, Property> {
  const known = Reflect.getOwnMetadata(PROPERTIES, prototype) as Map<string, Property> | undefined;
  const own = known ?? new Map<string, Property>();
  if (!known) Reflect.defineMetadata(PROPERTIES, own, prototype);
  return own;
}

/** With the inherited ones; looked up for each object that is read. */
const whole = new WeakMap<Class, ReadonlyMap<string, Property>>();

/** The properties of a class and of those that it extends, in the order declared. */
export function propertiesOf(type: Class): ReadonlyMap<string, Property> {
  const known = whole.get(type) ?? collect(type);
  whole.set(type, known);
  return known;
}

function collect(type: Class): ReadonlyMap<string, Property> {
  const own = ownProperties(type.prototype as object);
  const parent = Object.getPrototypeOf(type) as Class | null;
  if (!parent?.prototype || parent === Function.prototype) return own;
  return new Map([...propertiesOf(parent), ...own]);
}

/** A class with the properties of another but for some. */
export function without<T extends object>(type: Class<T>, names: readonly string[]): Class<T> {
  class Rest extends (type as Class) {}
  whole.set(Rest, new Map([...propertiesOf(type)].filter(([name]) => !names.includes(name))));
  return Rest as Class<T>;
}

/**
 * Declares a property once, for all that needs to know of it: class-validator judges it by `rules`, and the first
 * that fails is reported under its code; the OpenAPI document shows its schema.
 */
export function property(
  schema: JsonSchema,
  options: PropertyOptions,
  rules: readonly Rule[],
  nested?: { type: () => Class; list: boolean },
): PropertyDecorator {
  return (target, key) => {
    ownProperties(target).set(String(key), { ...describe(String(key), schema, options, nested), rules });
    if (rules.length > 0 && isWritten(options.access)) judgedBy(rules)(target, key);
  };
}

function describe(
  name: string,
  schema: JsonSchema,
  options: PropertyOptions,
  nested?: { type: () => Class; list: boolean },
): Omit<Property, 'rules'> {
  const usual = USUAL_PROPERTIES.get(name);
  const { description = usual?.description, example = usual?.example, default: fallback } = options;
  const { access = 'writable', asWritten = false, writeSchema, answers, parse } = options;
  const isGiven = access === 'required' || fallback !== undefined;
  return {
    name,
    schema: {
      ...schema,
      ...(fallback !== undefined && { default: fallback }),
      ...(description && { description }),
      ...(example !== undefined && { examples: [example] }),
    },
    access,
    asWritten,
    writeSchema,
    answers,
    parse,
    answered: options.answered ?? (isGiven ? 'always' : 'nullable'),
    type: nested?.type,
    list: nested?.list ?? false,
  };
}

/** Whether a write may give a property a value of its own; otherwise the value is compared, or ignored. */
export function isWritten(access: Access = 'writable'): boolean {
  return access === 'writable' || access === 'required' || access === 'write-only';
}

/** Several rules as one constraint of class-validator's. Its `context` brings them to whoever reports the failure (`brokenRule`). */
function judgedBy(rules: readonly Rule[]): PropertyDecorator {
  const validate = (value: unknown): boolean => rules.every((rule) => rule.test(value));
  const context: Judged = { rules };
  // Without a message there would be no context.
  const defaultMessage = (): string => 'breaks a rule';
  return ValidateBy({ name: CONSTRAINT, validator: { validate, defaultMessage } }, { context });
}

const CONSTRAINT = 'rules';

interface Judged {
  readonly rules: readonly Rule[];
}

/** How a failure that class-validator found is reported: by the first rule that is broken. */
export function refusalFrom({ value, contexts }: ValidationError): Refusal {
  const judged = contexts?.[CONSTRAINT] as Judged | undefined;
  return refusalOf(judged?.rules ?? [], value) ?? { code: 'invalid', message: 'is not valid', path: '' };
}

/** What the first rule that fails says of a value; undefined if none does. */
export function refusalOf(rules: readonly Rule[], value: unknown): Refusal | undefined {
  const failing = rules.find((rule) => !rule.test(value));
  if (!failing) return undefined;
  const { code, message, path } = failing;
  const resolveText = (part: string | ((value: unknown) => string)): string =>
    typeof part === 'function' ? part(value) : part;
  return { code: resolveText(code), message: resolveText(message), path: path?.(value) ?? '' };
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}
