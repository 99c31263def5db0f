import { isUnitOrKind, parseUnit } from '../../kernel/values/unit.js';
import { parsedBy, textRules } from './property-rules.js';
import { textList } from './property-types.js';
import { property } from './property.js';
import { UNIT } from './unit.schema.js';
import type { PropertyOptions, Rule } from './property.js';

/** Maximum length of kind, what is counted, and what it is counted per, together, in UTF-16 code units. */
const LONGEST_UNIT = 250;

/** A list of units, as a filter names them; see `isUnitOrKind`. */
export function UnitList(options: PropertyOptions = {}): PropertyDecorator {
  const message = 'must be a kind of unit, or a unit such as currency:EUR';
  const isUnit: Rule = { code: 'not-a-unit', message, test: (value) => isUnitOrKind(value as string) };
  return textList(LONGEST_UNIT, [...textRules(LONGEST_UNIT, false), isUnit], options);
}

/** A unit of measurement; see `parseUnit`. */
export function UnitValue(options: PropertyOptions = {}): PropertyDecorator {
  return property(UNIT, { parse: parseUnit, ...options }, [parsedBy(parseUnit)]);
}
