/** `npm run audit:verify`: installs and builds what is missing, then checks the audit trail in this same process. */
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../dist/src/verify-audit.js');
