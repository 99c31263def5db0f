/** The client, in a process of its own: gets a `Load` by message, answers with a `LoadResult`. */
import type { Load, LoadResult } from './load.js';
import { pace } from './paced-load.js';
import { saturate } from './saturating-load.js';

async function put(load: Load): Promise<LoadResult> {
  const before = process.cpuUsage();
  const { rate } = load;
  const result = await (rate === undefined ? saturate(load) : pace({ ...load, rate }));
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpuSeconds: (user + system) / 1e6 };
}

process.on('message', (load: Load) => {
  void put(load).then((result) => process.send?.(result));
});
// The answer of a load that is under way would reach nobody.
process.on('disconnect', () => process.exit());
