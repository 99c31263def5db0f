import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT, runStep } from './run-step.mjs';
import { HAS_SOURCES } from './sources.mjs';
import { takeTurn } from './take-turn.mjs';

const SOURCES = [
  'src',
  'migrations',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];
const MAIN = `${ROOT}dist/src/main.js`;
const STAMP = `${ROOT}dist/.build-stamp`;

/**
 * Installs and compiles what is missing or was changed since. Whatever is said on the way goes to stderr; ends the
 * process with 1 when a step fails.
 */
export async function ensureBuilt() {
  checkNode();
  if (!HAS_SOURCES) return;
  await ensureInstalled();
  if (isBuilt(hashOfSources())) return;
  await takeTurn(async () => {
    // Taken before: a source that is saved while the compiler works counts as changed.
    const hash = hashOfSources();
    if (isBuilt(hash)) return;
    // The compiler believes its notes, and would not write again what somebody removed.
    if (!existsSync(MAIN)) rmSync(`${ROOT}dist/.tsbuildinfo`, { force: true });
    await runStep('Building', process.execPath, [`${ROOT}node_modules/@nestjs/cli/bin/nest.js`, 'build']);
    writeFileSync(STAMP, hash);
  });
}

function isBuilt(hash) {
  return existsSync(MAIN) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
}

/** Of names and contents; times would call a fresh checkout changed. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of filesIn(`${ROOT}${source}`)) hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}
