import type { Plan, Step } from '../load.js';
import type { Samples } from '../samples.js';
import { rate, WRITERS } from './operation.js';
import type { Operation } from './operation.js';

export const JSON_TYPE = { 'content-type': 'application/json' };
const HEADLINE = '{"headline":"Headline {number}"}';
export const CURRENT = { 'if-match': '"{revision}"' };

/** What editors do. */
export function writes(samples: Samples, token: string): Operation[] {
  const editor = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  const ours = '/v1/editorial/articles';
  return [
    {
      name: 'create',
      title: 'create an article with all its facts',
      expected: 201,
      complete: 'none',
      goals: [rate('hand-written', 0.45)],
      growth: 1.3,
      plans: {
        service: creating(samples, ours, editor),
        'hand-written': creating(samples, '/articles', JSON_TYPE),
      },
    },
    {
      name: 'change',
      title: 'change a headline',
      expected: 200,
      complete: 'none',
      goals: [rate('hand-written', 0.5)],
      growth: 1.3,
      plans: {
        service: ofOwn(samples, 0, (id) => [change(`${ours}/${id}`, editor)]),
        'hand-written': ofOwn(samples, 0, (id) => [change(`/articles/${id}`, JSON_TYPE)]),
      },
    },
    {
      name: 'publish',
      title: 'publish a changed headline (cost: with the change)',
      expected: 200,
      complete: 'none',
      goals: [{ kind: 'time', of: 'change', atMost: 3 }],
      growth: 1.3,
      plans: {
        service: ofOwn(samples, 1, (id) => [
          { ...change(`${ours}/${id}`, editor), uncounted: true },
          publish(`${ours}/${id}/transitions`, editor),
        ]),
      },
    },
  ];
}

function creating({ creations }: Samples, path: string, headers: Step['headers']): () => Plan[] {
  return () =>
    Array.from({ length: WRITERS }, (_, i) => ({
      steps: [{ method: 'POST', path, headers, body: creations[i % creations.length] ?? '' }],
    }));
}

/** So many operations change articles. */
const BLOCKS = 6;

/** Each connection has an article of its own, and each load has others. `block` keeps operations apart. */
export function ofOwn(
  { ids }: Samples,
  block: number,
  steps: (id: string) => Step[],
): (turn: number) => Plan[] {
  return (turn) =>
    Array.from({ length: WRITERS }, (_, i) => {
      const n = (BLOCKS * turn + block) * WRITERS + i;
      return { steps: steps(ids[n % ids.length] ?? ''), revision: 2 };
    });
}

function change(path: string, headers: Step['headers']): Step {
  return { method: 'PATCH', path, headers: { ...headers, ...CURRENT }, body: HEADLINE };
}

function publish(path: string, headers: Step['headers']): Step {
  return { method: 'POST', path, headers: { ...headers, ...CURRENT }, body: '{"action":"publish"}' };
}
