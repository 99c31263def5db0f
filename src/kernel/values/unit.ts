import { parseCurrencyCode } from './currency-code.js';
import { InvalidValue } from './invalid-value.js';
import { controlCharacterIn, isBlank, oneLine } from './text.js';
import { parseUcumCode } from './ucum-code.js';

const MAX_LENGTH = 100;

/** What a kind says beside its name: the property, and how it is read. `ratio` also holds multiples and fractions. */
const DETAILS = {
  currency: { property: 'code', parse: parseCurrencyCode },
  percent: null,
  'percentage-point': null,
  'basis-point': null,
  count: { property: 'noun', parse: parseWords },
  ratio: null,
  ucum: { property: 'code', parse: parseUcumCode },
  index: null,
} as const;

type Kind = keyof typeof DETAILS;

/** What a number counts, in the shape of JSON in which it is stored and answered. */
export type Unit = Readonly<
  { per?: string } & (
    | { kind: 'currency' | 'ucum'; code: string }
    | { kind: 'count'; noun: string }
    | { kind: 'percent' | 'percentage-point' | 'basis-point' | 'ratio' | 'index' }
  )
>;

/**
 * Reads a unit: `kind`, the property that belongs to the kind (`code` of a currency or of UCUM, `noun` of a count), and
 * for any kind `per`, as in `{ "kind": "currency", "code": "CNY", "per": "sector" }`. A null is as good as absent; the
 * answer holds no nulls, its words are trimmed and NFC, and it is frozen.
 * @throws InvalidValue with `path`: `not-a-unit`, `required`, `unknown-property`, `not-a-currency`, `not-a-ucum-code`,
 *   `not-a-text`, `control-character`
 */
export function parseUnit(value: unknown): Unit {
  const given = givenProperties(value);
  const kind = given.get('kind');
  if (!isKind(kind)) {
    throw new InvalidValue(
      'not-a-unit',
      `The kind of a unit is one of ${Object.keys(DETAILS).join(', ')}.`,
      '/kind',
    );
  }
  const detail = DETAILS[kind];
  for (const property of given.keys()) {
    if (property !== 'kind' && property !== 'per' && property !== detail?.property) {
      throw new InvalidValue('unknown-property', `A unit of this kind has no such property.`).within(
        property,
      );
    }
  }
  const unit: Record<string, string> = { kind };
  if (detail) unit[detail.property] = readProperty(given, detail.property, detail.parse);
  if (given.has('per')) unit['per'] = readProperty(given, 'per', parseWords);
  return Object.freeze(unit) as Unit;
}

/**
 * One text for a unit, for filters and for comparing: `currency:CNY`, `percent`, `count:demonstration project`,
 * `ucum:km`. With `per` it goes on as `currency:CNY per sector`, since yuan and yuan per sector don't compare.
 */
export function unitKey(unit: Unit): string {
  const detail = 'code' in unit ? `:${unit.code}` : 'noun' in unit ? `:${unit.noun}` : '';
  return unit.kind + detail + (unit.per === undefined ? '' : ` per ${unit.per}`);
}

/** What a filter by units names: a kind, such as `currency`, or the key of a unit. */
export function isUnitOrKind(text: string): boolean {
  if (isKind(text)) return true;
  const { kind, detail, per } =
    /^(?<kind>[a-z-]+)(:(?<detail>.+?))?( per (?<per>.+))?$/s.exec(text)?.groups ?? {};
  if (!isKind(kind)) return false;
  const property = DETAILS[kind]?.property ?? 'none';
  try {
    return unitKey(parseUnit({ kind, [property]: detail, per })) === text;
  } catch (error) {
    if (error instanceof InvalidValue) return false;
    throw error;
  }
}

/** Own properties that aren't null, by name; symbols count as properties that no unit has. */
function givenProperties(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidValue('not-a-unit', 'A unit is an object such as { "kind": "percent" }.');
  }
  if (Object.getOwnPropertySymbols(value).length > 0) {
    throw new InvalidValue('not-a-unit', 'A unit is a plain object.');
  }
  return new Map(Object.entries(value).filter(([, property]) => property != null));
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(DETAILS, kind);
}

function readProperty(
  given: Map<string, unknown>,
  property: string,
  parse: (value: unknown) => string,
): string {
  if (!given.has(property))
    throw new InvalidValue('required', `A unit of this kind requires it.`).within(property);
  try {
    return parse(given.get(property));
  } catch (error) {
    throw error instanceof InvalidValue ? error.within(property) : error;
  }
}

function parseWords(value: unknown): string {
  const words = typeof value === 'string' ? oneLine(value) : '';
  if (isBlank(words) || words.length > MAX_LENGTH) {
    throw new InvalidValue('not-a-text', `It must be a few words, at most ${MAX_LENGTH} characters.`);
  }
  const control = controlCharacterIn(words);
  if (control !== undefined)
    throw new InvalidValue('control-character', `It must not have control characters: ${control}.`);
  return words;
}
