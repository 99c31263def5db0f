import { AuditVerification } from './identity/audit-trail/verification.js';
import { runCommand, say } from './run-command.js';

/** `npm run audit:verify [-- --since 2026-04-01]` */
await runCommand(async (context) => {
  const since = readSince(process.argv.slice(2));
  const { verified, last, broken } = await context.get(AuditVerification).run(since);
  if (broken) {
    say(`The audit trail is broken after ${verified} entries: entry ${broken.entryId} ${broken.what}.`);
    process.exitCode = 1;
    return;
  }
  say(`${verified} entries of the audit trail are as they were sealed.`);
  if (last)
    say(`The last seal is ${last.number}: ${last.hash}. Keep it elsewhere to notice if the end is cut off.`);
});

/** From when on entries must be there: older partitions may have been dropped. */
function readSince(words: readonly string[]): Date | undefined {
  if (words.length === 0) return undefined;
  const [name, text] = words;
  const since = new Date(text ?? '');
  if (words.length === 2 && name === '--since' && !Number.isNaN(since.getTime())) return since;
  say('Usage: npm run audit:verify [-- --since 2026-04-01]');
  process.exit(2);
}
