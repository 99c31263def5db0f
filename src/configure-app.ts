import type { IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { API_PATHS, AppModule } from './app.module.js';
import type { Configuration } from './config/configuration.js';
import type { TrustedProxies } from './config/trusted-proxies.js';
import { AccessGuard } from './identity/access.guard.js';
import { Refusals } from './identity/refusals.js';
import { PERMISSIONS } from './identity/permissions.js';
import type { PooledDataSource } from './kernel/database/pooled-data-source.js';
import { Outage } from './kernel/database/outage.js';
import { refuseCostlyJson } from './edge/incoming/bounded-json.js';
import { Draining } from './operation/draining.js';
import { refusingGarbledRequests } from './edge/incoming/garbled-request.js';
import { Admission, SECRET_CACHE_CONTROL } from './edge/incoming/admission.js';
import { CrossOrigin } from './edge/incoming/cross-origin.js';
import { parseQuery } from './lists/parse-query.js';
import { readBody } from './edge/incoming/read-body.js';
import { SAFE_HEADERS } from './edge/incoming/safe-headers.js';
import { SlowClients } from './edge/incoming/slow-clients.js';
import { BUILT_EDITOR, serveEditorPage } from './editor-page/serve-editor-page.js';
import { ProblemAdapter } from './edge/problems/problem-adapter.js';
import { ProblemFilter } from './edge/problems/problem-filter.js';
import { FastPath } from './edge/answers/fast-path.js';
import { PublicAnswers } from './edge/answers/public-answers.js';
import { servePublicRoutes } from './edge/answers/public-routes.js';
import { newRequestId, nameRequest } from './edge/incoming/request-id.js';
import { logRequests } from './operation/request-log.js';
import { Metrics } from './operation/metrics/metrics.js';
import { logFormat } from './kernel/announcement.js';
import { ServiceLogger } from './kernel/service-logger.js';
import { RouteTable } from './contract/routes/route-table.js';
import type { Route } from './contract/routes/route-table.js';

/** The largest body that is taken, in bytes: an article of a million characters with its facts. */
const BODY_LIMIT = 4 * 1024 * 1024;

type JsonParser = (
  request: FastifyRequest,
  json: string,
  done: (error: Error | null, value?: unknown) => void,
) => void;

/** The service on a database, its routes registered, not yet listening. */
export async function createApp(
  dataSource: PooledDataSource,
  configuration: Configuration,
): Promise<NestFastifyApplication> {
  const filter = new ProblemFilter();
  const slow = new SlowClients(configuration.slowClientSeconds);
  const crossOrigin = new CrossOrigin(configuration.corsOrigins);
  const front = new FastPath(slow, crossOrigin);
  const adapter = adapterOf(filter, { front, crossOrigin, configuration });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on(dataSource, configuration),
    adapter,
    {
      logger: new ServiceLogger(configuration.logLevel, logFormat(configuration.logFormat)),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.useGlobalFilters(filter);
  observe(app, { filter, front, configuration });
  const routes = app.get(RouteTable).all();
  refuseUnknownPermissions(routes);
  const access = app.get(AccessGuard);
  const admission = new Admission(
    routes,
    API_PATHS,
    (request, reply, permission) => access.authorize(request, reply, permission),
    BODY_LIMIT,
  );
  const answers = app.get(PublicAnswers);
  if (!crossOrigin.isOpen) front.open((request) => answers.cached(request));
  const fastify = adapter.getInstance();
  configureFastify(fastify, { admission, slow, crossOrigin });
  servePublicRoutes(fastify, routes, answers);
  serveEditorPage(fastify, BUILT_EDITOR, configuration.oidc !== undefined);
  await app.init();
  admission.register(fastify);
  return app;
}

interface Observed {
  readonly filter: ProblemFilter;
  readonly front: FastPath;
  readonly configuration: Configuration;
}

/** What log, metrics and probes know of the service beside its routes. */
function observe(app: NestFastifyApplication, { filter, front, configuration }: Observed): void {
  const fastify = app.getHttpAdapter().getInstance();
  filter.reportOutagesTo(app.get(Outage));
  app.get(Draining).onBegin(() => {
    front.closeConnections();
  });
  fastify.addHook('preClose', (done) => {
    front.endConnections();
    done();
  });
  app.get(Metrics).measure(fastify, front);
  app.get(Refusals).watch(fastify);
  if (['debug', 'verbose'].includes(configuration.logLevel)) logRequests(fastify);
}

/** Hops are counted from this service. */
function trusted(proxies: TrustedProxies): FastifyServerOptions['trustProxy'] {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return proxies && [...proxies];
}

interface Entered {
  readonly front: FastPath;
  readonly crossOrigin: CrossOrigin;
  readonly configuration: Configuration;
}

function adapterOf(filter: ProblemFilter, { front, crossOrigin, configuration }: Entered): ProblemAdapter {
  return new ProblemAdapter(filter, {
    serverFactory: front.serverFactory,
    bodyLimit: BODY_LIMIT,
    trustProxy: trusted(configuration.trustProxy),
    genReqId: newRequestId,
    routerOptions: {
      // Longer is a 414. A slug has up to 200 characters, each of up to four bytes, each byte percent-encoded.
      maxParamLength: 2400,
      // A slash at the end is looked at when the address is known, see `Admission`.
      ignoreTrailingSlash: true,
      querystringParser: parseQuery,
    },
    // For an address that can't be read there is no route, and no hook has run.
    frameworkErrors: (error, request, reply) => {
      greet(request, reply, crossOrigin);
      if (API_PATHS.isSecret(request.url)) void reply.header('cache-control', SECRET_CACHE_CONTROL);
      filter.answer(error, request, reply);
    },
    clientErrorHandler: refusingGarbledRequests(crossOrigin),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
}

/** What each answer says, whatever it is. */
function greet(request: FastifyRequest, reply: FastifyReply, crossOrigin: CrossOrigin): void {
  void reply.headers({ ...SAFE_HEADERS, ...crossOrigin.headers(request.headers.origin) });
  nameRequest(request, reply);
}

interface Received {
  readonly admission: Admission;
  readonly slow: SlowClients;
  readonly crossOrigin: CrossOrigin;
}

/** What is refused before a body is read, and how one is read: whole, bounded, UTF-8, and no costlier than its length. */
function configureFastify(fastify: FastifyInstance, { admission, slow, crossOrigin }: Received): void {
  const parse = fastify.getDefaultJsonParser('error', 'ignore') as unknown as JsonParser;
  const read = async (payload: IncomingMessage): Promise<string> => {
    const bytes = await readBody(payload, BODY_LIMIT, slow);
    refuseCostlyJson(bytes);
    return bytes.toString();
  };
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (!admission.readsBody(request)) done(null, undefined);
    else
      read(payload).then((json) => {
        parse(request, json, done);
      }, done);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    greet(request, reply, crossOrigin);
    if (!crossOrigin.answersPreflight(request, reply)) admission.hook(request, reply, done);
  });
}

function refuseUnknownPermissions(routes: readonly Route[]): void {
  const known: readonly string[] = ['public', ...PERMISSIONS];
  const wrong = routes.find(({ endpoint }) => !known.includes(endpoint.permission));
  if (wrong)
    throw new Error(
      `${wrong.handler} declares the permission "${wrong.endpoint.permission}", which does not exist.`,
    );
}
