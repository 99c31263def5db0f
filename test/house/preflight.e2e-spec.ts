import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { createDataSource } from '../../src/data-source.js';
import { check, revert, run, status } from '../../src/postgres/migration/migration-commands.js';
import { MigrationRefused } from '../../src/postgres/migration-refused.js';
import { openDatabase } from '../../src/open-database.js';
import { asAdministrator, cloneDatabase, createEmptyDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { startMigration } from './migration-process.js';

const nobody = (): void => undefined;
const options = { json: false, log: nobody, print: nobody };
const COMMANDS = { run, revert, status, check };
type Doing = keyof typeof COMMANDS | 'start';
const ALL: readonly Doing[] = ['run', 'revert', 'status', 'check', 'start'];

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** What something is refused with on a database; undefined where it is not. */
async function refusal(url: string, doing: Doing): Promise<string | undefined> {
  try {
    if (doing === 'start') {
      const settings = { databaseDirectUrl: undefined };
      await (await openDatabase(settings, url, { migrate: false, log: nobody })).destroy();
    } else await COMMANDS[doing](createDataSource(url), options);
    return undefined;
  } catch (error) {
    if (error instanceof MigrationRefused) return error.message;
    throw error;
  }
}

/** Each of several doings is refused, with the same sentence: one line, no password, no stack. */
async function refuses(url: string, expected: RegExp, doings = ALL): Promise<void> {
  for (const doing of doings) {
    const said = await refusal(url, doing);
    expect(`${doing}: ${String(said)}`).toMatch(expected);
    expect(said).toMatch(/^[^\n]+\.$/);
    expect(said).not.toContain(new URL(url).password || 'no password');
  }
}

async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function given(database: Promise<TestDatabase>): Promise<TestDatabase> {
  const made = await database;
  ends.push(() => made.drop());
  return made;
}

/** A role of its own, without any right, that ends with the test. @returns the address with it */
async function role(
  database: TestDatabase,
  name = `role_${randomBytes(6).toString('hex')}`,
): Promise<{ url: string; name: string }> {
  const administrator = asAdministrator(database);
  await execute(administrator, `create role ${name} login password 'secret'`);
  ends.push(() => execute(administrator, `drop owned by ${name}`, `drop role ${name}`));
  const url = new URL(database.url);
  [url.username, url.password] = [name, 'secret'];
  return { url: url.href, name };
}

function changed(url: string, change: (url: URL) => void): string {
  const other = new URL(url);
  change(other);
  return other.href;
}

describe('a server that can not be reached is told of in a sentence (pitfall 39)', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await given(createEmptyDatabase());
  });

  it.each<[string, (url: URL) => void, RegExp]>([
    ['a wrong password', (url) => (url.password = 'wrong1'), /password is wrong.*correct/],
    ['no password', (url) => (url.password = ''), /asks for a password/],
    ['no user', (url) => (url.username = url.password = ''), /the address names no user; write it as/],
    ['an unknown user', (url) => (url.username = 'nobody1'), /no such (user|role)/],
    ['an unknown database', (url) => (url.pathname = '/nowhere'), /no such database; create it/],
    ['a port that nothing listens on', (url) => (url.port = '1'), /nothing listens there/],
    [
      'a name that does not resolve',
      (url) => (url.hostname = 'db.invalid'),
      /no such host|could not be looked up/,
    ],
    [
      'TLS that the server has not',
      (url) => (url.search = '?sslmode=verify-full'),
      /demands TLS.*sslmode=disable/,
    ],
    ['TLS as the driver means it', (url) => (url.search = '?sslmode=require'), /demands TLS/],
    [
      'a file that is not there',
      (url) => (url.search = '?sslrootcert=/nowhere.pem'),
      /sslrootcert.*cannot be read/,
    ],
    ['a socket that is not there', (url) => (url.search = '?host=/nowhere'), /no such socket/],
  ])('%s', async (_, change, expected) => {
    await refuses(changed(database.url, change), expected);
  });

  it('a role that may not connect', async () => {
    const { url } = await role(database);
    const name = new URL(url).pathname.slice(1);
    await execute(asAdministrator(database), `revoke connect on database "${name}" from public`);
    await refuses(url, /GRANT CONNECT/, ['run', 'start']);
  });

  it('a role without a login', async () => {
    const { url, name } = await role(database);
    await execute(asAdministrator(database), `alter role ${name} nologin`);
    await refuses(url, /it says "role .* is not permitted to log in"/, ['run', 'start']);
  });

  it('too many connections', async () => {
    const { url, name } = await role(database);
    await execute(asAdministrator(database), `alter role ${name} connection limit 0`);
    await refuses(url, /no connection left; .*DATABASE_POOL_SIZE/, ['run', 'start']);
  });

  it.each([
    ['something else', 'HTTP/1.1 400 Bad Request\r\n\r\n', /is no Postgres|connection was closed/],
    ['something that hangs up', '', /connection was closed/],
  ])('%s that listens', async (__, answer, expected) => {
    const server = createServer((socket) => socket.on('error', nobody).resume().end(answer));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => server.close(resolve)));
    const { port } = server.address() as AddressInfo;
    await refuses(
      changed(database.url, (url) => (url.port = String(port))),
      expected,
      ['run', 'start'],
    );
  });
});

describe('a server that the service can not work on is refused in a sentence (pitfall 39)', () => {
  it.each([
    ['LATIN1', `locale_provider libc encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`],
    ['SQL_ASCII', `locale_provider libc encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'`],
    ['WIN1251', `locale_provider libc encoding 'WIN1251' lc_collate 'C' lc_ctype 'C'`],
    ['EUC_JP', `locale_provider libc encoding 'EUC_JP' lc_collate 'C' lc_ctype 'C'`],
  ])('the encoding %s', async (encoding, how) => {
    const { url } = await given(createEmptyDatabase(how));
    await refuses(url, new RegExp(`has the encoding ${encoding}, .*TEMPLATE template0 ENCODING 'UTF8'`));
  });

  it.each([
    [
      'the role',
      (name: string, database: string) => `alter role ${name} in database "${database}" set`,
      /ALTER ROLE/,
    ],
    ['the database', (_: string, database: string) => `alter database "${database}" set`, /ALTER DATABASE/],
  ])('%s is read-only', async (_, alter, remedy) => {
    const database = await given(cloneDatabase());
    const name = new URL(database.url).username;
    const statement = `${alter(name, new URL(database.url).pathname.slice(1))} default_transaction_read_only = on`;
    await execute(asAdministrator(database), statement);
    await refuses(database.url, /read-only .*RESET default_transaction_read_only/, [
      'run',
      'revert',
      'check',
      'start',
    ]);
    await refuses(database.url, remedy, ['run']);
  });

  it('the options of the address are read-only', async () => {
    const { url } = await given(cloneDatabase());
    const options = '&options=-cdefault_transaction_read_only%3Don';
    await refuses(`${url}${options}`, /options of the address/, ['run', 'start']);
  });

  it.each([
    'schema=nowhere',
    'options=-csearch_path%3Dnowhere',
    'options=-csearch_path%3D',
    'schema=pg_catalog',
  ])('a search path to nowhere: %s', async (parameter) => {
    const { url } = await given(createEmptyDatabase());
    await refuses(`${url}&${parameter}`, /leads to no schema .*CREATE SCHEMA \S+ AUTHORIZATION copydesk/);
  });

  it('a schema that the role may not use', async () => {
    const database = await given(createEmptyDatabase());
    const { url, name } = await role(database);
    await execute(asAdministrator(database), 'create schema desk');
    const expected = new RegExp(`GRANT USAGE ON SCHEMA desk TO ${name}`);
    await refuses(`${url}&schema=desk`, expected);
  });

  it('no right to create tables, as everybody has none in "public" since Postgres 15', async () => {
    const database = await given(createEmptyDatabase());
    const { url, name } = await role(database);
    await refuses(url, new RegExp(`GRANT CREATE ON SCHEMA public TO ${name}`), ['run', 'revert']);
  });

  it('no right to make what the comparison needs', async () => {
    const database = await given(cloneDatabase());
    const { url, name } = await role(database);
    const { pathname } = new URL(url);
    await execute(
      asAdministrator(database),
      `grant select on migrations to ${name}`,
      `revoke temporary on database "${pathname.slice(1)}" from public`,
    );
    await refuses(url, /GRANT TEMPORARY ON DATABASE/, ['check']);
    await execute(asAdministrator(database), `grant temporary on database "${pathname.slice(1)}" to ${name}`);
    await refuses(url, /GRANT CREATE ON DATABASE/, ['check']);
  });

  it('tables of another owner', async () => {
    const database = await given(cloneDatabase());
    const { url, name } = await role(database);
    await execute(
      asAdministrator(database),
      `grant create on schema public to ${name}`,
      `grant select on migrations to ${name}`,
    );
    await refuses(url, /belong to the role copydesk, .*run migrations as copydesk/, ['run', 'revert']);
  });

  it('a role that may not read what was applied, or not write; with what the sentence says, it starts', async () => {
    const database = await given(cloneDatabase());
    const { url, name } = await role(database);
    await refuses(url, /may not read the table "migrations"/);
    await execute(asAdministrator(database), `grant select on all tables in schema public to ${name}`);
    await refuses(url, /may not read and change \d+ tables/, ['start']);
    const said = (await refusal(url, 'start')) ?? '';
    const [grant = ''] = /GRANT .* TO \w+/.exec(said) ?? [];
    await execute(asAdministrator(database), grant);
    expect(await refusal(url, 'start')).toBeUndefined();
  });

  it.each([
    [
      'Laravel',
      'create table migrations (id serial primary key, migration varchar(255) not null, batch integer not null)',
    ],
    [
      'TypeORM',
      'create table migrations (id serial primary key, "timestamp" bigint not null, name varchar not null)',
    ],
    ['a view', 'create view migrations as select 1 as id'],
  ])('the table "migrations" of another program (%s)', async (_, statement) => {
    const { url } = await given(createEmptyDatabase());
    await execute(url, statement);
    await refuses(url, /"migrations" .* belongs to another program: .*schema of its own.*\?schema=copydesk/);
  });

  it('tables of another program by names of ours', async () => {
    const { url } = await given(createEmptyDatabase());
    await execute(url, 'create table users (id integer)', 'create table articles (id integer)');
    await refuses(url, /tables of another program .*articles, users|users, articles.*\?schema=copydesk/, [
      'run',
    ]);
  });

  it('a schema that came to stand before that of the tables', async () => {
    const { url } = await given(cloneDatabase());
    await execute(url, 'create schema copydesk');
    await refuses(url, /are in the schema public, but .*\?schema=public/);
    expect(await refusal(`${url}&schema=public`, 'start')).toBeUndefined();
  });

  it('by the service itself too, before it listens', async () => {
    const { url } = await given(
      createEmptyDatabase(`locale_provider libc encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`),
    );
    const service = startMigration(url, ['src/main.ts'], { MIGRATE_ON_START: '1', PORT: '0' });
    const { code, answer, notes } = await service.ended;
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
    expect(notes).toMatch(/^\s*The database at \S+ has the encoding LATIN1, [^\n]+\.\n$/);
  });
});
