import type { Samples } from '../samples.js';
import { alike, get, READERS, walking } from './operation.js';
import type { Complete, Operation } from './operation.js';

/** What the hand-written baseline has no routes for: measured by itself, for its growth and its cost. */
export function entities({ organizations, people, indicators, sections }: Samples): Operation[] {
  const content = '/v1/content';
  const of = (kind: string, slugs: readonly string[], rest = ''): string[] =>
    slugs.map((slug) => `${content}/${kind}/${slug}${rest}`);
  const operation = (
    name: string,
    title: string,
    paths: readonly string[],
    complete: Complete,
  ): Operation => ({
    ...{ name, title, expected: 200, complete, goals: [], growth: 1.3, cold: true },
    plans: { service: () => (paths.length > 1 ? walking(paths) : alike(READERS, get(paths))) },
  });
  return [
    operation('organizations', 'read an organization', of('organizations', organizations), 'json'),
    operation('people', 'read a person', of('people', people), 'json'),
    operation('indicators', 'read an indicator', of('indicators', indicators), 'json'),
    operation('sections', 'read the sections', [`${content}/sections`], 'items'),
    operation(
      'observations',
      'values of an indicator',
      of('indicators', indicators, '/observations'),
      'items',
    ),
    operation('quotes-of-person', 'what a person said', of('people', people, '/quotes'), 'items'),
    operation(
      'quotes',
      'newest quotes of an organization',
      facts('quotes', 'organization', organizations),
      'items',
    ),
    operation(
      'statistics',
      'newest statistics of an indicator',
      facts('statistics', 'indicator', indicators),
      'items',
    ),
    operation(
      'list-of-two',
      'newest 20 of a section and an organization',
      pairs(sections, organizations),
      'items',
    ),
    operation('changes', 'feed of changes, from the start', [`${content}/changes`], 'json'),
  ];
}

function facts(kind: string, filter: string, slugs: readonly string[]): string[] {
  return slugs.map((slug) => `/v1/content/${kind}?${filter}=${slug}`);
}

/** Two filters at once: along the one, and looking at the other. */
function pairs(sections: readonly string[], organizations: readonly string[]): string[] {
  return sections.flatMap((section) =>
    organizations.map(
      (organization) => `/v1/content/articles?section=${section}&organization=${organization}`,
    ),
  );
}
