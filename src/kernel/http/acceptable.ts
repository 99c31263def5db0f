import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotAcceptable } from './http.problems.js';
import { Problem } from './problem.js';
import type { Route } from './route-table.js';

type Hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void;

/** Refuses a request whose `Accept` rules out what its route answers (RFC 9110, section 12.5.1): JSON, if nothing else is declared. */
export function refuseOtherMediaTypes(routes: readonly Route[]): Hook {
  const produced = new Map(routes.map(({ path, endpoint }) => [path, endpoint.produces]));
  return (request, _reply, done) => {
    const accept = request.headers.accept;
    if (accept === undefined || !request.url.startsWith('/v1/')) {
      done();
      return;
    }
    const types = [produced.get(request.routeOptions.url ?? '') ?? 'application/json'].flat();
    const acceptable = types.some((type) => accepts(accept, type));
    done(acceptable ? undefined : new Problem(NotAcceptable, `Answers are ${types.join(' or ')}.`));
  };
}

/** Who takes one kind of JSON takes another. */
export function accepts(accept: string, produced: string): boolean {
  const isJson = /[/+]json$/.test(produced);
  const [kind = ''] = produced.split('/');
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  for (const wanted of [produced, `${kind}/*`, '*/*']) {
    const range = ranges.find(
      ({ type }) =>
        type === wanted || (wanted === produced && isJson && /^application\/([\w.-]+\+)?json$/.test(type)),
    );
    if (range) return range.quality > 0;
  }
  return false;
}
