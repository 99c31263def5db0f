/**
 * The Postgres of one run of the end-to-end tests, as a process beside Jest. It makes the template database, prints
 * one line of JSON (a `TestServer`), and ends when its standard input does: when Jest dies, however it dies.
 */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { createDataSource } from '../../src/data-source.js';
import { startEmbeddedPostgres } from '../../src/postgres/embedded/embedded-postgres.js';
import { readPostmasterFile } from '../../src/postgres/embedded/postmaster-file.js';
import { runMigrations } from '../../src/postgres/migration/migrator.js';
import { databaseUrl } from './database-url.js';
import type { TestServer } from './database-url.js';

const FOLDER = 'copydesk-test-';

async function serve(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  const { server, stop } = given === undefined || given === '' ? await startOwn() : use(given);
  try {
    await makeTemplate(server);
    process.stdout.write(`${JSON.stringify(server)}\n`);
    process.stdin.resume();
    await once(process.stdin, 'close');
    await dropAll(server);
  } finally {
    await stop();
  }
}

async function startOwn(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  await removeLeftOvers();
  const folder = await mkdtemp(join(tmpdir(), `${FOLDER}${String(process.pid)}-`));
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: console.error, fast: true });
  const { url, adminUrl } = postgres;
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { server: { url, adminUrl, template: templateName() }, stop };
}

/** A server of somebody else: its user must be allowed to make databases. */
function use(url: string): { server: TestServer; stop: () => Promise<void> } {
  return { server: { url, adminUrl: url, template: templateName() }, stop: () => Promise.resolve() };
}

function templateName(): string {
  return `copydesk_test_${randomBytes(4).toString('hex')}`;
}

async function makeTemplate(server: TestServer): Promise<void> {
  const owner = escapeIdentifier(new URL(server.url).username);
  const template = escapeIdentifier(server.template);
  await execute(server, ['create database', template, 'owner', owner].join(' '));
  const dataSource = createDataSource(databaseUrl(server.url, server.template));
  await runMigrations(dataSource, { log: () => undefined });
}

/** On a server of somebody else the databases of this run must not stay. */
async function dropAll(server: TestServer): Promise<void> {
  if (server.url !== server.adminUrl) return;
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  const ours = 'select datname as name from pg_database where starts_with(datname, $1)';
  const { rows } = await client.query<{ name: string }>(ours, [server.template]);
  for (const { name } of rows) {
    await client.query(['drop database if exists', escapeIdentifier(name), 'with (force)'].join(' '));
  }
  await client.end();
}

async function execute(server: TestServer, statement: string): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** What a run left behind that was killed together with this process of its. */
async function removeLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    const left = await readPostmasterFile(join(folder, 'postgres', 'data'));
    // SIGQUIT: at once, nothing of it is wanted.
    if (left?.alive) process.kill(left.pid, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Ctrl-C goes to the whole process group; Jest decides when the tests are over.
process.on('SIGINT', () => undefined);
await serve();
