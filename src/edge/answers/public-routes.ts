import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSlug } from '../../kernel/values/slug.js';
import { refuseUnknownFields } from '../../contract/properties/fields.js';
import type { EndpointOptions } from '../../contract/routes/endpoint.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { readQuery } from '../../lists/list-query.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Route } from '../../contract/routes/route-table.js';
import { pathNames } from './path-names.js';
import type { PublicAnswers } from './public-answers.js';
import type { PublicRequest, PublicMethod } from './public-get.js';

/** Registers the public routes at Fastify itself: Nest's way to a handler takes longer than most answers. */
export function servePublicRoutes(
  fastify: FastifyInstance,
  routes: readonly Route[],
  answers: PublicAnswers,
): void {
  for (const { path, endpoint, outcome } of routes) {
    if (!outcome) continue;
    const answer = outcome as PublicMethod;
    fastify.get(path, async (request, reply) => {
      await answers.send(request, reply, async () =>
        answer(asked(request, endpoint) as PublicRequest<never>),
      );
      return reply;
    });
  }
}

/** @throws Problem 400 for a query that the route doesn't take, 404 for what is no slug: it names nothing */
function asked(request: FastifyRequest, { query: type = Object, answers }: EndpointOptions): PublicRequest {
  const path = pathNames(request);
  const query = readQuery(type, request.query);
  if (answers) refuseUnknownFields(query, answers);
  const { slug } = path;
  if (slug !== undefined && !isSlug(slug)) throw new Problem(NotFound);
  return { slug: slug ?? '', path, query, request };
}
