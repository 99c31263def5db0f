import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the list of the shell's files goes in the worker's code. */
const PLACE = '__SHELL__';
const KEPT = /^assets\/.*\.(js|css|svg)$/;

/** Builds the worker that keeps the page's own files, and tells it which they are; another build is another version. */
export function shellWorker(): Plugin {
  return {
    name: 'shell-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../src/offline/shell-worker.ts', import.meta.url)),
        fileName: 'shell-worker.js',
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['shell-worker.js'];
        if (worker?.type !== 'chunk') throw new Error('The worker of the shell was not built.');
        const files = Object.keys(bundle)
          .filter((name) => KEPT.test(name))
          .sort()
          .map((name) => `/editor/${name}`);
        const page = bundle['index.html'];
        const hash = createHash('sha256').update(files.join());
        if (page?.type === 'asset') hash.update(page.source);
        const list = [hash.digest('hex').slice(0, 12), '/editor/', ...files].join(' ');
        if (!worker.code.includes(PLACE)) throw new Error('The worker has no place for the list of files.');
        worker.code = worker.code.replace(PLACE, list);
      },
    },
  };
}
