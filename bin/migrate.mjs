/** `npm run migration:<command>`: installs and builds what is missing, then does the command in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/migrate.js');
