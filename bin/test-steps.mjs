import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './run-step.mjs';

/** What `npm test` looks at without running the service: title, and the program of node_modules/.bin with its parameters. */
export function staticSteps() {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return [
    { title: 'format', program: 'prettier', parameters: ['--check', '--log-level', 'warn', '.'] },
    { title: 'lint', program: 'eslint', parameters: ['.', '--max-warnings', '0'] },
    {
      title: 'types',
      program: 'tsc',
      parameters: ['--noEmit', '-p', 'tsconfig.json', '--incremental', 'false'],
    },
    ...['editor', 'test/editor'].map((folder) => ({
      title: folder === 'editor' ? 'editor-types' : 'editor-tests',
      program: 'tsc',
      parameters: ['--noEmit', '-p', `${folder}/tsconfig.json`, '--incremental', 'false'],
    })),
    {
      title: 'architecture',
      program: 'depcruise',
      parameters: ['src', '--config', '.dependency-cruiser.cjs'],
    },
    { title: 'dead-code', program: 'knip', parameters: ['--no-progress'] },
    { title: 'lockfile', script: 'lockfile:check' },
    { title: 'audit', script: 'audit' },
    { title: 'openapi', script: 'openapi:lint' },
    { title: 'migrations', script: 'migration:lint' },
  ].filter(({ script }) => script === undefined || script in scripts);
}

/** The projects of jest.config.js that `npm test` runs. */
export const JEST_STEPS = ['unit', 'e2e'];

/** Those that take long, and run only where they are named. */
export const LONG_STEPS = ['browser'];

/** How to start a program that npm installed: its own file, run by this Node. */
export function commandOf({ program, script, parameters = [] }) {
  if (script !== undefined) return commandOfNpm(['run', '--silent', script]);
  for (const owner of [program, OWNERS[program]]) {
    const manifest = `${ROOT}node_modules/${owner}/package.json`;
    if (owner === undefined || !existsSync(manifest)) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    const file = typeof bin === 'string' ? bin : bin[program];
    return [process.execPath, [`${ROOT}node_modules/${owner}/${file}`, ...parameters]];
  }
  throw new Error(`${program} is not installed`);
}

const OWNERS = { tsc: 'typescript', depcruise: 'dependency-cruiser' };

/** How to start npm: the one that runs this. */
export function commandOfNpm(parameters) {
  const path = process.env.npm_execpath;
  if (path?.endsWith('npm-cli.js')) return [process.execPath, [path, ...parameters]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', parameters];
}
