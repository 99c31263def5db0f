import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { endpointOf } from './endpoint.js';
import type { EndpointOptions } from './endpoint.js';

/** A route of the service. */
export interface Route {
  readonly method: string;
  /** As Fastify writes it: `/v1/editorial/articles/:id`. */
  readonly path: string;
  /** `OrganizationsController.list`. */
  readonly handler: string;
  readonly endpoint: EndpointOptions;
}

/** Every route, for the boot check, the OpenAPI document, the 405 answers, and the suites that walk over all routes. */
@Injectable()
export class RouteTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws if a route declares no permission: it could be open to everybody by mistake */
  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype) return [];
      const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => route(base, metatype.name, name, prototype[name]));
    });
  }
}

function route(base: string, controller: string, name: string, handler: object | undefined): Route[] {
  const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
  if (handler === undefined || method === undefined) return [];
  const endpoint = endpointOf(handler);
  if (!endpoint?.permission)
    throw new Error(`${controller}.${name} declares no permission: add @Endpoint({ permission }).`);
  const parts = [base, Reflect.getMetadata(PATH_METADATA, handler) as string];
  const path = `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
  return [{ method: RequestMethod[method], path, handler: `${controller}.${name}`, endpoint }];
}
