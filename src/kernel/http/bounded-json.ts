import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MalformedJson } from './http.problems.js';
import { Problem } from './problem.js';

/** Deeper than anything that is taken here, and far from what a stack can't hold. */
const MAX_DEPTH = 100;

type TextParser = (
  request: FastifyRequest,
  body: string,
  done: (error: Error | null, value?: unknown) => void,
) => void;

/** A JSON parser that refuses what is nested without reason, before anything walks through it. */
export function boundedJsonParser(parse: ReturnType<FastifyInstance['getDefaultJsonParser']>): TextParser {
  return (request, body, done) => {
    if (depthOf(body) > MAX_DEPTH)
      done(new Problem(MalformedJson, `The body is nested more than ${MAX_DEPTH} deep.`));
    else (parse as unknown as TextParser)(request, body, done);
  };
}

/** How deep arrays and objects of a JSON text are nested; what stands in strings does not count. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}
