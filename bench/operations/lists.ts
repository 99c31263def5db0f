import type { Samples } from '../samples.js';
import { alike, get, rate, READERS, walking } from './operation.js';
import type { Operation } from './operation.js';
import { atRandom } from './random.js';

const LISTS = [
  ['list', 'newest 20'],
  ['organization', 'newest 20 of an organization'],
  ['person', 'newest 20 of a person'],
  ['section', 'newest 20 of a section'],
] as const;

/** The newest articles: of all, and along what they name. Cold: before a moment, each request another. */
export function lists({ moments, organizations, people, sections }: Samples): Operation[] {
  const along = { list: [], organization: organizations, person: people, section: sections };
  const ofOrganization = (path: string): string[] =>
    organizations.map((slug) => `${path}?organization=${slug}`);
  const random: Operation = {
    name: 'by-organization-random',
    title: 'newest 20 of an organization at random',
    expected: 200,
    complete: 'items',
    goals: [rate('hand-written', 1)],
    growth: 1.3,
    cold: true,
    plans: {
      service: () => atRandom(ofOrganization('/v1/content/articles')),
      'hand-written': () => atRandom(ofOrganization('/articles')),
    },
  };
  const each = LISTS.flatMap(([kind, title]): Operation[] => {
    const slugs: readonly string[] = along[kind];
    const filter = (n: number): string => (kind === 'list' ? '' : `${kind}=${slugs[n % slugs.length] ?? ''}`);
    const warm = (path: string): string => (kind === 'list' ? path : `${path}?${filter(0)}`);
    const cold = (path: string): string[] =>
      moments.map(
        (moment, n) => `${path}?${[filter(n), `publishedBefore=${moment}`].filter(Boolean).join('&')}`,
      );
    return [
      {
        name: `${kind}-warm`,
        title,
        expected: 200,
        complete: 'twenty' as const,
        goals: [rate('hand-written', 3)],
        growth: 1.3,
        plans: {
          service: () => alike(READERS, get([warm('/v1/content/articles')])),
          'hand-written': () => alike(READERS, get([warm('/articles')])),
        },
      },
      {
        name: `${kind}-cold`,
        title: `${title}, before a moment, each request another`,
        expected: 200,
        complete: 'twenty' as const,
        goals: [rate('hand-written', 1)],
        growth: 1.3,
        cold: true as const,
        ...(kind === 'list' && { tail: true as const }),
        plans: {
          service: () => walking(cold('/v1/content/articles')),
          'hand-written': () => walking(cold('/articles')),
        },
      },
    ];
  });
  return [...each, random];
}
