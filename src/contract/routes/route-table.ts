import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ApiPaths } from './api-paths.js';
import { endpointOf } from './endpoint.js';
import type { EndpointOptions } from './endpoint.js';
import type { Class } from '../properties/property.js';
import { publicPathOf } from './public-path.js';

/** A route of the service. */
export interface Route {
  readonly method: string;
  /** As Fastify writes it: `/recipes/:id`. */
  readonly path: string;
  /** `OrganizationsController.list`. */
  readonly handler: string;
  readonly endpoint: EndpointOptions;
  /** Whether it is of the versioned interface. */
  readonly versioned: boolean;
  /** What answers, where Nest is not asked; its types are those that its decorator checked. */
  readonly outcome?: (asked: never) => unknown;
}

/** Every route, for the boot check, the OpenAPI document, the 405 answers, and the suites that walk over all routes. */
@Injectable()
export class RouteTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly paths: ApiPaths,
  ) {}

  /** @throws if a route declares no permission: it could be open to everybody by mistake */
  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype) return [];
      return this.scanner
        .getAllMethodNames(Object.getPrototypeOf(instance) as object)
        .flatMap((name) => route(instance as object, metatype as Class, name))
        .map((found) => ({ ...found, versioned: this.paths.isVersioned(found.path) }));
    });
  }
}

interface Declared {
  readonly method: string;
  /** Below the path of the controller. */
  readonly path: string;
  readonly isPublic: boolean;
}

/** What a method of a controller was declared to be, by `@PublicGet` or in Nest's way, if it is a handler at all. */
function declared(handler: object): Declared | undefined {
  const open = publicPathOf(handler);
  if (open !== undefined) return { method: 'GET', path: open, isPublic: true };
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (method === undefined) return undefined;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string;
  return { method: RequestMethod[method], path, isPublic: false };
}

function route(controller: object, type: Class, name: string): Omit<Route, 'versioned'>[] {
  const handler = (controller as Readonly<Record<string, Route['outcome']>>)[name];
  const own = handler && declared(handler);
  if (!own) return [];
  const endpoint = endpointOf(handler);
  if (!endpoint?.permission)
    throw new Error(`${type.name}.${name} declares no permission: add @Endpoint({ permission }).`);
  const path = [Reflect.getMetadata(PATH_METADATA, type) as string, own.path]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .map((part) => `/${part}`)
    .join('');
  return [
    {
      method: own.method,
      path: path || '/',
      handler: `${type.name}.${name}`,
      endpoint,
      ...(own.isPublic && { outcome: (asked) => handler.call(controller, asked) }),
    },
  ];
}
