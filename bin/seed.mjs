/** `npm run seed -- --articles 100000`: installs and builds what is missing, then fills an empty database. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/seed.js');
