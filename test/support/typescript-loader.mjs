/**
 * Lets plain Node import the project's TypeScript, for what runs beside Jest:
 * `node --import ./test/support/typescript-loader.mjs file.ts`. Same compiler and options as in jest.config.js.
 */
import { readFile } from 'node:fs/promises';
import { register, syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import threads from 'node:worker_threads';
import { transform } from '@swc/core';

if (threads.isMainThread) {
  register(import.meta.url);
  loadInThreads();
}

/** Threads that the service starts load TypeScript too: up to Node 22 a thread knows nothing of hooks that were registered outside of it. */
function loadInThreads() {
  const { Worker } = threads;
  const execArgv = ['--import', new URL('./typescript-thread.mjs', import.meta.url).href];
  threads.Worker = class extends Worker {
    constructor(file, options) {
      super(file, String(file).startsWith('file:') ? { ...options, execArgv } : options);
    }
  };
  syncBuiltinESMExports();
}

/** Under `module: nodenext` an import of `./x.js` means the file `x.ts`, and so does the file that a thread begins with. */
export async function resolve(specifier, context, next) {
  if (!/^(\.{1,2}\/|file:.*\/src\/).*\.js$/.test(specifier)) return next(specifier, context);
  return next(specifier.replace(/\.js$/, '.ts'), context).catch(() => next(specifier, context));
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
