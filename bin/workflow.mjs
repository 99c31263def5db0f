/** `npm run workflow:draw`: builds what is missing, then draws the table of steps into `docs/workflow.md`. */
import { ensureBuilt } from './ensure-built.mjs';
import { requireSources } from './sources.mjs';

requireSources();
await ensureBuilt();
await import('../dist/src/draw-workflow.js');
