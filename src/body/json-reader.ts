import { InvalidValue } from '../kernel/values/invalid-value.js';
import { controlCharacterIn, isBlank, normalizeText, oneLine } from '../kernel/values/text.js';
import type { BodyProblems } from './invalid-body.js';

export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the properties of one JSON object, notes what is wrong, and gives a harmless value in its place. */
export class JsonReader {
  constructor(
    private readonly object: JsonObject,
    private readonly pointer: string,
    private readonly problems: BodyProblems,
  ) {}

  refuse(property: string, code: string, message: string): null {
    this.problems.add(`${this.pointer}/${property}`, code, message);
    return null;
  }

  /** Notes every property that isn't in `known`. */
  allowOnly(known: readonly string[]): void {
    for (const property of Object.keys(this.object)) {
      if (known.includes(property)) continue;
      const token = property.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1');
      this.refuse(token, 'unknown-property', 'is not a property that can be written here');
    }
  }

  get(property: string): unknown {
    return Object.hasOwn(this.object, property) ? this.object[property] : undefined;
  }

  has(property: string): boolean {
    return this.get(property) != null;
  }

  /** A string of at most `max` UTF-16 code units, as it was given. */
  string(property: string, max: number, { multiline = false } = {}): string | null {
    const value = this.get(property);
    if (value == null) return null;
    if (typeof value !== 'string') return this.refuse(property, 'wrong-type', 'must be a string');
    if (value.length > max) return this.refuse(property, 'too-long', `must have at most ${max} characters`);
    const control = controlCharacterIn(normalizeText(value), { multiline });
    if (control === undefined) return value;
    return this.refuse(property, 'control-character', `must not hold control characters: ${control}`);
  }

  requiredString(property: string, max: number, options?: { multiline?: boolean }): string {
    if (!this.has(property)) this.refuse(property, 'required', 'is required');
    return this.string(property, max, options) ?? '';
  }

  /** A line for display, its white space folded; blank counts as absent. */
  line(property: string, max: number): string | null {
    const value = this.string(property, max, { multiline: true });
    return value === null || isBlank(value) ? null : oneLine(value);
  }

  /** An address as `parse` gives it; `null` where it is absent or wrong. */
  address(
    property: string,
    max: number,
    parse: (text: string) => string,
    { required }: { required: boolean },
  ): string | null {
    if (required && !this.has(property)) this.refuse(property, 'required', 'is required');
    const text = this.string(property, max);
    if (text === null) return null;
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      this.refuse(property, error.code, error.message);
      return null;
    }
  }

  boolean(property: string, fallback: boolean): boolean {
    const value = this.get(property) ?? fallback;
    if (typeof value === 'boolean') return value;
    this.refuse(property, 'wrong-type', 'must be true or false');
    return fallback;
  }

  /** A whole number from 0 on; `null` where it is absent or wrong. */
  offset(property: string): number | null {
    const value = this.get(property);
    if (value == null) return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.refuse(property, 'not-a-whole-number', 'must be a whole number, 0 or more');
    return null;
  }

  /** A whole number from `min` to `max`; `fallback` where it is absent or wrong. */
  integer<Fallback>(property: string, min: number, max: number, fallback: Fallback): number | Fallback {
    const value = this.get(property);
    if (value == null) return fallback;
    if (!Number.isSafeInteger(value)) this.refuse(property, 'not-a-whole-number', 'must be a whole number');
    else if ((value as number) < min || (value as number) > max)
      this.refuse(property, 'out-of-range', `must be from ${min} to ${max}`);
    else return value as number;
    return fallback;
  }

  /** One of the known values; the first where it is absent or wrong. */
  oneOf<Value extends string>(property: string, known: readonly [Value, ...Value[]]): Value {
    const value = this.get(property);
    const found = known.find((candidate) => candidate === value);
    if (found === undefined && value != null)
      this.refuse(property, 'not-one-of', `must be one of ${known.join(', ')}`);
    return found ?? known[0];
  }
}
