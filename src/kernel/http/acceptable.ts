import type { FastifyReply, FastifyRequest } from 'fastify';
import { accepts } from './accept.js';
import { NotAcceptable } from './http.problems.js';
import { Problem } from './problem.js';
import type { Route } from './route-table.js';

type Hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void;

/** Refuses a request whose `Accept` rules out what its route answers (RFC 9110, section 12.5.1): JSON, if nothing else is declared. */
export function refuseOtherMediaTypes(routes: readonly Route[]): Hook {
  const produced = new Map(routes.map(({ path, endpoint }) => [path, endpoint.produces]));
  return (request, _reply, done) => {
    if (!request.url.startsWith('/v1/')) {
      done();
      return;
    }
    const types = [produced.get(request.routeOptions.url ?? '') ?? 'application/json'].flat();
    const acceptable = types.some((type) => accepts(request.headers.accept, type));
    done(acceptable ? undefined : new Problem(NotAcceptable, `Answers are ${types.join(' or ')}.`));
  };
}
