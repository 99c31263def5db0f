/** `npm run openapi:write`: installs and builds what is missing, then writes the OpenAPI document into the repository. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/openapi.js');
