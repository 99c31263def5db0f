import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotAcceptable } from './http.problems.js';
import { Problem } from './problem.js';

/** Refuses a request whose `Accept` rules JSON out (RFC 9110, section 12.5.1). */
export function refuseOtherMediaTypes(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const accept = request.headers.accept;
  const acceptable = accept === undefined || !request.url.startsWith('/v1/') || acceptsJson(accept);
  done(acceptable ? undefined : new Problem(NotAcceptable, 'Answers are application/json.'));
}

function acceptsJson(accept: string): boolean {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  for (const wanted of ['application/json', 'application/*', '*/*']) {
    const range = ranges.find(
      ({ type }) =>
        type === wanted || (wanted === 'application/json' && /^application\/[\w.-]+\+json$/.test(type)),
    );
    if (range) return range.quality > 0;
  }
  return false;
}
