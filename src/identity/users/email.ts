import { isText } from '../../contract/properties/property-rules.js';
import { Value } from '../../contract/properties/property-types.js';
import type { PropertyOptions, Rule } from '../../contract/properties/property.js';
import { controlCharacterIn } from '../../kernel/values/text.js';

/** Addresses are the same however they are written: strictly, only the host may decide that (RFC 5321), and none tells them apart. */
export function canonicalEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,189}$/;

const isAddress: Rule = {
  code: 'not-an-email',
  message: 'must be an e-mail address',
  test: (value) => ADDRESS.test(value as string) && controlCharacterIn(value as string) === undefined,
};

/** An e-mail address, by which somebody signs in. */
export function Email(options: PropertyOptions = {}): PropertyDecorator {
  const parse = (value: unknown): unknown => (typeof value === 'string' ? canonicalEmail(value) : value);
  const schema = { type: 'string', maxLength: 254, pattern: ADDRESS.source };
  return Value(schema, { parse, example: 'mara@newsroom.example', ...options }, [isText, isAddress]);
}
