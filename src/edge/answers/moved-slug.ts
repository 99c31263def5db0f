import type { FastifyRequest } from 'fastify';
import { pathNames } from './path-names.js';
import type { Moved } from './public-get.js';

/** Thrown, however deep, where what was once at the `:slug` of a path is at another now: every route below it moves with it. */
export class MovedSlug extends Error {
  /** @param query parameters that the present address needs besides those of the request, or with another value */
  constructor(
    readonly slug: string,
    readonly query: Readonly<Record<string, string>> = {},
  ) {
    super(`It is at "${slug}" now.`);
  }
}

/** The same route at another slug, asked for the same: the query goes along as it came. */
export function atSlug({ slug, query: needed }: MovedSlug, request: FastifyRequest): Moved {
  const names: Readonly<Record<string, string>> = { ...pathNames(request), slug };
  const path = (request.routeOptions.url ?? '').replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
  const [, asked = ''] = /\?(.*)$/s.exec(request.url) ?? [];
  const others = asked.split('&').filter((part) => part !== '' && !(nameOf(part) in needed));
  const query = [...others, new URLSearchParams(needed).toString()].filter((part) => part !== '').join('&');
  return { redirect: query === '' ? path : `${path}?${query}` };
}

function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()][0] ?? '';
}
