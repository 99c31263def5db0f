import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { accepts } from './accept.js';
import type { ApiPaths } from '../../contract/routes/api-paths.js';
import type { EndpointOptions } from '../../contract/routes/endpoint.js';
import { MethodNotAllowed, NotAcceptable, NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Route } from '../../contract/routes/route-table.js';
import { refusalOfForm } from './body-form.js';
import { METHODS, NEVER_TAKEN } from './methods.js';
import { tooLarge } from './read-body.js';
import { hasBody } from './unread-body.js';

/** All that is to be known of an address before its body is read. */
interface Address {
  /** Only those with a permission may know even what is there. */
  readonly guarded: boolean;
  /** No cache may store its answer. */
  readonly secret: boolean;
  /** Its answers have a media type by rule. */
  readonly negotiates: boolean;
  readonly endpoints: ReadonlyMap<string, EndpointOptions>;
  /** The methods that it takes, as `Allow` lists them; empty where there is nothing. */
  readonly allow: string;
}

/** Authenticates, refuses requests without a valid token, without the permission or beyond a limit, and shows clients their limits. */
export type Authorize = (
  request: FastifyRequest,
  reply: FastifyReply,
  permission: string | undefined,
) => Promise<unknown>;

/** What each answer says that needs credentials. */
export const SECRET_CACHE_CONTROL = 'private, no-store';

/**
 * Refuses, before a byte of the body is read, whatever can be refused by then, in the order that the contract says: 401, 403, 404,
 * 405, 406, 413, 415. All is looked up by the route that was found, never by the address as it was spelt (`/%72ecipes`).
 */
export class Admission {
  private readonly addresses: ReadonlyMap<string, Address>;

  /** @param most how long a body may be, in bytes */
  constructor(
    routes: readonly Route[],
    paths: ApiPaths,
    private readonly authorize: Authorize,
    private readonly most: number,
  ) {
    const byPath = new Map<string, Route[]>();
    for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
    this.addresses = new Map([
      ...[...byPath].map(([path, taken]): [string, Address] => [path, addressOf(path, taken, paths)]),
      // A client that may not know what exists does not learn what does not.
      ...paths.guarded
        .flatMap((path) => [path, `${path}/*`])
        .map((path): [string, Address] => [path, addressOf(path, [], paths)]),
    ]);
  }

  /** Registers, for each address, the methods that it does not take, so that the router finds it under any. */
  register(fastify: FastifyInstance): void {
    for (const [url, { endpoints, allow }] of this.addresses) {
      const others = [...METHODS, NEVER_TAKEN].filter(
        (method) => method !== 'OPTIONS' && !endpoints.has(method),
      );
      fastify.route({ method: others, url, handler: refused });
      fastify.route({
        method: 'OPTIONS',
        url,
        handler: (_, reply) => reply.status(204).header('allow', `${allow}, OPTIONS`).send(),
      });
    }
  }

  /** Whether the route reads a body. */
  readsBody(request: FastifyRequest): boolean {
    const { url = '' } = request.routeOptions;
    return this.addresses.get(url)?.endpoints.get(request.method)?.body !== undefined;
  }

  /** Fastify's hook `onRequest`. */
  readonly hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    const { url } = request.routeOptions;
    const address = url === undefined ? undefined : this.addresses.get(url);
    if (address?.secret) void reply.header('cache-control', SECRET_CACHE_CONTROL);
    const admit = (): void => {
      const path = withoutSlash(request.url);
      if (path !== undefined && address?.allow) {
        if (!address.secret) void reply.header('cache-control', WITHOUT_SLASH_FOR);
        void reply.redirect(path, movedStatus(request.method));
      } else {
        const refusal = this.refusal(request, address, url);
        if (!refusal && request.headers.expect !== undefined) reply.raw.writeContinue();
        done(refusal);
      }
    };
    // What an address takes is no secret, and browsers ask without credentials.
    if (!address?.guarded || request.method === 'OPTIONS') admit();
    else {
      const { permission } = address.endpoints.get(request.method) ?? {};
      this.authorize(request, reply, permission).then(admit, done);
    }
  };

  private refusal(
    request: FastifyRequest,
    address: Address | undefined,
    url: string | undefined,
  ): Problem | undefined {
    // A route of a plugin, such as that of cross-origin requests.
    if (!address) return url === undefined ? new Problem(NotFound) : undefined;
    if (address.allow === '') return new Problem(NotFound);
    if (request.method === 'OPTIONS') return undefined;
    const endpoint = address.endpoints.get(request.method);
    if (!endpoint)
      return new Problem(
        MethodNotAllowed,
        `This resource supports ${address.allow}.`,
        {},
        { allow: address.allow },
      );
    return (
      refusalOfType(request, address, endpoint) ?? (endpoint.body ? this.refusalOfBody(request) : undefined)
    );
  }

  private refusalOfBody({ raw, headers }: FastifyRequest): Problem | undefined {
    if (!hasBody(raw) && headers['content-type'] === undefined) return undefined;
    if (Number(headers['content-length']) > this.most) return tooLarge(this.most);
    return refusalOfForm(headers);
  }
}

function addressOf(path: string, routes: readonly Route[], paths: ApiPaths): Address {
  const endpoints = new Map(
    routes.flatMap(({ method, endpoint }): [string, EndpointOptions][] =>
      method === 'GET'
        ? [
            ['GET', endpoint],
            ['HEAD', endpoint],
          ]
        : [[method, endpoint]],
    ),
  );
  const taken = METHODS.filter((method) => endpoints.has(method));
  return {
    guarded: paths.isGuarded(path) || routes.some(({ endpoint }) => endpoint.permission !== 'public'),
    secret: paths.isSecret(path),
    negotiates: paths.isVersioned(path),
    endpoints,
    allow: taken.join(', '),
  };
}

/** Refuses a request whose `Accept` rules out what its route answers (RFC 9110, section 12.5.1): JSON, if nothing else is declared. */
function refusalOfType(
  { headers }: FastifyRequest,
  { negotiates }: Address,
  { produces = 'application/json' }: EndpointOptions,
): Problem | undefined {
  if (!negotiates || headers.accept === undefined || headers.accept === '*/*') return undefined;
  const types = [produces].flat();
  if (types.some((type) => accepts(headers.accept, type))) return undefined;
  return new Problem(NotAcceptable, `The available types are ${types.join(' and ')}.`);
}

/** An hour: where an address leads without its slash changes with a build of the service alone. */
const WITHOUT_SLASH_FOR = 'public, max-age=3600';

/** One answer has one address: with a slash at its end it is another, which leads to it. @returns undefined where there is none */
function withoutSlash(url: string): string | undefined {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (path === '/' || !path.endsWith('/')) return undefined;
  return path.slice(0, -1) + (end < 0 ? '' : url.slice(end));
}

/** 308 keeps the method (RFC 9110, section 15.4.9). */
function movedStatus(method: string): 301 | 308 {
  return method === 'GET' || method === 'HEAD' ? 301 : 308;
}

/** Never reached: the hook refuses first. */
function refused(): never {
  throw new Problem(MethodNotAllowed);
}
