import type { FastifyRequest } from 'fastify';
import type { Moved } from './public-get.js';

/** Thrown, however deep, where what was once at the `:slug` of a path is at another now: every route below it moves with it. */
export class MovedSlug extends Error {
  constructor(readonly slug: string) {
    super(`It is at "${slug}" now.`);
  }
}

/** The same route at another slug, asked for the same. */
export function atSlug(slug: string, { url, routeOptions, params }: FastifyRequest): Moved {
  const named: Readonly<Record<string, string>> = { ...(params as Record<string, string>), slug };
  const path = (routeOptions.url ?? '').replace(/:(\w+)/g, (_, name: string) => named[name] ?? '');
  const [, query] = /\?(.*)$/s.exec(url) ?? [];
  return { redirect: query === undefined ? path : `${path}?${query}` };
}
