/**
 * Lets plain Node import the project's TypeScript, for what runs beside Jest:
 * `node --import ./test/support/typescript-loader.mjs file.ts`. Same compiler and options as in jest.config.js.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { register, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import threads from 'node:worker_threads';

/** Where tools keep what they can make again. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/copydesk-tests', import.meta.url));

const OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

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
  const source = await readFile(filename, 'utf8');
  return { format: 'module', source: await compiled(filename, source), shortCircuit: true };
}

/** What a file was compiled to is stored for the many processes of a run. A new compiler comes with new node_modules, where it is stored. */
async function compiled(filename, source) {
  const name = createHash('sha256')
    .update(JSON.stringify([filename, source, OPTIONS]))
    .digest('hex');
  const cached = join(CACHE, name);
  try {
    return await readFile(cached, 'utf8');
  } catch {
    const { transform } = await import('@swc/core');
    const { code } = await transform(source, { ...OPTIONS, filename });
    await mkdir(CACHE, { recursive: true });
    // Another process may be writing the same: whoever is last puts a whole file in place.
    const draft = `${cached}.${process.pid}.${threads.threadId}`;
    await writeFile(draft, code);
    await rename(draft, cached);
    return code;
  }
}
