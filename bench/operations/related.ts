import type { Samples } from '../samples.js';
import { ALONE, walking } from './operation.js';
import type { Complete, Operation } from './operation.js';

/** From this size on the database has more than half a million statistics. */
const LARGE = 100_000;

/** What other articles state of the same, and what of it contradicts. One at a time: what one editor waits for. */
export function related({ statistics, many }: Samples, token: string): Operation[] {
  const editor = { authorization: `Bearer ${token}` };
  const operation = (name: string, title: string, ids: readonly string[], complete: Complete): Operation => ({
    name,
    title,
    expected: 200,
    complete,
    growth: 1.3,
    goals: [{ kind: 'milliseconds', atMost: 20, articles: LARGE }],
    plans: {
      service: () =>
        walking(
          ids.map((id) => `/v1/editorial/statistics/${id}/related`),
          ALONE,
          editor,
        ),
    },
  });
  return [
    operation(
      'related',
      'what else is stated of the same as a statistic, each request another',
      statistics,
      'json',
    ),
    operation(
      'related-many',
      'what is stated of the same by ten thousand others',
      [many.statistic],
      'contradicting',
    ),
  ];
}
