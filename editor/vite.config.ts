import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compiledMessages } from './build/compiled-messages.js';
import { compressed } from './build/compressed.js';

const service = process.env['COPYDESK_URL'] ?? 'http://127.0.0.1:3000';

/** `npx vite editor` serves the sources with the API of a running service behind them; `vite build editor` makes dist/editor. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/editor/',
  plugins: [compiledMessages(), compressed()],
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
    rolldownOptions: {
      // "use client" is for pages that a server renders.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/v1': { target: service } } },
});
