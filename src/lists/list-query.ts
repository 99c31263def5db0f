import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { malformedQuery, MalformedQuery } from '../kernel/problems/http.problems.js';
import { NOT_UTF_8 } from './parse-query.js';
import { readEither } from './read-either.js';
import { Problem } from '../kernel/problems/problem.js';
import { propertiesOf, refusalOf, without } from '../contract/properties/property.js';
import type { Class } from '../contract/properties/property.js';
import { canonical } from '../contract/writing/validate.js';
import { textRules } from '../contract/properties/property-rules.js';
import { Flag, Text, TextList, Value, WholeNumber } from '../contract/properties/property-types.js';

/** What every list takes. Filters are added by extending it; a filter that takes `a,b` for "either" is a list. */
export class ListQuery {
  @WholeNumber(1, 100, { description: 'The maximum number of items on a page; default 20.', example: 20 })
  limit?: number;

  @Text({
    max: 2000,
    description: 'The `nextCursor` of the previous page, with the same `sort`.',
    example: 'WyJuYW1lIl0',
  })
  cursor?: string;

  /** Those that extend it name the fields with `SortBy`. */
  @Text({
    max: 50,
    description:
      'The field to sort by, with - for descending. An unknown field is refused with a list of all fields.',
  })
  sort?: string;

  @Flag({ description: 'Adds the total number of matching items; on the content face, up to 10,000.' })
  count?: boolean;

  @TextList({
    description: 'The fields to return; default all. What identifies a resource is always among them.',
    example: ['id', 'slug'],
  })
  fields?: string[];
}

/**
 * Documents what a list may be sorted by; the list itself refuses anything else.
 * @param first how it is sorted by default
 * @param but how the default depends on other parameters
 */
export function SortBy(fields: readonly string[], first: string, but?: string): ClassDecorator {
  const words = { type: 'string', enum: fields.flatMap((field) => [field, `-${field}`]) };
  const schema = but === undefined ? { ...words, default: first } : words;
  const usual = 'The field to sort by, with - for descending.';
  const description = but === undefined ? usual : `${usual} Default \`${first}\`; ${but}`;
  const sort = Value(schema, { description, example: first }, textRules(50, false));
  return (type) => {
    sort(type.prototype as object, 'sort');
  };
}

/** Parameters of the page, not of its items. */
const PAGING_PARAMETERS = ['limit', 'cursor', 'count', 'fields'] as const;

/** What the whole of a list takes: its filters and its order. */
export function wholeOf<T extends ListQuery>(type: Class<T>): Class<T> {
  return without(type, PAGING_PARAMETERS);
}

/** @throws Problem 400 `malformed-query` where the whole was asked for, and a part of it too */
export function refusePages(query: ListQuery): void {
  const named = PAGING_PARAMETERS.find((name) => query[name] !== undefined);
  if (named === undefined) return;
  throw malformedQuery(
    named,
    'not-with-csv',
    `CSV is the whole result, with all columns: it takes no "${named}".`,
  );
}

/** What a single resource takes. */
export class ReadQuery {
  @TextList({
    description: 'The fields to return; default all. What identifies a resource is always among them.',
    example: ['id', 'slug'],
  })
  fields?: string[];
}

/** The query string, as `StrictQuery` read it. */
export const Query = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<QueriedRequest>().queried,
);

/** A request, once its query is known to be one that the route takes. */
export interface QueriedRequest extends FastifyRequest {
  queried?: object;
}

interface Fault {
  readonly parameter: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Reads the parameters that a route takes; all faults are reported at once.
 * @param query as `parseQuery` makes it
 * @throws Problem 400 `malformed-query`, naming each parameter
 */
export function readQuery<T extends object>(type: Class<T>, query: unknown): T {
  const known = propertiesOf(type);
  const instance = new type() as Record<string, unknown>;
  const faults: Fault[] = [];
  const read = (name: string, value: unknown): Fault | undefined => {
    const property = known.get(name);
    if (!property) return unknownParameter(name, [...known.keys()]);
    const refused = refusalOfText(name, value);
    if (refused) return refused;
    const parsed = parse(value as string, property.schema.type);
    if (parsed === undefined)
      return fault(
        name,
        'open-quotation',
        'has a quotation mark that is not closed, or not at the end of a value',
      );
    instance[name] = canonical(property, parsed);
    const refusal = refusalOf(property.rules, instance[name]);
    return refusal && fault(name, refusal.code, refusal.message);
  };
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    const found = read(name, value);
    if (found && faults.length < MOST_FAULTS) faults.push(found);
  }
  for (const { name, access } of known.values())
    if (access === 'required' && !Object.hasOwn(query as object, name))
      faults.push(fault(name, 'missing-parameter', 'is needed here'));
  if (faults.length > 0) throw refused(faults);
  return instance as T;
}

/** The maximum number of faults in one answer. */
const MOST_FAULTS = 50;

function fault(parameter: string, code: string, message: string): Fault {
  return { parameter, code, message };
}

function unknownParameter(name: string, known: readonly string[]): Fault {
  const message = `is not a parameter here. There are: ${known.join(', ') || 'none'}.`;
  return fault(name, 'unknown-parameter', message);
}

function refusalOfText(name: string, value: unknown): Fault | undefined {
  const not = [value].flat().includes(NOT_UTF_8);
  if (not) return fault(name, 'not-utf-8', 'is not percent-encoded UTF-8');
  if (typeof value !== 'string')
    return fault(name, 'repeated-parameter', 'is given more than once; write a,b for either.');
  return value === '' ? fault(name, 'empty-parameter', 'is empty') : undefined;
}

/** @returns undefined for a list that can't be taken apart */
function parse(value: string, type: unknown): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (type === 'array') return readEither(value)?.map((part) => part.normalize('NFC'));
  return value.normalize('NFC');
}

function refused(errors: readonly Fault[]): Problem {
  // Some rules have a whole sentence.
  const detail = errors
    .map(({ parameter, code, message }) => {
      if (OWN_WORDS.includes(code)) return `"${parameter}" ${message.replace(/\.?$/, '.')}`;
      return message.endsWith('.') ? `"${parameter}": ${message}` : `"${parameter}" ${message}.`;
    })
    .join(' ');
  return new Problem(MalformedQuery, detail, { errors });
}

const OWN_WORDS = ['unknown-parameter', 'repeated-parameter'];
