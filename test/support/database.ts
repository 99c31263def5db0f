import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { databaseUrl } from './database-url.js';
import type { TestServer } from './database-url.js';

export interface TestDatabase {
  /** As the service would be given it in DATABASE_URL. */
  url: string;
  /** Drops the database, and cuts whoever is connected to it still. */
  drop(): Promise<void>;
}

/** One at a time: a template that is being copied must have nobody else on it. */
const COPYING = 1_413_829_460;

/** A database of its own for a test file, with all migrations run: about a tenth of a second. */
export function cloneDatabase(): Promise<TestDatabase> {
  return createDatabase(testServer().template);
}

/**
 * A database of its own with nothing in it.
 * @param options of CREATE DATABASE, such as an encoding
 */
export function createEmptyDatabase(options = ''): Promise<TestDatabase> {
  return createDatabase('template0', options);
}

/** The address of a database as a user who may do everything. */
export function asAdministrator({ url }: TestDatabase): string {
  return databaseUrl(testServer().adminUrl, new URL(url).pathname.slice(1));
}

async function createDatabase(template: string, options = ''): Promise<TestDatabase> {
  const server = testServer();
  const name = `${server.template}_${randomBytes(6).toString('hex')}`;
  const owner = new URL(server.url).username;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [COPYING]);
    const [copy, from, by] = [name, template, owner].map((word) => escapeIdentifier(word));
    await client.query(['create database', copy, 'template', from, 'owner', by, options].join(' '));
  });
  return { url: databaseUrl(server.url, name), drop: () => dropDatabase(server, name) };
}

function dropDatabase(server: TestServer, name: string): Promise<void> {
  return onServer(server, async (client) => {
    await client.query(['drop database if exists', escapeIdentifier(name), 'with (force)'].join(' '));
  });
}

async function onServer(server: TestServer, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Set by `test/runner/global-setup.ts` for all workers of the run. */
function testServer(): TestServer {
  const json = process.env['TEST_SERVER'];
  if (json === undefined) throw new Error('No test server: run this with `npm test -- e2e`.');
  return JSON.parse(json) as TestServer;
}
