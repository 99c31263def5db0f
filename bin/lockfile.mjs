/**
 * `node bin/lockfile.mjs`: fails while an entry of package-lock.json lacks the hash of its package, which npm leaves out
 * behind some mirrors. Without it an installation takes whatever it is sent.
 * `node bin/lockfile.mjs complete`: asks the registry for the hashes that are missing, and writes them.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { ROOT } from './run-step.mjs';

const LOCKFILE = `${ROOT}package-lock.json`;
/** Registries answer slowly, and refuse crowds. */
const AT_ONCE = 8;

const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
if (process.argv[2] === 'complete') await complete();
const left = incomplete();
if (left.length > 0) {
  process.stderr.write(
    `package-lock.json has no integrity for ${left.map(([path]) => path).join(', ')}.\nMend it with: npm run lockfile:complete\n`,
  );
  process.exitCode = 1;
}

/** Packages that come from a registry; the project itself and links into it have no hash. */
function incomplete() {
  return Object.entries(lock.packages).filter(
    ([path, { integrity, link, inBundle }]) => path !== '' && !integrity && !link && !inBundle,
  );
}

async function complete() {
  const waiting = incomplete();
  const worker = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) await completeEntry(...entry);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`);
}

async function completeEntry(path, entry) {
  const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { stdout } = await promisify(execFile)('npm', [
    'view',
    '--prefer-offline',
    `${name}@${entry.version}`,
    'dist.integrity',
  ]);
  if (stdout.trim() === '') return;
  // Where npm writes it: after the version.
  lock.packages[path] = Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) =>
      key === 'version'
        ? [
            [key, value],
            ['integrity', stdout.trim()],
          ]
        : [[key, value]],
    ),
  );
}
