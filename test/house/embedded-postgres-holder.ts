/** Stands for the service: starts the embedded Postgres of a folder, says so in a line of JSON, ends on SIGTERM. */
import { startEmbeddedPostgres } from '../../src/postgres/embedded/embedded-postgres.js';
import { EmbeddedPostgresProblem } from '../../src/postgres/embedded/embedded-postgres-problem.js';

const [dataDir = '', uid] = process.argv.slice(2);
// Imports are done, which this user may not be allowed to read.
if (uid !== undefined) {
  process.setgroups?.([]);
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}
const log: string[] = [];
try {
  const postgres = await startEmbeddedPostgres({ dataDir, log: (line) => log.push(line), fast: true });
  const stop = (): void => void postgres.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  // The tests have died.
  process.stdin.resume().once('close', stop);
  process.stdout.write(`${JSON.stringify({ url: postgres.url, adminUrl: postgres.adminUrl, log })}\n`);
} catch (error) {
  if (!(error instanceof EmbeddedPostgresProblem)) throw error;
  process.stdout.write(`${JSON.stringify({ refused: error.message, log })}\n`);
  process.exitCode = 1;
}
