import { resolve } from 'node:path';
import { readAccounts } from './accounts.js';
import type { AccountSettings } from './accounts.js';
import { readOidc } from './oidc-settings.js';
import { readPurgeTargets } from './purge-targets.js';
import { readRateLimits } from './rate-limits.js';
import { readReaderPages } from './reader-pages.js';
import type { Settings } from './settings.js';
import type { TrustedProxies } from './trusted-proxies.js';
import { Variables } from './variables.js';

/** Everything that the environment may say to the service; nothing else reads `process.env`. */
export interface Configuration extends Settings, AccountSettings {
  readonly host: string;
  readonly port: number;
  /** A Postgres 15 or newer; undefined means the embedded one in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The same database without a pooler in between, for migrations and notifications. */
  readonly databaseDirectUrl: string | undefined;
  /** Connections that this process holds at most. */
  readonly databasePoolSize: number;
  readonly dataDir: string;
  /** Load the sample newsroom into an empty database. */
  readonly demo: boolean;
  /** That of the sample cast; undefined: one that is generated and stored in `dataDir`. */
  readonly demoPassword: string | undefined;
  readonly migrateOnStart: boolean;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  /** JSON lines for programs, or text for people; undefined: JSON where the output is no terminal. */
  readonly logFormat: LogFormat | undefined;
  readonly trustProxy: TrustedProxies;
  /** How long the service goes on serving after SIGTERM, not ready any more, until it closes its port; in milliseconds. */
  readonly drainMs: number;
  /** How long a client may send a body, or take an answer, too slowly before it is cut off. */
  readonly slowClientSeconds: number;
}

const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_FORMATS = ['json', 'text'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** @throws WrongSetting for the first variable that is unknown or not of its form. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const read = new Variables(env);
  const databaseUrl = read.text('DATABASE_URL');
  const embedded = databaseUrl === undefined;
  const host = read.text('HOST') ?? '127.0.0.1';
  const port = read.wholeNumber('PORT', 3000, 0, 65_535);
  return {
    host,
    port,
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    databaseDirectUrl: read.directUrl('DATABASE_DIRECT_URL', embedded),
    databasePoolSize: read.wholeNumber('DATABASE_POOL_SIZE', 10, 1, 500),
    databaseReplicaUrls: read.replicaUrls('DATABASE_REPLICA_URLS', embedded),
    databaseReplicaMaxLag: read.wholeNumber('DATABASE_REPLICA_MAX_LAG', 1000, 500, 600_000),
    dataDir: resolve(read.text('COPYDESK_DATA_DIR') ?? '.copydesk'),
    publicUrl: (read.url('COPYDESK_PUBLIC_URL', ['http:', 'https:']) ?? `http://${host}:${port}`).replace(
      /\/+$/,
      '',
    ),
    ...readReaderPages(read),
    name: read.line('COPYDESK_NAME', 100),
    language: read.language('COPYDESK_LANGUAGE'),
    ...readAccounts(read),
    oidc: readOidc(read),
    demo: read.flag('COPYDESK_DEMO', embedded),
    demoPassword: read.secret('COPYDESK_DEMO_PASSWORD', 12),
    migrateOnStart: read.flag('MIGRATE_ON_START', embedded),
    contentCacheBytes: read.wholeNumber('CONTENT_CACHE_MB', 64, 0, 100_000) * 1024 * 1024,
    purgeTargets: readPurgeTargets(read),
    corsOrigins: read.origins('CORS_ORIGINS'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'log'),
    logFormat: read.optional('LOG_FORMAT', LOG_FORMATS),
    trustProxy: read.proxies('TRUST_PROXY'),
    // Nobody else can use the embedded database: there is no other process that could take over.
    drainMs: read.wholeNumber('DRAIN_SECONDS', embedded ? 0 : 5, 0, 600) * 1000,
    slowClientSeconds: read.wholeNumber('SLOW_CLIENT_SECONDS', 20, 1, 3600),
    rateLimits: readRateLimits(read),
    metricsToken: read.secret('METRICS_TOKEN', 16),
  };
}
