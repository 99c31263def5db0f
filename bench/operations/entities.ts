import type { Samples } from '../samples.js';
import { alike, get, READERS, walking } from './operation.js';
import type { Complete, Operation } from './operation.js';

/** What the hand-written baseline has no routes for: measured by itself, for its growth and its cost. */
export function entities({ organizations, people, indicators, sections, many }: Samples): Operation[] {
  const content = '/v1/content';
  const of = (kind: string, slugs: readonly string[], rest = ''): string[] =>
    slugs.map((slug) => `${content}/${kind}/${slug}${rest}`);
  const operation = (
    name: string,
    title: string,
    paths: readonly string[],
    complete: Complete,
  ): Operation => ({
    name,
    title,
    expected: 200,
    complete,
    goals: [],
    growth: 1.3,
    cold: true,
    plans: { service: () => (paths.length > 1 ? walking(paths) : alike(READERS, get(paths))) },
  });
  return [
    operation('organizations', 'read an organization', of('organizations', organizations), 'json'),
    operation('people', 'read a person', of('people', people), 'json'),
    operation('indicators', 'read an indicator', of('indicators', indicators), 'json'),
    operation('sections', 'read the sections', [`${content}/sections`], 'items'),
    operation(
      'observations',
      '20 of the 10,000 values of an indicator, each request from another day',
      DAYS.map((day) => `${content}/indicators/${many.indicator}/observations?from=${day}`),
      'items',
    ),
    operation(
      'observations-as-of',
      '20 of the 10,000 values of an indicator, each request as of another moment',
      DAYS.map(
        (day) => `${content}/indicators/${many.indicator}/observations?asOf=${day.replace('20', '21')}`,
      ),
      'items',
    ),
    operation(
      'outcomes',
      'targets of an indicator with their actuals',
      of('indicators', indicators, '/outcomes'),
      'items',
    ),
    operation(
      'quotes-of-person',
      '20 of the 10,000 quotes of a person, each request to another day',
      DAYS.map((day) => `${content}/quotes?person=${many.person}&to=${day}`),
      'items',
    ),
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

/** A thousand days on which there are values and quotes. */
const DAYS = Array.from({ length: 1000 }, (_, n) =>
  new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10),
);

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
