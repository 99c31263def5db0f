/** `npm run user -- add | list | reset | suspend | activate`: installs and builds what is missing, then does it in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/user.js');
