import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { malformedQuery, MalformedQuery } from './http.problems.js';
import { Problem } from './problem.js';
import { propertiesOf, refusalOf, without } from './property.js';
import type { Class } from './property.js';
import { canonical } from './validate.js';
import { textRules } from './property-rules.js';
import { Flag, Text, TextList, Value, WholeNumber } from './property-types.js';

/** What every list takes. Filters are added by extending it; a filter that takes `a,b` for "either" is a list. */
export class ListQuery {
  @WholeNumber(1, 100, { description: 'How many items a page holds; 20 if unsaid.', example: 20 })
  limit?: number;

  @Text({
    max: 2000,
    description: 'The `nextCursor` of the page before, with the same `sort`.',
    example: 'WyJuYW1lIl0',
  })
  cursor?: string;

  /** Those that extend it name the fields with `SortBy`. */
  @Text({
    max: 50,
    description: 'The field to sort by, with - for descending; the refusal of another names all.',
  })
  sort?: string;

  @Flag({ description: 'Adds the total of all items that match, on the content face up to 10,000.' })
  count?: boolean;

  @TextList({ description: 'The fields to answer; all if unsaid.', example: ['id', 'slug'] })
  fields?: string[];
}

/**
 * Documents what a list may be sorted by; the list itself refuses anything else.
 * @param first how it is sorted if unsaid
 * @param but where that depends on other parameters: how
 */
export function SortBy(fields: readonly string[], first: string, but?: string): ClassDecorator {
  const words = { type: 'string', enum: fields.flatMap((field) => [field, `-${field}`]) };
  const schema = but === undefined ? { ...words, default: first } : words;
  const usual = 'The field to sort by, with - for descending.';
  const description = but === undefined ? usual : `${usual} \`${first}\` if unsaid; ${but}`;
  const sort = Value(schema, { description, example: first }, textRules(50, false));
  return (type) => {
    sort(type.prototype as object, 'sort');
  };
}

/** What is about a page of a list, not about its items. */
const OF_PAGES = ['limit', 'cursor', 'count', 'fields'] as const;

/** What the whole of a list takes: its filters and its order. */
export function wholeOf<T extends ListQuery>(type: Class<T>): Class<T> {
  return without(type, OF_PAGES);
}

/** @throws Problem 400 `malformed-query` where the whole was asked for, and a part of it too */
export function refusePages(query: ListQuery): void {
  const named = OF_PAGES.find((name) => query[name] !== undefined);
  if (named === undefined) return;
  throw malformedQuery(
    named,
    'not-with-csv',
    `CSV is the whole result, with all columns: it takes no "${named}".`,
  );
}

/** What a single resource takes. */
export class ReadQuery {
  @TextList({ description: 'The fields to answer; all if unsaid.', example: ['id', 'slug'] })
  fields?: string[];
}

/** The query string, as `StrictQuery` read it. */
export const Queried = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<QueriedRequest>().queried,
);

/** A request, once its query is known to be one that the route takes. */
export interface QueriedRequest extends FastifyRequest {
  queried?: object;
}

/** @throws Problem 400 `malformed-query`, naming the parameter */
export function readQuery<T extends object>(type: Class<T>, query: unknown): T {
  const known = propertiesOf(type);
  const instance = new type() as Record<string, unknown>;
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    const property = known.get(name);
    if (!property)
      throw malformedQuery(
        name,
        'unknown-parameter',
        `"${name}" is not a parameter here. There are: ${[...known.keys()].join(', ') || 'none'}.`,
      );
    if (typeof value !== 'string')
      throw malformedQuery(
        name,
        'repeated-parameter',
        `"${name}" is given more than once; write a,b for either.`,
      );
    if (value === '') throw malformedQuery(name, 'empty-parameter', `"${name}" is empty.`);
    instance[name] = canonical(property, parse(value, property.schema.type));
  }
  const missing = [...known.values()].find(({ name, required }) => required && !(name in (query as object)));
  if (missing) throw malformedQuery(missing.name, 'missing-parameter', `"${missing.name}" is needed here.`);
  const errors = Object.keys(query as object).flatMap((parameter) => {
    const refusal = refusalOf(known.get(parameter)?.rules ?? [], instance[parameter]);
    return refusal ? [{ parameter, code: refusal.code, message: refusal.message }] : [];
  });
  if (errors.length > 0) throw refused(errors);
  return instance as T;
}

function parse(value: string, type: unknown): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'array') return value.split(',').map((part) => part.trim().normalize('NFC'));
  return value.normalize('NFC');
}

function refused(errors: readonly { parameter: string; code: string; message: string }[]): Problem {
  // Some rules tell a whole sentence.
  const detail = errors
    .map(({ parameter, message }) =>
      message.endsWith('.') ? `"${parameter}": ${message}` : `"${parameter}" ${message}.`,
    )
    .join(' ');
  return new Problem(MalformedQuery, detail, { errors });
}
