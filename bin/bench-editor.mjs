/** `npm run bench:editor`: installs and builds what is missing, then types in Chromium, in an article and in a bare contenteditable. */
import { ensureBuilt } from './ensure-built.mjs';
import { requireSources } from './sources.mjs';

requireSources();
await ensureBuilt({ editor: true });
await import('../test/support/typescript-loader.mjs');
await import('../bench/editor/main.ts');
