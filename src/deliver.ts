import { Rebuilding } from './delivery/writing/rebuilding.js';
import { Verification } from './delivery/writing/verification.js';
import { runCommand, say } from './run-command.js';
import { Progress } from './seed/progress.js';

/** So many differing documents are named. */
const NAMED = 20;

const progress = (total: number): Progress => new Progress(process.stderr, total, 'documents');

/** `npm run delivery:verify` and `npm run delivery:rebuild` */
await runCommand(async (context) => {
  if (process.argv[2] === 'rebuild') {
    const { done, changed } = await context.get(Rebuilding).run(progress);
    say(`${done} documents made anew; ${changed} of them were others before.`);
    return;
  }
  const { done, differing } = await context.get(Verification).run(progress);
  for (const { id, what } of differing.slice(0, NAMED)) say(`${id}: ${what}`);
  say(`${done} documents verified; ${differing.length} differences from what should be there now.`);
  if (differing.length === 0) return;
  say(
    'Addresses in documents come from COPYDESK_PUBLIC_URL, else from HOST and PORT: they must be those of the service.',
  );
  process.exitCode = 1;
});
