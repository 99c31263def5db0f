import { applyDecorators } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../contract/routes/endpoint.js';
import type { EndpointOptions } from '../../contract/routes/endpoint.js';
import { PublicPath } from '../../contract/routes/public-path.js';
import type { PublicAnswer } from './public-answer.js';

/** What a request asks of a public route. */
export interface PublicRequest<Query extends object = object> {
  /** The `:slug` of the path; empty where it has none. */
  readonly slug: string;
  /** The other names in the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly request: FastifyRequest;
}

/** What was asked for is at another address now. */
export interface Moved {
  readonly redirect: string;
}

/** What is too long for memory, or has no end: each request gets its own. */
export interface Streamed {
  readonly stream: (request: FastifyRequest, reply: FastifyReply) => void | Promise<void>;
}

export type PublicResult = PublicAnswer | Moved | Streamed;

/** A method that decides what is answered; the route takes care of caching, coding and sending. */
export type PublicMethod = (asked: PublicRequest<never>) => PublicResult | Promise<PublicResult>;

/**
 * Declares a method as a public route, in place of `@Get` and `@Endpoint`. The same request gets the same answer whoever asks,
 * so it is served by `servePublicRoutes`, past Nest's guards, interceptors and pipes.
 */
export function PublicGet(path: string, options: Omit<EndpointOptions, 'permission'>) {
  return <Method extends PublicMethod>(
    prototype: object,
    name: string,
    method: TypedPropertyDescriptor<Method>,
  ): void => {
    applyDecorators(PublicPath(path), Endpoint({ ...options, permission: 'public' }))(
      prototype,
      name,
      method,
    );
  };
}
