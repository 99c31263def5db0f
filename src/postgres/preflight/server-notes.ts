import type { Preflight } from './preflight.js';

/** What works, though not as well as it could; a sentence each, with what to do. */
export function notesOn(
  { pooler, place, foldsLetters, statementTimeout }: Preflight,
  hasDirect: boolean,
): string[] {
  const notes: string[] = [];
  if (pooler?.sharing === true && !hasDirect)
    notes.push(
      `At ${place} a connection pooler in transaction mode is in between, so this process can't be notified of changes and caches no answers: name the server itself by DATABASE_DIRECT_URL.`,
    );
  if (pooler?.preparedStatements === false)
    notes.push(
      `The pooler at ${place} doesn't keep prepared statements, so each one is parsed each time: PgBouncer 1.21 or newer keeps them with max_prepared_statements above 0.`,
    );
  if (pooler && statementTimeout === 0)
    notes.push(
      `Through the pooler at ${place} no time limit of statements can be set: ALTER ROLE … SET statement_timeout = '30s' sets one for the role.`,
    );
  if (!foldsLetters)
    notes.push(
      `The database at ${place} has a locale in which letters beyond ASCII have no small ones ("Ø" is not "ø" in a filter by place): make one with LC_CTYPE 'C.UTF-8' or that of a language.`,
    );
  return notes;
}
