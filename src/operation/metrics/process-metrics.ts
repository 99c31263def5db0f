import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | undefined;

/** Processor, memory, garbage collection, lag of the event loop: once for a process, whatever runs in it. */
export function processMetrics(): Registry {
  if (!registry) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
