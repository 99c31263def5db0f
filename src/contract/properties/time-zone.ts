import { Value } from './property-types.js';
import type { PropertyOptions } from './property.js';

/** A name of the IANA time zone database. */
export function TimeZone(options: PropertyOptions = {}): PropertyDecorator {
  const description = 'A name of the IANA time zone database.';
  return Value(
    { type: 'string', maxLength: 100 },
    { description, example: 'Europe/Copenhagen', ...options },
    [
      {
        code: 'not-a-time-zone',
        message: 'must be a name of the time zone database, such as Europe/Copenhagen',
        test: isTimeZone,
      },
    ],
  );
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
