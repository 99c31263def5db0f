import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT, runStep } from './run-step.mjs';
import { HAS_SOURCES } from './sources.mjs';
import { takeTurn } from './take-turn.mjs';

/** What is built: from which sources, how one sees that it is there, and the program that makes it. */
const SERVICE = {
  title: 'Building',
  sources: [
    'src',
    'migrations',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'nest-cli.json',
  ],
  made: `${ROOT}dist/src/main.js`,
  stamp: `${ROOT}dist/.build-stamp`,
  notes: `${ROOT}dist/.tsbuildinfo`,
  program: ['@nestjs/cli/bin/nest.js', 'build'],
};
const EDITOR = {
  title: "Building the editors' page",
  // The page reads and merges texts and numbers by the service's own code.
  sources: [
    'editor',
    'client/src',
    'src/body',
    'src/numbers',
    'src/articles/merging',
    'src/kernel/values',
    'package-lock.json',
  ],
  made: `${ROOT}dist/editor/index.html`,
  stamp: `${ROOT}dist/.editor-stamp`,
  program: ['vite/bin/vite.js', 'build', 'editor', '--logLevel', 'warn'],
};

/**
 * Installs and compiles what is missing or was changed since. Whatever is said on the way goes to stderr; ends the
 * process with 1 when a step fails.
 * @param editor whether the editors' page is needed too
 */
export async function ensureBuilt({ editor = false } = {}) {
  checkNode();
  if (!HAS_SOURCES) return;
  await ensureInstalled();
  const needed = editor ? [SERVICE, EDITOR] : [SERVICE];
  if (needed.every((part) => isBuilt(part))) return;
  await takeTurn(async () => {
    for (const part of needed) if (!isBuilt(part)) await build(part);
  });
}

/** The page alone, for who tests it. */
export async function ensureEditorBuilt() {
  if (!isBuilt(EDITOR)) await takeTurn(() => (isBuilt(EDITOR) ? undefined : build(EDITOR)));
}

async function build({ title, sources, made, stamp, notes, program: [file, ...parameters] }) {
  // Taken before: a source that is saved while the compiler works counts as changed.
  const hash = hashOf(sources);
  // The compiler believes its notes, and would not write again what somebody removed.
  if (notes && !existsSync(made)) rmSync(notes, { force: true });
  await runStep(title, process.execPath, [`${ROOT}node_modules/${file}`, ...parameters]);
  writeFileSync(stamp, hash);
}

function isBuilt({ sources, made, stamp }) {
  return existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(sources);
}

/** Of names and contents; times would call a fresh checkout changed. */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
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
