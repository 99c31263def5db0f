import { readPostmasterFile } from './postmaster-file.js';
import { spawnServer } from './server.js';
import type { Server, ServerPlan } from './server.js';

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Starts the server again, on the same port, whenever it ends unasked: killed for want of
 * memory, say. Its clients find their sessions cut and reconnect.
 *
 * @returns ends the watch
 */
export function restartOnExit(plan: ServerPlan, first: Server, log: (line: string) => void): () => void {
  let watching = true;
  let timer: NodeJS.Timeout | undefined;
  const watch = ({ process: child, port }: Server, pause: number): void => {
    const startedAt = Date.now();
    child.once('exit', () => {
      if (!watching) return;
      log('Postgres ended unexpectedly: starting it again');
      const lasted = Date.now() - startedAt > LONGEST_PAUSE_MS;
      timer = setTimeout(
        () => void restart(port, lasted ? FIRST_PAUSE_MS : pause),
        lasted ? FIRST_PAUSE_MS : pause,
      );
    });
  };
  const restart = async (port: number, pause: number): Promise<void> => {
    const stale = await readPostmasterFile(plan.cluster.data);
    if (!watching) return;
    watch(await spawnServer(plan, stale?.pid, port), Math.min(pause * 2, LONGEST_PAUSE_MS));
  };
  watch(first, FIRST_PAUSE_MS);
  return () => {
    watching = false;
    clearTimeout(timer);
  };
}
