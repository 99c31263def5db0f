/** `npm run migration:<command>`: installs and builds what is missing, then does one command of migrations. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/migrate.js');
