import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { ROOT, runStep } from './run-step.mjs';
import { takeTurn } from './take-turn.mjs';

const LOCKFILE = `${ROOT}package-lock.json`;
/** Written by npm as its last act: without it, an installation was cut short. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;
const STAMP = `${ROOT}node_modules/.installed-from`;

/** Installs the packages of package-lock.json unless they are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await takeTurn(async () => {
    if (isInstalled()) return;
    await install();
    writeFileSync(STAMP, hashOfLockfile());
  });
}

/** Git gives a file that it checks out the time of now: a newer lockfile may be the same one still. */
function isInstalled() {
  const installed = timeOf(INSTALLED);
  if (installed === 0) return false;
  if (timeOf(LOCKFILE) <= installed) return true;
  return timeOf(STAMP) >= installed && readFileSync(STAMP, 'utf8') === hashOfLockfile();
}

/**
 * What the lockfile says, as `npm ci` would, which refuses one that lacks an optional package of another platform,
 * as npm itself writes it. Errors only: a package that asks for a newer Node than it needs is no concern of who
 * starts the service.
 */
function install() {
  const parameters = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  parameters.push('--loglevel=error');
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js'))
    return runStep('Installing packages', process.execPath, [npm, ...parameters]);
  return runStep('Installing packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', parameters);
}

function hashOfLockfile() {
  return createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
