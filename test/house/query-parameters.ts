import type { Route } from '../../src/contract/routes/route-table.js';
import { propertiesOf } from '../../src/contract/properties/property.js';
import type { Property } from '../../src/contract/properties/property.js';

/** Every parameter that a route's query string takes. */
export function parametersOf({ endpoint }: Route): Property[] {
  return endpoint.query ? [...propertiesOf(endpoint.query).values()] : [];
}

/** What a route wants beside the parameter that is tried: `&q=harbour`. */
export function neededBeside(tried: string, parameters: readonly Property[]): string {
  return parameters
    .filter(({ name, access }) => access === 'required' && name !== tried)
    .map(({ name, schema }) => `&${name}=${encodeURIComponent(String((schema['examples'] as unknown[])[0]))}`)
    .join('');
}

/** Values that the parameter's type does not allow. */
export function wrongValues({ schema }: Property): string[] {
  const { type, format, pattern, maxLength } = schema;
  const always = ['\u0000', 'a\u0007'];
  if (type === 'integer') return ['x', '0', '-1', '101', '1e3', '1.0', '0x10', ' 5', '１', 'null', ...always];
  if (type === 'boolean') return ['yes', '1', 'TRUE', ...always];
  const items = schema['items'] as { enum?: unknown } | undefined;
  if (items?.enum !== undefined) return ['undefined', 'published,nonsense', ...always];
  if (type === 'array') return ['a,,b', ',', ...always];
  if (schema['enum'] !== undefined) return ['undefined', 'Array', ...always];
  if (format === 'uuid')
    return ['1', 'undefined', 'null', '{01980000-0000-7000-8000-000000000000}', ...always];
  if (format === 'date-time') return ['yesterday', '2018', '2018-02-30T00:00:00Z', '1523318400', ...always];
  const unlike = ['x', '1e3', '+1', '01', 'NaN'].filter((text) => !new RegExp(String(pattern)).test(text));
  return [...(pattern === undefined ? [] : unlike), ' ', 'x'.repeat(Number(maxLength) + 1), ...always];
}

/** A cursor as the list at an address would give it out, of these parts behind its name: sort, value, id. */
export function cursorOf(address: string, ...parts: unknown[]): string {
  return Buffer.from(JSON.stringify([listAt(address), ...parts])).toString('base64url');
}

/** The name that the cursors of a list bear. */
export function listAt(address: string): string {
  const name = (address.split('?')[0] ?? '').split('/').pop() ?? '';
  if (name === 'search') return name;
  if (name === 'observations') return 'content-statistics';
  return address.startsWith('/v1/content/') ? `content-${name}` : name;
}
