/** `npm run demo:remove`: installs and builds what is missing, then takes the sample newsroom out in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/remove-demo.js');
