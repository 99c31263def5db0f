import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { ProblemKind } from '../../kernel/problems/problem.js';
import type { HeaderName } from './headers.js';
import type { Class, JsonSchema } from '../properties/property.js';

/** All that is to be known of a route: its guard, its parameter decorators and the OpenAPI document read it. */
export interface EndpointOptions {
  readonly summary: string;
  readonly description?: string;
  /** The permission that it takes, or `public`. A route without one stops the boot: denied by default. */
  readonly permission: string;
  /** A public route that looks at credentials nevertheless. */
  readonly credentials?: 'optional';
  /** The parameters of the query string; default none. */
  readonly query?: Class;
  /** The resource that the body writes. */
  readonly body?: Class;
  /** What the body of a POST says of the resource, where it does not create one. */
  readonly bodyIs?: 'change';
  /** The resource that is answered; default nothing (204). */
  readonly answers?: Class;
  /** The answer is a page of that resource. */
  readonly list?: boolean;
  /** What the page has beside its items, if it has more than every page. */
  readonly beside?: Class;
  readonly status?: number;
  /** The media type of the answer, if it is not a JSON resource, or the several that it may have. */
  readonly produces?: string | readonly string[];
  /** Headers of the answer beside those that all answers of its kind have. */
  readonly headers?: readonly HeaderName[];
  /** What was at the address and is at another now is answered by 301. */
  readonly moves?: boolean;
  /** What the example of the answer shows in place of what its class does; the whole where it is no resource. Made when the document is. */
  readonly example?: () => JsonSchema;
  /** Whether `If-Match` is looked at; by convention PATCH and DELETE require it. */
  readonly ifMatch?: 'required' | 'optional' | 'none';
  /** The request or its answer holds a password or a token: nothing of it may be stored, so an `Idempotency-Key` is ignored. */
  readonly secret?: boolean;
  /** What it may refuse beside what every route may. */
  readonly problems?: readonly ProblemKind[];
}

const ENDPOINT = 'copydesk:endpoint';

/** Declares a route; used beside Nest's `@Get()`, `@Post()` … */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const status = options.status ?? (options.answers || options.produces ? undefined : 204);
  return applyDecorators(SetMetadata(ENDPOINT, options), ...(status === undefined ? [] : [HttpCode(status)]));
}

/** Whether its answer may be stored under an `Idempotency-Key`. */
export function mayStoreAnswer({ permission, secret = false }: EndpointOptions): boolean {
  return permission !== 'public' && !secret;
}

/** What `@Endpoint` declared for a handler. */
export function endpointOf(handler: object): EndpointOptions | undefined {
  return Reflect.getMetadata(ENDPOINT, handler) as EndpointOptions | undefined;
}

/** @throws if the route under way was declared without what a parameter decorator needs: a programming error */
export function declaredBody(context: ExecutionContext): Class {
  const type = endpointOf(context.getHandler())?.body;
  if (!type) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no body.`);
  return type;
}
