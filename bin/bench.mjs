/** `npm run bench`: installs and builds what is missing, then measures. */
import { ensureBuilt } from './ensure-built.mjs';
import { requireSources } from './sources.mjs';

requireSources();
await ensureBuilt();
await import('../test/support/typescript-loader.mjs');
await import('../bench/main.ts');
