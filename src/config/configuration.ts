import { resolve } from 'node:path';
import { faultOfDatabaseUrl } from './database-url.js';
import { readPurgeTargets } from './purge-targets.js';
import { readReaderPages } from './reader-pages.js';
import type { Settings } from './settings.js';
import { WrongSetting } from './wrong-setting.js';

/** Everything that the environment may say to the service; nothing else reads `process.env`. */
export interface Configuration extends Settings {
  readonly host: string;
  readonly port: number;
  /** A Postgres 15 or newer; undefined means the embedded one in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** The same database without a pooler in between, for migrations and notifications. */
  readonly databaseDirectUrl: string | undefined;
  /** Connections that this process holds at most. */
  readonly databasePoolSize: number;
  readonly dataDir: string;
  readonly adminEmail: string | undefined;
  readonly adminToken: string | undefined;
  /** Load the sample newsroom into an empty database. */
  readonly demo: boolean;
  readonly migrateOnStart: boolean;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly trustProxy: boolean;
  /** How long a client may send a body, or take an answer, too slowly before it is cut off. */
  readonly slowClientSeconds: number;
}

const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** The names that start with COPYDESK_, so that a misspelt one is noticed. */
const OWN_VARIABLES = [
  'COPYDESK_DATA_DIR',
  'COPYDESK_ADMIN_EMAIL',
  'COPYDESK_ADMIN_PASSWORD',
  'COPYDESK_ADMIN_TOKEN',
  'COPYDESK_PUBLIC_URL',
  'COPYDESK_SITE_URL',
  'COPYDESK_ARTICLE_URL',
  'COPYDESK_PERSON_URL',
  'COPYDESK_ORGANIZATION_URL',
  'COPYDESK_DEMO',
  'COPYDESK_LANGUAGE',
  'COPYDESK_NAME',
];

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
    name: read.line('COPYDESK_NAME', 'Copydesk', 100),
    language: read.language('COPYDESK_LANGUAGE', 'en'),
    adminEmail: read.email('COPYDESK_ADMIN_EMAIL'),
    adminToken: read.secret('COPYDESK_ADMIN_TOKEN', 32),
    demo: read.flag('COPYDESK_DEMO', embedded),
    migrateOnStart: read.flag('MIGRATE_ON_START', embedded),
    contentCacheBytes: read.wholeNumber('CONTENT_CACHE_MB', 64, 0, 100_000) * 1024 * 1024,
    purgeTargets: readPurgeTargets(read),
    corsOrigins: read.origins('CORS_ORIGINS'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'log'),
    trustProxy: read.flag('TRUST_PROXY', false),
    slowClientSeconds: read.wholeNumber('SLOW_CLIENT_SECONDS', 20, 1, 3600),
  };
}

/** Reads one variable at a time; an empty one counts as absent, as in a compose file's `${X:-}`. */
class Variables {
  constructor(private readonly env: NodeJS.ProcessEnv) {
    const unknown = Object.keys(env).find(
      (name) => name.startsWith('COPYDESK_') && !OWN_VARIABLES.includes(name),
    );
    if (unknown)
      throw new WrongSetting(`${unknown} is not a setting. There are: ${OWN_VARIABLES.join(', ')}.`);
  }

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  line(name: string, fallback: string, longest: number): string {
    const text = this.text(name) ?? fallback;
    if (text.length <= longest && !/\p{Cc}/u.test(text)) return text;
    throw new WrongSetting(`${name} must be one line of at most ${longest} characters.`);
  }

  secret(name: string, length: number): string | undefined {
    const text = this.text(name);
    if (text && text.length < length)
      throw new WrongSetting(`${name} must be at least ${length} characters long.`);
    return text;
  }

  url(name: string, protocols: string[]): string | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.checkedUrl(name, text, protocols);
  }

  databaseUrl(name: string): string | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.checkedDatabaseUrl(name, text);
  }

  /** The server that a pooler hides: which one, must be said too. */
  directUrl(name: string, embedded: boolean): string | undefined {
    const url = this.databaseUrl(name);
    if (url !== undefined && embedded)
      throw new WrongSetting(`${name} needs DATABASE_URL: the embedded Postgres is not behind a pooler.`);
    return url;
  }

  /** Servers that follow a primary: which one, must be said too. */
  replicaUrls(name: string, embedded: boolean): string[] {
    const urls = this.list(name).map((text) => this.checkedDatabaseUrl(name, text));
    if (urls.length > 0 && embedded)
      throw new WrongSetting(`${name} needs DATABASE_URL: the embedded Postgres has no replicas.`);
    return urls;
  }

  /** Addresses over HTTP, without a slash at their end; a password in one would be shown wherever the address is. */
  addresses(name: string): string[] {
    return this.list(name).map((text) => {
      const { username, password } = new URL(this.checkedUrl(name, text, ['http:', 'https:']));
      if (username || password) throw new WrongSetting(`${name} must hold no user and no password.`);
      return text.replace(/\/+$/, '');
    });
  }

  /** Two settings that mean nothing without each other. */
  together(first: string, second: string): readonly [string, string] | undefined {
    const [a, b] = [this.text(first), this.text(second)];
    if (a !== undefined && b !== undefined) return [a, b];
    if (a === undefined && b === undefined) return undefined;
    throw new WrongSetting(`${first} and ${second} must be set together.`);
  }

  private checkedDatabaseUrl(name: string, text: string): string {
    const fault = faultOfDatabaseUrl(text);
    if (fault === undefined) return text;
    throw new WrongSetting(`${name} ${fault}`);
  }

  private checkedUrl(name: string, text: string, protocols: string[]): string {
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    throw new WrongSetting(
      `${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
    );
  }

  wholeNumber(name: string, fallback: number, from: number, to: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= from && number <= to) return number;
    throw new WrongSetting(`${name} must be a whole number from ${from} to ${to}, not "${text}".`);
  }

  language(name: string, fallback: string): string {
    const text = this.text(name) ?? fallback;
    try {
      return Intl.getCanonicalLocales(text)[0] ?? fallback;
    } catch {
      throw new WrongSetting(`${name} must be a BCP 47 language tag such as "en" or "pt-BR", not "${text}".`);
    }
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (['1', 'true', 'yes'].includes(text)) return true;
    if (['0', 'false', 'no'].includes(text)) return false;
    throw new WrongSetting(`${name} must be 1 or 0, not "${text}".`);
  }

  oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = values.find((candidate) => candidate === text);
    if (value) return value;
    throw new WrongSetting(`${name} must be one of ${values.join(', ')}, not "${text}".`);
  }

  email(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
    throw new WrongSetting(`${name} must be an e-mail address, not "${text}".`);
  }

  origins(name: string): string[] {
    const origins = this.list(name);
    const wrong = origins.find(
      (origin) => origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin),
    );
    if (wrong === undefined) return origins;
    throw new WrongSetting(
      `${name} must hold origins such as https://www.example.org, or *, not "${wrong}".`,
    );
  }

  private list(name: string): string[] {
    return (this.text(name) ?? '').split(',').flatMap((part) => part.trim() || []);
  }
}
