import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compiledMessages } from './build/compiled-messages.js';
import { compressed } from './build/compressed.js';
import { shellWorker } from './build/shell-worker.js';

const service = process.env['COPYDESK_URL'] ?? 'http://127.0.0.1:3000';

// A test that builds the page builds the one that is served: by itself, Vite takes what the test runs under.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

/** `npx vite editor` serves the sources with the API of a running service behind them; `vite build editor` makes dist/editor. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/editor/',
  plugins: [compiledMessages(), shellWorker(), compressed()],
  resolve: {
    // Messages are read at build: the parser stays here.
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  build: {
    outDir: fileURLToPath(new URL('../dist/editor', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // All browsers that have what the page needs know it by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What a desk needs is one file, what an article adds another: each file is a round trip.
        codeSplitting: {
          groups: [
            { name: 'page', test: /\/editor\/src\/main\.tsx$|^\0rolldown\//, priority: 2 },
            { name: 'article', test: /\/editor\/src\/article\/article-place\.tsx$/, priority: 1 },
          ],
        },
      },
      // "use client" is for pages that a server renders.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/v1': { target: service } } },
});
