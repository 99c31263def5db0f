import { Decimal } from '../../kernel/values/decimal.js';
import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { EDTF_DATE, EDTF_PERIOD } from '../../kernel/values/edtf-pattern.js';
import { MAX_PERIOD_LENGTH, Period } from '../../kernel/values/period.js';
import { isSlug, MAX_SLUG_LENGTH, SLUG } from '../../kernel/values/slug.js';
import { isUuid } from '../../kernel/values/uuid.js';
import { COUNTRY_CODE, parseCountryCode } from '../../kernel/values/country-code.js';
import { LANGUAGE_TAG, parseLanguageTag } from '../../kernel/values/language-tag.js';
import { parseTimestamp } from '../../kernel/values/timestamp.js';
import { oneLine } from '../../kernel/values/text.js';
import { parseWebUrl } from '../../kernel/values/web-url.js';
import { exampleId } from './example-id.js';
import { isList, isText, parsedBy, textRules, wrongElement } from './property-rules.js';
import { property } from './property.js';
import type { Class, JsonSchema, PropertyOptions, Rule } from './property.js';

export interface TextOptions extends PropertyOptions {
  /** Maximum length in UTF-16 code units; default 500. */
  max?: number;
  /** Line breaks and tabs are allowed. */
  multiline?: boolean;
}

/** A line of text: not empty, no control characters; white space is folded (see `oneLine`). */
export function Text({ max = 500, multiline = false, ...options }: TextOptions = {}): PropertyDecorator {
  return property(
    textSchema(max),
    multiline ? options : { parse: lineOf, ...options },
    textRules(max, multiline),
  );
}

function lineOf(value: unknown): unknown {
  return typeof value === 'string' ? oneLine(value) : value;
}

/** Lengths are in UTF-16 code units, where JSON Schema counts characters: the same but for the rarest ones. */
function textSchema(max: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength: max, pattern: '\\S' };
}

/** A list of different lines of text, at most 100; a duplicate is kept once. */
export function TextList({ max = 200, ...options }: TextOptions = {}): PropertyDecorator {
  return textList(max, textRules(max, false), options);
}

/** A list of different lines of text, each of which holds to the rules. */
export function textList(max: number, each: readonly Rule[], options: PropertyOptions): PropertyDecorator {
  const schema = { type: 'array', maxItems: 100, items: textSchema(max) };
  const parse = (value: unknown) => (Array.isArray(value) ? [...new Set(value.map(lineOf))] : value);
  return property(schema, { answered: 'always', parse, ...options }, [
    isList(100),
    {
      code: 'wrong-element',
      message: wrongElement(each),
      test: (value) => (value as unknown[]).every((text) => each.every((rule) => rule.test(text))),
    },
  ]);
}

/** A list of different words out of a closed one. */
export function SomeOf(values: readonly string[], options: PropertyOptions = {}): PropertyDecorator {
  const message = `must hold only ${values.join(', ')}`;
  const schema = { type: 'array', maxItems: 100, items: { type: 'string', enum: values } };
  const test = (value: unknown) => (value as unknown[]).every((word) => values.includes(word as string));
  return property(schema, { answered: 'always', ...options }, [
    isList(100),
    { code: 'not-one-of', message, test },
  ]);
}

/** A UUID. */
export function Identifier(options: PropertyOptions = {}): PropertyDecorator {
  const parse = (value: unknown): unknown => (isUuid(value) ? value.toLowerCase() : value);
  return property({ type: 'string', format: 'uuid' }, { parse, example: exampleId(''), ...options }, [
    isText,
    { code: 'not-an-identifier', message: 'must be a UUID', test: isUuid },
  ]);
}

/** A list of UUIDs, as a filter names them. */
export function IdentifierList(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'array', maxItems: 100, items: { type: 'string', format: 'uuid' } };
  const lower = (id: unknown): unknown => (isUuid(id) ? id.toLowerCase() : id);
  const parse = (value: unknown) => (Array.isArray(value) ? value.map(lower) : value);
  const test = (value: unknown) => (value as unknown[]).every(isUuid);
  return property(schema, { answered: 'always', parse, example: [exampleId('')], ...options }, [
    isList(100),
    { code: 'not-an-identifier', message: 'must hold only UUIDs', test },
  ]);
}

/** One of a closed list of words. */
export function OneOf(values: readonly string[], options: PropertyOptions = {}): PropertyDecorator {
  const message = `must be one of ${values.join(', ')}`;
  return property({ type: 'string', enum: values }, options, [
    { code: 'not-one-of', message, test: (value) => values.includes(value as string) },
  ]);
}

export function Flag(options: PropertyOptions = {}): PropertyDecorator {
  const rule = {
    code: 'wrong-type',
    message: 'must be true or false',
    test: (value: unknown) => typeof value === 'boolean',
  };
  return property({ type: 'boolean' }, { answered: 'always', ...options }, [rule]);
}

export function WholeNumber(min: number, max: number, options: PropertyOptions = {}): PropertyDecorator {
  const test = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
  return property({ type: 'integer', minimum: min, maximum: max }, options, [
    { code: 'not-a-whole-number', message: `must be a whole number from ${min} to ${max}`, test },
  ]);
}

/** RFC 3339, of the years that both Postgres and an answer can hold. */
export function Timestamp(options: PropertyOptions = {}): PropertyDecorator {
  const example = '2026-04-11T09:30:00.000Z';
  return property({ type: 'string', format: 'date-time' }, { parse: timestamp, example, ...options }, [
    parsedBy(timestamp),
  ]);
}

/** The beginning or end of a search: RFC 3339, or a date, which means its first instant in UTC. */
export function Moment(options: PropertyOptions = {}): PropertyDecorator {
  const parse = (value: unknown): string => timestamp(isDay(value) ? `${value}T00:00:00Z` : value);
  const anyOf = [
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'date' },
  ];
  return property({ anyOf }, { parse, ...options }, [parsedBy(parse)]);
}

function timestamp(value: unknown): string {
  const instant = parseTimestamp(value);
  if (instant.getUTCFullYear() > 0) return instant.toISOString();
  throw new InvalidValue('not-a-timestamp', 'must be in the years 0001 to 9999');
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** An exact decimal, kept digit for digit as it was written. */
export function DecimalText(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$', maxLength: 42 };
  return property(schema, options, [parsedBy((value) => Decimal.parse(value))]);
}

/** An EDTF period: a date, a year, a quarter, an interval … */
export function PeriodText(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'string', maxLength: MAX_PERIOD_LENGTH, pattern: EDTF_PERIOD };
  return property(schema, options, [parsedBy((value) => Period.parse(value))]);
}

/** An EDTF date, at whatever precision is known; no interval. */
export function DateText(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'string', maxLength: MAX_PERIOD_LENGTH, pattern: EDTF_DATE };
  return property(schema, options, [parsedBy((value) => Period.parseDate(value))]);
}

const LANGUAGE_SCHEMA = { type: 'string', maxLength: 35, pattern: LANGUAGE_TAG.source };

/** BCP 47. */
export function LanguageTag(options: PropertyOptions = {}): PropertyDecorator {
  return property(LANGUAGE_SCHEMA, { parse: parseLanguageTag, ...options }, [parsedBy(parseLanguageTag)]);
}

/** A list of BCP 47 tags. */
export function LanguageTagList(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'array', maxItems: 100, items: LANGUAGE_SCHEMA };
  const parse = (value: unknown) => (Array.isArray(value) ? value.map(parseLanguageTag) : value);
  return property(schema, { answered: 'always', parse, ...options }, [isList(100), parsedBy(parse)]);
}

/** ISO 3166-1 alpha-2. */
export function CountryCode(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: COUNTRY_CODE.source };
  return property(schema, { parse: parseCountryCode, ...options }, [parsedBy(parseCountryCode)]);
}

/** A list of countries, ISO 3166-1 alpha-2, as a filter names them. */
export function CountryCodeList(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'array', maxItems: 100, items: { type: 'string', pattern: COUNTRY_CODE.source } };
  const parse = (value: unknown) => (Array.isArray(value) ? value.map(parseCountryCode) : value);
  return property(schema, { answered: 'always', parse, ...options }, [isList(100), parsedBy(parse)]);
}

/** The part of an address that names a thing: see `isSlug`. */
export function Slug(options: PropertyOptions = {}): PropertyDecorator {
  const message = `must be letters and digits, joined by - _ . or ~, at most ${MAX_SLUG_LENGTH} characters`;
  return property({ type: 'string', maxLength: MAX_SLUG_LENGTH, pattern: SLUG.source }, options, [
    isText,
    { code: 'not-a-slug', message, test: (value) => isSlug(value) },
  ]);
}

/** An absolute http or https URL. @param options.max maximum length in characters; default 2000 */
export function WebUrl({ max = 2000, ...options }: TextOptions = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'uri', maxLength: max };
  return property(schema, { parse: parseWebUrl, ...options }, [
    ...textRules(max, false),
    parsedBy(parseWebUrl),
  ]);
}

export function WebUrlList(options: PropertyOptions = {}): PropertyDecorator {
  const schema = { type: 'array', maxItems: 100, items: { type: 'string', format: 'uri', maxLength: 2000 } };
  const parse = (value: unknown) => (Array.isArray(value) ? value.map(parseWebUrl) : value);
  return property(schema, { answered: 'always', parse, ...options }, [isList(100), parsedBy(parse)]);
}

/** An object of its own class. */
export function Nested(type: () => Class, options: PropertyOptions = {}): PropertyDecorator {
  return property({}, options, [], { type, list: false });
}

/** A list of objects of one class. */
export function ListOf(
  type: () => Class,
  { max = 1000, ...options }: PropertyOptions & { max?: number } = {},
): PropertyDecorator {
  const schema = { type: 'array', maxItems: max };
  return property(schema, { answered: 'always', ...options }, [isList(max)], { type, list: true });
}

/** A value with a grammar of its own, given as JSON Schema and rules. */
export function Value(
  schema: JsonSchema,
  options: PropertyOptions = {},
  rules: readonly Rule[] = [],
): PropertyDecorator {
  return property(schema, options, rules);
}
