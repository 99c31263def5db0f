import autocannon from 'autocannon';
import { cpuSeconds, residentMegabytes } from './processes.mjs';

/**
 * Puts load on a target for some seconds and answers what came of it.
 *
 * @param connection called for each connection: its `request()` answers what to send next, `{ method, path, headers, body }`
 */
export async function load({ url, pid, connections, seconds, connection }) {
  const before = { server: cpuSeconds(pid), client: process.cpuUsage() };
  let wrong = 0;
  const instance = autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const next = connection();
      client.setRequests([
        {
          method: 'GET',
          setupRequest: (request) => ({ ...request, ...next.request() }),
          onResponse: (status) => {
            if (status >= 300 && status !== 304) wrong++;
          },
        },
      ]);
    },
  });
  const result = await instance;
  const used = process.cpuUsage(before.client);
  const server = before.server === null ? null : cpuSeconds(pid) - before.server;
  return {
    requestsPerSecond: result.requests.total / result.duration,
    ...{ p50: result.latency.p50, p97_5: result.latency.p97_5, p99: result.latency.p99 },
    errors: result.errors + result.timeouts + wrong,
    bytes: result.throughput.total,
    serverCpuPerThousand: server === null ? null : (server / Math.max(1, result.requests.total)) * 1000,
    clientCpu: (used.user + used.system) / 1e6,
    residentMegabytes: residentMegabytes(pid),
  };
}
