import { IDENTIFYING } from '../contract/properties/fields.js';
import { jsonObject } from '../kernel/database/json-object.js';
import { Sql } from '../kernel/database/sql.js';

/** The expression that makes one item, a JSON object; or one by property, so that `fields=` costs only what it names. */
export type ItemJson = Sql | Readonly<Record<string, Sql>>;

/** What makes whole items, put together once. */
const whole = new WeakMap<object, Sql>();

/** What identifies an item is always among them. */
function isAmong(name: string, fields: readonly string[]): boolean {
  return fields.includes(name) || (IDENTIFYING as readonly string[]).includes(name);
}

/** @param fields the properties that are wanted; all, where nothing is said */
export function itemJson(json: ItemJson, fields?: readonly string[]): Sql {
  if (json instanceof Sql) return json;
  if (fields)
    return jsonObject(Object.fromEntries(Object.entries(json).filter(([name]) => isAmong(name, fields))));
  let known = whole.get(json);
  if (!known) whole.set(json, (known = jsonObject(json)));
  return known;
}
