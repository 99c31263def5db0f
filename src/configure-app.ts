import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Configuration } from './config/configuration.js';
import { AccessGuard } from './identity/access.guard.js';
import { PERMISSIONS } from './identity/permissions.js';
import { refuseOtherMediaTypes } from './kernel/http/acceptable.js';
import { boundedJsonParser } from './kernel/http/bounded-json.js';
import { refuseGarbledRequest } from './kernel/http/garbled-request.js';
import { MethodNotAllowed } from './kernel/http/http.problems.js';
import { Problem } from './kernel/http/problem.js';
import { ProblemAdapter } from './kernel/http/problem-adapter.js';
import { ProblemFilter } from './kernel/http/problem-filter.js';
import { Front, SAFE_HEADERS } from './kernel/http/public/front.js';
import { PublicAnswers } from './kernel/http/public/public-answers.js';
import { servePublicRoutes } from './kernel/http/public/public-routes.js';
import { ServiceLogger } from './kernel/service-logger.js';
import { RouteTable } from './kernel/http/route-table.js';
import type { Route } from './kernel/http/route-table.js';

/** The largest body that is taken, in bytes: an article of a million characters with its facts. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The service on a database, its routes registered, not yet listening. */
export async function createApp(
  dataSource: DataSource,
  configuration: Configuration,
): Promise<NestFastifyApplication> {
  const filter = new ProblemFilter();
  const front = new Front();
  const adapter = new ProblemAdapter(filter, {
    serverFactory: front.serverFactory,
    bodyLimit: BODY_LIMIT,
    trustProxy: configuration.trustProxy,
    // Fastify's default of 100 would answer a long slug with 414.
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    frameworkErrors: filter.answer,
    clientErrorHandler: refuseGarbledRequest,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(dataSource, configuration),
    adapter,
    {
      logger: new ServiceLogger(configuration.logLevel),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.useGlobalFilters(filter);
  const routes = app.get(RouteTable).all();
  configureFastify(adapter.getInstance(), app.get(AccessGuard), routes);
  const answers = app.get(PublicAnswers);
  if (configuration.corsOrigins.length > 0) enableCors(app, configuration.corsOrigins);
  else front.open((request) => answers.kept(request));
  refuseUnknownPermissions(routes);
  servePublicRoutes(adapter.getInstance(), routes, answers);
  await app.init();
  refuseOtherMethods(adapter.getInstance(), routes);
  return app;
}

function configureFastify(fastify: FastifyInstance, access: AccessGuard, routes: readonly Route[]): void {
  // A PATCH is a merge patch under either name (RFC 7396, section 4).
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    boundedJsonParser(fastify.getDefaultJsonParser('error', 'ignore')),
  );
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SAFE_HEADERS);
    if (request.url.startsWith('/v1/editorial')) {
      void reply.header('cache-control', 'private, no-store');
      access.authenticate(request).then(() => {
        done();
      }, done);
    } else done();
  });
  fastify.addHook('onRequest', refuseOtherMediaTypes(routes));
}

function refuseUnknownPermissions(routes: readonly Route[]): void {
  const known: readonly string[] = ['public', ...PERMISSIONS];
  const wrong = routes.find(({ endpoint }) => !known.includes(endpoint.permission));
  if (wrong)
    throw new Error(
      `${wrong.handler} declares the permission "${wrong.endpoint.permission}", which does not exist.`,
    );
}

/** A known address with another method is a 405 that names those it takes (RFC 9110, section 15.5.6). */
function refuseOtherMethods(fastify: FastifyInstance, routes: readonly Route[]): void {
  const METHODS: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  for (const path of new Set(routes.map((route) => route.path))) {
    const taken = routes
      .filter((route) => route.path === path)
      .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const allow = METHODS.filter((method) => taken.includes(method)).join(', ');
    const method = METHODS.filter((candidate) => !taken.includes(candidate));
    fastify.route({
      method: 'OPTIONS',
      url: path,
      handler: (_, reply) => reply.status(204).header('allow', `${allow}, OPTIONS`).send(),
    });
    fastify.route({
      method,
      url: path,
      handler: () => {
        throw new Problem(MethodNotAllowed, `It takes ${allow}.`, {}, { allow });
      },
    });
  }
}

function enableCors(app: NestFastifyApplication, origins: readonly string[]): void {
  app.enableCors({
    origin: origins.includes('*') ? true : [...origins],
    exposedHeaders: ['ETag', 'Link', 'Location', 'Retry-After'],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
  });
}
