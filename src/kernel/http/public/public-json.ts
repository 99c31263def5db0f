import type { FastifyRequest } from 'fastify';
import type { Page } from '../page.js';
import { nextLink, pick } from '../response-shape.interceptor.js';
import type { PublicAnswer } from './public-answer.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** What the request asked of the form of the answer. */
interface Asked {
  readonly fields?: string[] | undefined;
}

/** A resource as a public answer. */
export function publicResource(
  resource: object,
  { fields }: Asked,
  about: Pick<PublicAnswer, 'keys' | 'subjects' | 'lastModified'>,
): PublicAnswer {
  const shown = fields ? pick(resource as Record<string, unknown>, fields) : resource;
  return { body: JSON.stringify(shown), type: JSON_TYPE, ...about };
}

/**
 * A page of a list as a public answer, with the link to the next one.
 * @param keysOf what an item shows
 * @param collection the key of the list itself: something new may come into it
 */
export function publicPage<Item extends object>(
  page: Page<Item>,
  request: FastifyRequest,
  { fields }: Asked,
  collection: string,
  keysOf: (item: Item) => readonly string[],
): PublicAnswer {
  const items = fields ? page.items.map((item) => pick(item as Record<string, unknown>, fields)) : page.items;
  return {
    body: JSON.stringify({ ...page, items }),
    type: JSON_TYPE,
    keys: [collection, ...new Set(page.items.flatMap(keysOf))],
    ...(page.nextCursor !== null && { headers: { link: nextLink(request, page.nextCursor) } }),
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
