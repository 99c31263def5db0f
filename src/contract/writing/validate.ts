import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { normalizeText } from '../../kernel/values/text.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import { isWritten, propertiesOf, refusalFrom, refusalOf } from '../properties/property.js';
import type { Class, Property } from '../properties/property.js';
import { isWithinBounds, tooManyItems } from '../properties/value-bounds.js';
import { breaksNone } from './constraints.js';

/** A creation needs what is required, and reads null as absent; a patch (RFC 7396) reads null as "take it away". */
export type Mode = 'create' | 'patch';

/**
 * Builds an instance of `type` out of parsed JSON and validates it with class-validator, all places at once.
 * Text is NFC-normalised on the way; unknown properties are refused at every depth.
 * @throws Problem 422 `invalid` with a pointer and a code for each place.
 */
export function validate<T extends object>(type: Class<T>, input: unknown, mode: Mode = 'create'): T {
  const errors = new Errors();
  const instance = build(type, input, '', mode, errors);
  if (instance) judge(type, instance, '', errors);
  if (errors.length > 0) throw invalid([...errors]);
  return instance as T;
}

/** The maximum number of faults in one answer: the answer to a thoroughly wrong body is no longer than the body, and takes no longer. */
const MOST_ERRORS = 200;

class Errors extends Array<PointedError> {
  get areMany(): boolean {
    return this.length >= MOST_ERRORS;
  }

  override push(...more: PointedError[]): number {
    return super.push(...more.slice(0, Math.max(MOST_ERRORS - this.length, 0)));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A segment of a JSON pointer, escaped as RFC 6901 section 3 says. */
export function pointerSegment(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function build<T extends object>(
  type: Class<T>,
  input: unknown,
  pointer: string,
  mode: Mode,
  errors: Errors,
): T | undefined {
  if (!isObject(input)) {
    errors.push({ pointer, code: 'wrong-type', message: 'must be a JSON object' });
    return undefined;
  }
  const known = propertiesOf(type);
  const instance = new type() as Record<string, unknown>;
  for (const [name, value] of Object.entries(input)) {
    const property = known.get(name);
    const at = pointer + pointerSegment(name);
    if (errors.areMany) break;
    if (!property)
      errors.push({
        pointer: at,
        code: 'unknown-property',
        message: `"${name}" is not a property that can be written here`,
      });
    else if (value !== null) instance[name] = buildValue(property, value, at, mode, errors);
    else if (mode === 'patch') instance[name] = null;
  }
  for (const property of known.values()) {
    if (property.access === 'required' && isMissing(input, property.name, mode)) {
      errors.push({
        pointer: pointer + pointerSegment(property.name),
        code: 'required',
        message: 'is required',
      });
    }
  }
  return instance as T;
}

function isMissing(input: Record<string, unknown>, name: string, mode: Mode): boolean {
  if (!Object.hasOwn(input, name)) return mode === 'create';
  return input[name] === undefined || input[name] === null;
}

function buildValue(
  property: Property,
  value: unknown,
  pointer: string,
  mode: Mode,
  errors: Errors,
): unknown {
  const type = property.type?.();
  if (!type || !isWritten(property.access)) return readValue(property, value, pointer, errors);
  if (!property.list) return build(type, value, pointer, mode, errors);
  if (!Array.isArray(value)) return value;
  const { maxItems = Infinity } = property.schema as { maxItems?: number };
  if (value.length > maxItems) {
    errors.push({ pointer, code: 'wrong-type', message: tooManyItems(maxItems) });
    return [];
  }
  // An element that carries an id is merged with the stored one, so it may leave out what stays as it is.
  const modeOf = (element: unknown): Mode =>
    mode === 'patch' && isObject(element) && typeof element.id === 'string' ? 'patch' : 'create';
  return value.map((element: unknown, i) =>
    errors.areMany ? undefined : build(type, element, pointer + pointerSegment(i), modeOf(element), errors),
  );
}

/** A value that holds no object of a class: normalised and parsed, unless it is far too long for that. */
function readValue(property: Property, value: unknown, pointer: string, errors: Errors): unknown {
  if (property.asWritten || property.access === 'derived') return value;
  if (isWithinBounds(property.schema, value)) return canonical(property, normalized(value));
  if (!isWritten(property.access)) return value;
  // The rules of a text and of a list count first; those of an object read it.
  const refusal = isObject(value) ? undefined : refusalOf(property.rules, value);
  const { code, message, path } = refusal ?? TOO_LONG;
  errors.push({ pointer: pointer + path, code, message });
  return undefined;
}

const TOO_LONG = { code: 'too-long', message: 'is longer than anything that is accepted here', path: '' };

/** The one form of a value; one that can't be parsed stays as it is, for class-validator to refuse. */
export function canonical({ parse }: Property, value: unknown): unknown {
  if (!parse) return value;
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof InvalidValue) return value;
    throw error;
  }
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizeText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, normalized(member)]));
}

/**
 * Has class-validator judge each object, the outer first. One by one, and only until there are enough errors: of a thousand elements
 * with some faults each it would take a third of a second.
 */
function judge(type: Class, instance: object, pointer: string, errors: Errors): void {
  if (errors.areMany) return;
  if (!breaksNone(type, instance))
    errors.push(...validateSync(instance, JUDGING).map((error) => pointed(error, pointer)));
  for (const { name, type: inner, list, access } of propertiesOf(type).values()) {
    const value = (instance as Record<string, unknown>)[name];
    if (!inner || !isWritten(access) || typeof value !== 'object' || value === null) continue;
    const at = pointer + pointerSegment(name);
    if (!list) judge(inner(), value, at, errors);
    else if (Array.isArray(value))
      value.forEach((element: unknown, i) => {
        if (isObject(element)) judge(inner(), element, at + pointerSegment(i), errors);
      });
  }
}

/** What is absent or null is not looked at; an object without rules is right. */
const JUDGING = { skipMissingProperties: true, forbidUnknownValues: false };

function pointed(error: ValidationError, parent: string): PointedError {
  const { code, message, path } = refusalFrom(error);
  return { pointer: parent + pointerSegment(error.property) + path, code, message };
}
