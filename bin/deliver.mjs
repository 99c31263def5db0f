/** `npm run delivery:verify` and `delivery:rebuild`: installs and builds what is missing, then does it in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/deliver.js');
