import autocannon from 'autocannon';
import type { Load, LoadResult, Plan, Step } from './load.js';
import { spread } from './percentiles.js';

let number = 0;
const NOT_MODIFIED = 304;

/** As many requests as are answered: each connection sends the next when the last was answered. */
export async function saturate({
  url,
  seconds,
  expected,
  plans,
}: Load): Promise<Omit<LoadResult, 'cpuSeconds'>> {
  const waiting = [...plans];
  const times: number[] = [];
  let [prepared, answers] = [0, 0];
  const result = await autocannon({
    url,
    connections: plans.length,
    duration: seconds,
    timeout: 30,
    // It looks at its end only as often as it counts.
    sampleInt: Math.min(1000, 250 * seconds),
    setupClient: (client) => {
      const plan = waiting.shift();
      if (!plan) return;
      let turn = 0;
      client.setRequests(requestsOf(plan, expected));
      client.on('response', (status, _bytes, time) => {
        const step = plan.steps[turn++ % plan.steps.length];
        if (status !== expected && !(step?.conditional && status === NOT_MODIFIED)) return;
        if (step?.uncounted) prepared++;
        else if (++answers > 0) times.push(time);
      });
    },
  });
  const { requests, duration, errors, timeouts, throughput } = result;
  return {
    answers,
    seconds: duration,
    perSecond: answers / duration,
    ...spread(times),
    failures: requests.total - answers - prepared + errors + timeouts,
    bytes: throughput.total,
  };
}

function requestsOf({ steps, revision: first = 0 }: Plan, expected: number): autocannon.Request[] {
  let revision = first;
  const filled = (text: string): string =>
    text
      .replaceAll('{number}', String(++number))
      .replaceAll('{revision}', String(revision))
      .replaceAll('{earlier}', String(revision - 1));
  const request = ({ method, path, headers, body, conditional }: Step): autocannon.Request => {
    if (conditional) return conditionalRequest(path, headers);
    // What is the same each time is written once: the client's work must not be what is measured.
    return body === undefined
      ? { method, path, headers }
      : {
          setupRequest: () => ({
            method,
            path,
            body: filled(body),
            headers: Object.fromEntries(
              Object.entries(headers).map(([name, value]) => [name, filled(value)]),
            ),
          }),
          onResponse: (status) => {
            if (status === expected) revision++;
          },
        };
  };
  return steps.map(request);
}

/** The tags of the last answers, by path. */
const tags = new Map<string, string>();

/** Of a reader who comes back. */
function conditionalRequest(path: string, headers: Step['headers']): autocannon.Request {
  return {
    setupRequest: () => {
      const tag = tags.get(path);
      return {
        method: 'GET',
        path,
        headers: tag === undefined ? { ...headers } : { ...headers, 'if-none-match': tag },
      };
    },
    onResponse: (_status, _body, _context, answered) => {
      const tag = Object.entries(answered as Readonly<Record<string, string>>).find(([name]) =>
        /^etag$/i.test(name),
      );
      if (tag) tags.set(path, tag[1]);
    },
  };
}
