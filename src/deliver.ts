import type { Difference } from './publication/publication.events.js';
import { Rebuilding } from './publication/upkeep/rebuilding.js';
import { Verification } from './publication/upkeep/verification.js';
import { runCommand, say } from './run-command.js';
import { Progress } from './seed/progress.js';

/** The maximum number of differing documents that are named. */
const NAMED = 20;

const progress = (total: number): Progress => new Progress(process.stderr, total, 'documents');

/** `npm run delivery:verify` and `npm run delivery:rebuild` */
await runCommand(async (context) => {
  if (process.argv[2] === 'rebuild') {
    const { done, changed } = await context.get(Rebuilding).run(progress);
    say(`${done} documents rendered again; ${changed} of them changed.`);
    return;
  }
  const { done, differing } = await context.get(Verification).run(progress);
  for (const { id, what, ofOtherBuild } of differing.slice(0, NAMED))
    say(`${id}: ${what}${ofOtherBuild ? ' (made by another build)' : ''}`);
  say(`${done} documents verified; ${differing.length} differences from what should be there now.`);
  if (differing.length === 0) return;
  explain(differing);
  process.exitCode = 1;
});

/** Why there may be differences, and what mends them. */
function explain(differing: readonly Difference[]): void {
  const ofOthers = differing.filter(({ ofOtherBuild }) => ofOtherBuild).length;
  if (ofOthers > 0)
    say(
      `${ofOthers} of them: another build of the service made these documents, and this one would make them otherwise, as is usual after an upgrade. It takes them over with: npm run delivery:rebuild`,
    );
  if (ofOthers < differing.length)
    say(
      `${differing.length - ofOthers} of them: this build made these documents itself. Addresses in them come from COPYDESK_PUBLIC_URL, else from HOST and PORT, which must be those of the service. If they are: npm run delivery:rebuild mends them, and somebody should know.`,
    );
}
