/** The client, in a process of its own: gets a `Load` by message, answers with a `LoadResult`. */
import autocannon from 'autocannon';
import type { Load, LoadResult, Plan } from './load.js';

let number = 0;

function requestsOf(plan: Plan, expected: number): autocannon.Request[] {
  const { method, headers, body } = plan;
  // What is the same each time is written once: the client's work must not be what is measured.
  if (body === undefined) return plan.paths.map((path) => ({ method, path, headers }));
  let { revision = 0 } = plan;
  const filled = (text: string): string =>
    text.replaceAll('{number}', String(++number)).replaceAll('{revision}', String(revision));
  return plan.paths.map((path) => ({
    setupRequest: () => ({
      ...{ method, path, body: filled(body) },
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)])),
    }),
    onResponse: (status) => {
      if (status === expected) revision++;
    },
  }));
}

async function put({ url, seconds, expected, plans }: Load): Promise<LoadResult> {
  const before = process.cpuUsage();
  const waiting = [...plans];
  const result = await autocannon({
    ...{ url, connections: plans.length, duration: seconds, timeout: 30 },
    setupClient: (client) => {
      const plan = waiting.shift();
      if (plan) client.setRequests(requestsOf(plan, expected));
    },
  });
  const { user, system } = process.cpuUsage(before);
  const { latency, requests, duration, errors, timeouts, throughput } = result;
  const counts = (result as { statusCodeStats?: Record<string, { count: number }> }).statusCodeStats ?? {};
  const succeeded = counts[String(expected)]?.count ?? 0;
  return {
    ...{ answers: succeeded, seconds: duration, perSecond: succeeded / duration },
    ...{ p50: latency.p50, p97_5: latency.p97_5, p99: latency.p99 },
    failures: requests.total - succeeded + errors + timeouts,
    ...{ bytes: throughput.total, cpuSeconds: (user + system) / 1e6 },
  };
}

process.on('message', (load: Load) => {
  void put(load).then((result) => process.send?.(result));
});
// The answer of a load that is under way would reach nobody.
process.on('disconnect', () => process.exit());
