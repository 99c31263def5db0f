import { IDENTIFYING_TO_READERS, pick } from '../../contract/properties/fields.js';
import type { Thinning } from '../../contract/properties/fields.js';
import type { Page, TextPage } from '../../lists/page.js';
import type { PublicAnswer } from './public-answer.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A resource as a public answer. */
export function publicResource(
  resource: object,
  { fields }: Thinning,
  about: Pick<PublicAnswer, 'keys' | 'subjects' | 'since'>,
): PublicAnswer {
  const shown = fields ? pick(resource, fields, IDENTIFYING_TO_READERS) : resource;
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
  const items = fields ? page.items.map((item) => pick(item, fields, IDENTIFYING_TO_READERS)) : page.items;
  return {
    body: JSON.stringify({ ...page, items }),
    type: JSON_TYPE,
    keys: [collection, ...page.items.flatMap(keysOf)],
    nextCursor: page.nextCursor,
  };
}

/** The same of items that are text already: unless `fields` thins them, they go as they are. */
export function publicTextPage(
  { texts, keys, ...beside }: TextPage,
  { fields }: Thinning,
  collection: string,
): PublicAnswer {
  const items = fields ? JSON.stringify(pickAll(texts, fields)) : `[${texts}]`;
  return {
    body: `{"items":${items},${JSON.stringify(beside).slice(1)}`,
    type: JSON_TYPE,
    keys: keys === '' ? [collection] : [collection, ...keys.split(' ')],
    nextCursor: beside.nextCursor,
  };
}

function pickAll(texts: string, fields: readonly string[]): object[] {
  return (JSON.parse(`[${texts}]`) as object[]).map((item) => pick(item, fields, IDENTIFYING_TO_READERS));
}

/** JSON that is already text, or bytes in a coding, such as a document that was rendered before. */
export function publicText(
  body: string | Buffer,
  about: Omit<PublicAnswer, 'body' | 'type' | 'headers'>,
): PublicAnswer {
  return { body, type: JSON_TYPE, ...about };
}

/** The JSON among several forms that a route answers in. */
export function byAccept(answer: PublicAnswer): PublicAnswer {
  return { ...answer, headers: { ...answer.headers, vary: 'accept' } };
}
