import { wrongSetting } from '../../kernel/database/session-settings.js';
import type { ServerFacts } from './server-facts.js';

/** What is about to be done: serve requests, change the schema, compare it, or only read what was applied. */
export type Purpose = 'serve' | 'change' | 'check' | 'look';

export interface Circumstances {
  /** The address as it may be printed. */
  readonly place: string;
  /** The schema that the address names. */
  readonly wanted: string | undefined;
  /** Whether a pooler refused to take settings of a session, such as the search path. */
  readonly parametersRefused: boolean;
  readonly purpose: Purpose;
}

type Rule = (facts: ServerFacts, circumstances: Circumstances) => string | undefined | false;

const OLDEST = 150_000;
/** What our own table of applied migrations has, and no other program's. */
const BOOKKEEPING = ['id', 'timestamp', 'name', 'applied_at'];

/** The first reason why the service can't work on a server, one sentence with what to do; undefined when it can. */
export function serverRefusal(facts: ServerFacts, circumstances: Circumstances): string | undefined {
  for (const rule of RULES) {
    const refusal = rule(facts, circumstances);
    if (refusal) return refusal;
  }
  return undefined;
}

/** In the order of what must be mended first. */
const RULES: readonly Rule[] = [
  ({ version, versionText }, { place }) =>
    version < OLDEST &&
    `The database at ${place} is PostgreSQL ${versionText}, and 15 is the oldest that is supported: upgrade the server, or name another.`,

  ({ encoding, database }, { place }) =>
    encoding !== 'UTF8' &&
    `The database at ${place} has the encoding ${encoding}, in which most of the world's letters can't be stored: make another by CREATE DATABASE ${quoted(`${database}_utf8`)} TEMPLATE template0 ENCODING 'UTF8', and name that.`,

  ({ standby }, { place, purpose }) =>
    standby &&
    purpose !== 'look' &&
    `The database at ${place} is a standby, which takes no changes: name the primary (DATABASE_REPLICA_URLS takes standbys, for reading).`,

  (facts, { place, purpose }) =>
    facts.readOnly &&
    purpose !== 'look' &&
    `The database at ${place} is read-only for the role ${facts.role} (default_transaction_read_only is on): ${writableAgain(facts)}.`,

  setting,

  searchPath,

  ({ schema, bookkeeping }, { place }) =>
    bookkeeping !== null &&
    BOOKKEEPING.some((column) => !bookkeeping.includes(column)) &&
    `The table "migrations" in the schema ${quoted(schema)} of ${place} belongs to another program: give Copydesk a schema of its own by CREATE SCHEMA copydesk, and add ?schema=copydesk to the address.`,

  ({ mayReadBookkeeping, role, schema }, { place }) =>
    mayReadBookkeeping === false &&
    `The role ${role} may not read the table "migrations" of ${place}: ${grantOnTables(role, schema)}`,

  ({ schema, bookkeeping, otherSchema }, { place }) =>
    bookkeeping === null &&
    otherSchema !== null &&
    `The tables of Copydesk at ${place} are in the schema ${quoted(otherSchema)}, but the search path now begins with ${quoted(schema)}: add ?schema=${otherSchema} to the address (or ?schema=${String(schema)} for new ones there).`,

  rights,
];

/** Where the address can't set it: through a pooler, and what not each server knows. */
function setting(
  { settings, role, database }: ServerFacts,
  { place, parametersRefused }: Circumstances,
): string | undefined {
  const wrong = wrongSetting(settings);
  if (!wrong) return undefined;
  const anew = parametersRefused ? ', and have the pooler reconnect' : '';
  return `The database at ${place} has ${wrong.name} = '${wrong.setting}', with which Copydesk can't work: set it by ALTER ROLE ${quoted(role)} IN DATABASE ${quoted(database)} SET ${wrong.name} = '${wrong.remedy}'${anew}.`;
}

function searchPath(
  facts: ServerFacts,
  { place, wanted, parametersRefused }: Circumstances,
): string | undefined {
  const { schema, role, database } = facts;
  if (parametersRefused && wanted !== undefined && wanted !== schema)
    return `The connection pooler at ${place} doesn't pass on the schema of the address: set it by ALTER ROLE ${quoted(role)} IN DATABASE ${quoted(database)} SET search_path = ${quoted(wanted)}, and have the pooler reconnect.`;
  if (facts.closedSchema !== null && (schema === null || facts.closedSchema === wanted))
    return `The role ${role} may not use the schema ${quoted(facts.closedSchema)} of ${place}: GRANT USAGE ON SCHEMA ${quoted(facts.closedSchema)} TO ${quoted(role)} allows it.`;
  if (schema !== null && !/^(pg_|information_schema$)/.test(schema)) return undefined;
  const missing = wanted ?? 'copydesk';
  return `The search_path at ${place} (${facts.searchPath || 'empty'}) leads to no schema that tables can be made in: CREATE SCHEMA ${quoted(missing)} AUTHORIZATION ${quoted(role)} makes one${wanted === undefined ? `, and ?schema=${missing} in the address uses it` : ''}.`;
}

function rights(facts: ServerFacts, { place, purpose }: Circumstances): string | undefined {
  const { role, schema, database, foreignTables, tables, bookkeeping } = facts;
  const changes = purpose === 'change';
  if (changes && facts.mayCreateTables !== true)
    return `The role ${role} may not create tables in the schema ${quoted(schema)} of ${place}: GRANT CREATE ON SCHEMA ${quoted(schema)} TO ${quoted(role)} allows it.`;
  if (changes && bookkeeping === null && tables.length > 0)
    return `The schema ${quoted(schema)} of ${place} has tables of another program with names that Copydesk needs (${tables.join(', ')}): give Copydesk a schema of its own by CREATE SCHEMA copydesk, and add ?schema=copydesk to the address.`;
  if (changes && foreignTables.length > 0)
    return `The tables at ${place} belong to the role ${String(facts.owner)}, and only it can change them: run migrations as ${String(facts.owner)}, or GRANT ${quoted(facts.owner)} TO ${quoted(role)}.`;
  if ((changes || purpose === 'check') && !facts.mayCreateTemporary)
    return `The role ${role} may not make temporary views at ${place}, by which the schema is compared: GRANT TEMPORARY ON DATABASE ${quoted(database)} TO ${quoted(role)} allows it.`;
  if (purpose === 'check' && !facts.mayCreateSchemas)
    return `The role ${role} may not make a schema at ${place}, in which the migrations are replayed to compare them: GRANT CREATE ON DATABASE ${quoted(database)} TO ${quoted(role)} allows it.`;
  return undefined;
}

/** For roles that serve, and don't migrate. */
export function grantOnTables(role: string, schema: string | null): string {
  return `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${quoted(schema)} TO ${quoted(role)} allows it.`;
}

function writableAgain({ readOnlySource, role, database }: ServerFacts): string {
  switch (readOnlySource) {
    case 'user':
      return `ALTER ROLE ${quoted(role)} RESET default_transaction_read_only ends that`;
    case 'database user':
      return `ALTER ROLE ${quoted(role)} IN DATABASE ${quoted(database)} RESET default_transaction_read_only ends that`;
    case 'database':
      return `ALTER DATABASE ${quoted(database)} RESET default_transaction_read_only ends that`;
    case 'client':
      return 'take it out of the options of the address';
    default:
      return 'ALTER SYSTEM RESET default_transaction_read_only and SELECT pg_reload_conf() end that, or the server is not to be written to, and another one is';
  }
}

/** Only where Postgres wants quotation marks: a sentence is for people. */
function quoted(name: string | null): string {
  const text = name ?? '';
  return /^[a-z_][a-z0-9_$]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
