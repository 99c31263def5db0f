import type { Plan } from './load.js';
import type { Samples } from './samples.js';

export const TARGETS = ['service', 'hand-written', 'node:http'] as const;
export type TargetName = (typeof TARGETS)[number];

/** The service's rate, divided by another's of the same run. */
export interface Goal {
  readonly against: TargetName;
  readonly atLeast: number;
}

export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly expected: number;
  readonly goals: readonly Goal[];
  /** What is sent to each target that can do it: a plan for each connection. `turn` counts the loads, so that no two change the same article. */
  readonly plans: Partial<Record<TargetName, (turn: number) => Plan[]>>;
}

const READERS = 50;
const WRITERS = 10;

/** What is measured: the same work asked of each target, in its own form. */
export function operations(samples: Samples, token: string, etag: string): Operation[] {
  return [...reads(samples, etag), ...lists(samples), ...writes(samples, token)];
}

function reads({ slugs }: Samples, etag: string): Operation[] {
  const newest = slugs.slice(0, 1);
  const known = { 'if-none-match': etag };
  const document = (slug: string): string => `/v1/content/articles/${slug}`;
  return [
    {
      ...{ name: 'read-cold', title: 'read one, each request another', expected: 200 },
      goals: [{ against: 'hand-written', atLeast: 1.2 }],
      plans: {
        service: () => walking(slugs.map(document)),
        'hand-written': () => walking(slugs.map((slug) => `/articles/${slug}`)),
      },
    },
    {
      ...{ name: 'read-warm', title: 'read one, always the same', expected: 200 },
      goals: [
        { against: 'hand-written', atLeast: 4 },
        { against: 'node:http', atLeast: 0.6 },
      ],
      plans: {
        service: () => alike(READERS, get(newest.map(document))),
        'hand-written': () => alike(READERS, get(newest.map((slug) => `/articles/${slug}`))),
        'node:http': () => alike(READERS, get(['/'])),
      },
    },
    {
      ...{ name: 'not-modified', title: '304 on a known ETag', expected: 304 },
      goals: [{ against: 'node:http', atLeast: 0.7 }],
      plans: {
        service: () => alike(READERS, get(newest.map(document), known)),
        'node:http': () => alike(READERS, get(['/'], known)),
      },
    },
  ];
}

function lists({ moments }: Samples): Operation[] {
  const before = (path: string): string[] =>
    moments.slice(0, -20).map((moment) => `${path}?publishedBefore=${moment}`);
  return [
    {
      ...{ name: 'list-warm', title: 'newest 20', expected: 200 },
      goals: [{ against: 'hand-written', atLeast: 3 }],
      plans: {
        service: () => alike(READERS, get(['/v1/content/articles'])),
        'hand-written': () => alike(READERS, get(['/articles'])),
      },
    },
    {
      ...{ name: 'list-cold', title: 'newest 20 before a moment, each request another', expected: 200 },
      goals: [{ against: 'hand-written', atLeast: 1 }],
      plans: {
        service: () => walking(before('/v1/content/articles')),
        'hand-written': () => walking(before('/articles')),
      },
    },
  ];
}

function writes({ creations, ids }: Samples, token: string): Operation[] {
  const editor = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const json = { 'content-type': 'application/json' };
  const create = (path: string, headers: Plan['headers']) => (): Plan[] =>
    Array.from({ length: WRITERS }, (_, i) => ({
      ...{ method: 'POST', paths: [path], headers, body: creations[i % creations.length] ?? '' },
    }));
  const change =
    (path: string, headers: Plan['headers']) =>
    (turn: number): Plan[] =>
      Array.from({ length: WRITERS }, (_, i) => ({
        ...{
          method: 'PATCH',
          paths: [`${path}/${ids[(turn * WRITERS + i) % ids.length] ?? ''}`],
          revision: 2,
        },
        ...{ headers: { ...headers, 'if-match': '"{revision}"' }, body: '{"headline":"Headline {number}"}' },
      }));
  return [
    {
      ...{ name: 'create', title: 'create an article with all its facts', expected: 201 },
      goals: [{ against: 'hand-written', atLeast: 0.5 }],
      plans: { service: create('/v1/editorial/articles', editor), 'hand-written': create('/articles', json) },
    },
    {
      ...{ name: 'change', title: 'change a headline', expected: 200 },
      goals: [{ against: 'hand-written', atLeast: 0.4 }],
      plans: { service: change('/v1/editorial/articles', editor), 'hand-written': change('/articles', json) },
    },
  ];
}

/** Each connection walks through articles of its own: none is asked for by two, nor again before all others were. */
function walking(paths: readonly string[]): Plan[] {
  return Array.from({ length: READERS }, (_, i) => get(paths.filter((_path, n) => n % READERS === i)));
}

function alike(count: number, plan: Plan): Plan[] {
  return Array.from({ length: count }, () => plan);
}

function get(paths: readonly string[], headers: Plan['headers'] = {}): Plan {
  return { method: 'GET', paths, headers };
}
