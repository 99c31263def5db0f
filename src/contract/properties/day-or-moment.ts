import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { parseTimestamp } from '../../kernel/values/timestamp.js';
import { property } from './property.js';
import type { PropertyOptions } from './property.js';
import { parsedBy } from './property-rules.js';

/** A day or an instant, each as what it is: whoever reads it decides in which time zone the day is. An instant is brought to UTC. */
export function DayOrMoment(options: PropertyOptions = {}): PropertyDecorator {
  const anyOf = [
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
  ];
  return property({ anyOf }, { parse, example: '2026-11-29', ...options }, [parsedBy(parse)]);
}

function parse(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const instant = parseTimestamp(isDay ? `${value}T00:00:00Z` : value);
  if (instant.getUTCFullYear() < 1)
    throw new InvalidValue('not-a-timestamp', 'must be in the years 0001 to 9999');
  return isDay ? value : instant.toISOString();
}
