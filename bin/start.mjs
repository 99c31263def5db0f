/** `npm start`: installs and builds what is missing, then runs the service in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt({ editor: true });
await import('../dist/src/main.js');
