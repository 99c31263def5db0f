import { existsSync } from 'node:fs';
import { ROOT } from './run-step.mjs';

/** A container image holds what was built, and neither sources nor compiler. */
export const HAS_SOURCES = existsSync(`${ROOT}src`);

/** Ends the process with a sentence where a command is for developers alone. */
export function requireSources() {
  if (HAS_SOURCES) return;
  process.stderr.write(
    'This command is for developers: it needs a checkout of the repository, and this is an image of the built service.\n',
  );
  process.exit(2);
}
