import { pick } from '../fields.js';
import type { Thinning } from '../fields.js';
import type { ItemText } from '../../database/listing.js';
import type { Page } from '../page.js';
import type { PublicAnswer } from './public-answer.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A resource as a public answer. */
export function publicResource(
  resource: object,
  { fields }: Thinning,
  about: Pick<PublicAnswer, 'keys' | 'subjects' | 'since'>,
): PublicAnswer {
  const shown = fields ? pick(resource, fields) : resource;
  return { body: JSON.stringify(shown), type: JSON_TYPE, ...about };
}

/**
 * A page of a list as a public answer.
 * @param keysOf what an item shows
 * @param collection the key of the list itself: something new may come into it
 */
export function publicPage<Item extends object>(
  page: Page<Item>,
  { fields }: Thinning,
  collection: string,
  keysOf: (item: Item) => readonly string[],
): PublicAnswer {
  const items = fields ? page.items.map((item) => pick(item, fields)) : page.items;
  return {
    body: JSON.stringify({ ...page, items }),
    type: JSON_TYPE,
    keys: [collection, ...page.items.flatMap(keysOf)],
    nextCursor: page.nextCursor,
  };
}

/** The same of items that are text already: unless `fields` thins them, they are only joined. */
export function publicTextPage(
  { items, ...beside }: Page<ItemText>,
  { fields }: Thinning,
  collection: string,
): PublicAnswer {
  const texts = items.map(({ text }) =>
    fields ? JSON.stringify(pick(JSON.parse(text) as object, fields)) : text,
  );
  return {
    body: `{"items":[${texts.join(',')}],${JSON.stringify(beside).slice(1)}`,
    type: JSON_TYPE,
    keys: [collection, ...items.flatMap(({ keys }) => keys.split(' '))],
    nextCursor: beside.nextCursor,
  };
}

/** JSON that is already text, such as a document that was rendered before. */
export function publicText(
  body: string,
  about: Omit<PublicAnswer, 'body' | 'type' | 'headers'>,
): PublicAnswer {
  return { body, type: JSON_TYPE, ...about };
}

/** The JSON among several forms that a route answers in. */
export function byAccept(answer: PublicAnswer): PublicAnswer {
  return { ...answer, headers: { ...answer.headers, vary: 'accept' } };
}
