import { InvalidValue } from '../kernel/values/invalid-value.js';
import { controlCharacterIn, isBlank, oneLine } from '../kernel/values/text.js';
import { isUuid } from '../kernel/values/uuid.js';

/**
 * How a write names an entity: by `id`, by `slug`, or by a name that is matched or created.
 * What a read answers (`{ id, slug, name }`) may be sent back: the id then rules.
 */
export type Reference =
  { readonly id: string } | { readonly slug: string } | { readonly name: string; readonly create: boolean };

const TAKEN = ['id', 'slug', 'name', 'create', 'kind'];

/** @throws InvalidValue `not-a-reference`; `control-character` at `/name` */
export function parseReference(value: unknown): Reference {
  if (typeof value === 'string' && isUuid(value)) return { id: value.toLowerCase() };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAReference();
  const { id, slug, name, create, kind } = value as Record<string, unknown>;
  if (Object.keys(value).some((key) => !TAKEN.includes(key))) throw notAReference();
  if (create != null && typeof create !== 'boolean') throw notAReference();
  // Only a name can be created, and only what was read has a kind: what a reference would not use is refused.
  if (create === true && (id != null || slug != null)) throw notAReference();
  if (kind != null && id == null) throw notAReference();
  if (id != null) return isUuid(id) ? { id: id.toLowerCase() } : refuse();
  if (name != null && slug != null) throw notAReference();
  if (typeof name === 'string') return { name: parseName(name), create: create === true };
  if (typeof slug === 'string' && slug !== '' && name == null) return { slug: slug.normalize('NFC') };
  throw notAReference();
}

function parseName(given: string): string {
  const name = oneLine(given);
  if (isBlank(name) || name.length > 300) throw notAReference();
  const control = controlCharacterIn(name);
  if (control === undefined) return name;
  throw new InvalidValue('control-character', `must not hold control characters: ${control}`).within('name');
}

function refuse(): never {
  throw notAReference();
}

function notAReference(): InvalidValue {
  return new InvalidValue('not-a-reference', 'must be an identifier, { "id" }, { "slug" } or { "name" }');
}
