import type { Client } from 'pg';
import { DATABASE_IDENTITY } from '../../kernel/database/database-identity.js';
import { NEEDED } from '../../kernel/database/session-settings.js';
import type { InEffect } from '../../kernel/database/session-settings.js';

/** What a server, a database and a role in it are like, as far as the service depends on it. */
export interface ServerFacts {
  /** As a number, such as 150004, and as text, such as "15.4 (Debian 15.4-1)". */
  readonly version: number;
  readonly versionText: string;
  readonly encoding: string;
  readonly database: string;
  readonly role: string;
  readonly standby: boolean;
  readonly readOnly: boolean;
  /** Where that is set, by Postgres' word: `user`, `database`, `configuration file` … */
  readonly readOnlySource: string | null;
  readonly searchPath: string;
  /** Where tables would be made: the first schema of the search path that exists and may be used; null if none. */
  readonly schema: string | null;
  /** One of the search path that exists, and that the role may not use. */
  readonly closedSchema: string | null;
  readonly mayCreateTables: boolean | null;
  readonly mayCreateSchemas: boolean;
  readonly mayCreateTemporary: boolean;
  /** The columns of the table `migrations` in that schema; null without one. */
  readonly bookkeeping: readonly string[] | null;
  readonly mayReadBookkeeping: boolean | null;
  /** Another schema of the search path that has such a table with our columns. */
  readonly otherSchema: string | null;
  /** Our tables that exist, and those whose shape the role may not change. */
  readonly tables: readonly string[];
  readonly foreignTables: readonly string[];
  readonly owner: string | null;
  /** Those that must hold, as they are on a connection of ours. */
  readonly settings: readonly InEffect[];
}

/** `$1` are the names of our tables, `$2` those of settings. It runs on old servers too: on those that are refused for it. */
const FACTS = `
WITH here AS (SELECT oid, nspname FROM pg_namespace WHERE nspname = current_schema()),
 path AS (SELECT n.oid, nspname FROM pg_namespace n WHERE nspname = ANY (string_to_array(
    replace(translate(current_setting('search_path'), '" ', ''), '$user', current_user::text), ','))),
 books AS (SELECT c.oid, c.relnamespace, ARRAY (SELECT attname::text FROM pg_attribute a
    WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns
  FROM pg_class c WHERE relname = 'migrations' AND relkind IN ('r', 'p', 'v', 'm', 'f')),
 tables AS (SELECT c.relname::text AS name, pg_get_userbyid(c.relowner)::text AS owner, pg_has_role(c.relowner, 'USAGE') AS owned
  FROM pg_class c, here WHERE c.relnamespace = here.oid AND c.relname = ANY ($1::text[]) AND c.relkind IN ('r', 'p'))
SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS "versionText",
 (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database())::text AS encoding,
 current_database()::text AS database, current_user::text AS role,
 pg_is_in_recovery() AS standby, current_setting('default_transaction_read_only') = 'on' AS "readOnly",
 (SELECT source FROM pg_settings WHERE name = 'default_transaction_read_only') AS "readOnlySource",
 current_setting('search_path') AS "searchPath", current_schema()::text AS schema,
 (SELECT nspname::text FROM path WHERE NOT has_schema_privilege(oid, 'USAGE') LIMIT 1) AS "closedSchema",
 (SELECT has_schema_privilege(oid, 'CREATE') FROM here) AS "mayCreateTables",
 has_database_privilege(current_database(), 'CREATE') AS "mayCreateSchemas",
 has_database_privilege(current_database(), 'TEMPORARY') AS "mayCreateTemporary",
 (SELECT columns FROM books, here WHERE relnamespace = here.oid) AS bookkeeping,
 (SELECT has_table_privilege(books.oid, 'SELECT') FROM books, here WHERE relnamespace = here.oid) AS "mayReadBookkeeping",
 (SELECT nspname::text FROM books JOIN path ON path.oid = relnamespace WHERE nspname <> current_schema() AND 'applied_at' = ANY (columns) LIMIT 1) AS "otherSchema",
 ARRAY (SELECT name FROM tables) AS tables, ARRAY (SELECT name FROM tables WHERE NOT owned) AS "foreignTables",
 (SELECT owner FROM tables WHERE NOT owned LIMIT 1) AS owner,
 (SELECT json_agg(json_build_object('name', name, 'setting', setting)) FROM pg_settings WHERE name = ANY ($2::text[])) AS settings`;

/** @param tables the names of our tables */
export async function readFacts(client: Client, tables: readonly string[]): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(FACTS, [tables, NEEDED]);
  if (!rows[0]) throw new Error('The server says nothing of itself.');
  return rows[0];
}

/** The identity of the cluster and the database in it; undefined if the role may not ask. */
export async function readIdentity(client: Client): Promise<string | undefined> {
  const { rows } = await client
    .query<{ identity: string }>(
      `SELECT ${DATABASE_IDENTITY} || '/' || coalesce(current_schema(), '') AS identity`,
    )
    .catch(() => ({ rows: [] }));
  return rows[0]?.identity;
}

/** Whether capitals beyond ASCII have small letters; in the locale "C" they have none. Asked of a database in UTF8. */
export async function foldsLetters(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ folds: boolean }>(`SELECT lower(chr(216)) = chr(248) AS folds`);
  return rows[0]?.folds === true;
}

/** Our tables that exist and that the role lacks a right on, which the service needs on each. */
export async function tablesWithoutRights(client: Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relname = ANY ($1::text[])
      AND relkind IN ('r', 'p') AND NOT (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
      AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE')) ORDER BY 1`,
    [tables],
  );
  return rows.map(({ name }) => name);
}
