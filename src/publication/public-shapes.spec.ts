import { UserReference } from '../identity/user-reference.dto.js';
import * as articleParts from '../articles/article-parts.dto.js';
import { Article } from '../articles/article.dto.js';
import type { StoredArticle } from '../articles/article.view.js';
import { AnchorProperties } from '../body/anchor.dto.js';
import { EXAMPLE_SITE } from './example-article.view.js';
import { Indicator } from '../indicators/indicator.dto.js';
import { exampleOfAnswer } from '../contract/openapi/examples.js';
import { propertiesOf } from '../contract/properties/property.js';
import type { Class } from '../contract/properties/property.js';
import { Organization } from '../organizations/organization.dto.js';
import { Person } from '../people/person.dto.js';
import { Position } from '../people/position.dto.js';
import * as quotes from '../quotes/quote.dto.js';
import { Section } from '../sections/section.dto.js';
import * as statistics from '../statistics/statistic.dto.js';
import * as contentArticle from './content-article.dto.js';
import * as contentEntities from '../content/content-entities.dto.js';
import * as contentFacts from './content-facts.dto.js';
import * as observations from './observations.dto.js';
import { Translation } from './translation.dto.js';
import * as publicParts from './public-parts.dto.js';
import * as publicStatistics from './public-statistic.dto.js';
import { documentRows } from './document-rows.view.js';
import { toEntityView } from '../content/entity.view.js';
import type { ReadEntity } from '../content/entity.view.js';

const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && propertiesOf(value as Class).size > 0;

const EDITORIAL = new Set<Class>([
  ...[Article, Person, Position, Organization, Indicator, Section, AnchorProperties, UserReference],
  ...[articleParts, quotes, statistics].flatMap((module) => Object.values<unknown>(module).filter(isClass)),
]);

/** Every class that a public answer is made of, however deep, with those that it extends. */
function publicClasses(): Set<Class> {
  const found = new Set<Class>();
  const walk = (type: Class): void => {
    if (found.has(type)) return;
    found.add(type);
    const parent = Object.getPrototypeOf(type) as Class;
    if (parent.prototype) walk(parent);
    for (const property of propertiesOf(type).values())
      for (const nested of [property.type?.(), property.answers?.()]) if (nested) walk(nested);
  };
  for (const module of [
    contentArticle,
    contentEntities,
    contentFacts,
    observations,
    publicParts,
    publicStatistics,
    { Translation },
  ])
    for (const type of Object.values<unknown>(module).filter(isClass)) walk(type);
  return found;
}

/** The same with a property more in every object, however deep. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).map(([name, member]) => [
    name,
    CLOSED.has(name) ? member : grown(member),
  ]);
  return { ...Object.fromEntries(entries), unpublished: 'SECRET' };
}

/** Values with a grammar of their own, which no class can grow: they are read strictly. */
const CLOSED = new Set(['unit', 'body']);

const article = (): StoredArticle => {
  const {
    allowedActions: _,
    blockedActions: __,
    hasUnpublishedChanges: ___,
    ...stored
  } = exampleOfAnswer(Article) as unknown as Article;
  const organizationId = '01980000-0000-7000-8000-000000000001';
  const id = '01980000-0000-7000-8000-000000000002';
  return grown({
    ...stored,
    publishedAt: '2026-04-10T10:30:00.000Z',
    source: { organizationId, name: 'a', url: null, publishedOn: null },
    dateline: { place: 'Lindhaven', date: null },
    bylines: [{ name: 'Mara Lindqvist', personId: id, role: 'author' }],
    mentions: [{ id, personId: id, organizationId: null, anchors: [] }],
    quotes: stored.quotes.map((quote) => ({
      ...quote,
      speaker: { personId: id, name: 'a', title: 'b', organizationId, organizationName: 'c' },
    })),
  }) as StoredArticle;
};

const named = (id: string): object => grown({ id, slug: 'a', name: 'A' }) as object;

/** Surroundings that have grown as well, whoever is asked for. */
const everything = { get: (id: string) => (id === '' ? undefined : named(id)) } as unknown as ReadonlyMap<
  string,
  never
>;

describe('what a public shape shows does not grow with the editorial one (pitfall 43)', () => {
  it('no class of a public answer is an editorial one, or extends one', () => {
    const shared = [...publicClasses()].filter((type) => EDITORIAL.has(type));
    expect(shared.map(({ name }) => name)).toEqual([]);
    expect(EDITORIAL.size).toBeGreaterThan(15);
  });

  it('a property more in every editorial object is in no row that readers get', () => {
    const around = {
      people: everything,
      organizations: everything,
      indicators: everything,
      sections: everything,
      translations: [grown({ language: 'sv', slug: 'a' }) as Translation],
      pages: EXAMPLE_SITE,
    };
    const { document, content, quotes, statistics } = documentRows(
      article(),
      around,
      '2026-04-10T10:30:00.000Z',
    );
    for (const shown of [content.quotes, content.statistics, content.people, content.bylines])
      expect(shown.length).toBeGreaterThan(0);
    for (const text of [
      ...[document.document, JSON.stringify(document.card), document.factSource],
      ...[...quotes, ...statistics].map((fact) => fact.document),
    ])
      expect(text).not.toMatch(/SECRET|unpublished/);
  });

  it('nor in what readers get of people, organizations, indicators and sections', () => {
    const position = { title: 'a', organizationId: 'o', organizationName: 'b', from: null, to: null };
    const document = grown({
      id: 'i',
      slug: 'a',
      name: 'A',
      positions: [position],
      parentId: 'o',
      aliases: [],
    });
    const organizations = [grown({ id: 'o', slug: 'o', name: 'O', kind: null })];
    const entity = { term: 'x', updatedAt: '', document, organizations } as unknown as ReadEntity;
    for (const kind of ['person', 'organization', 'indicator', 'section'] as const) {
      const view = toEntityView(kind, entity);
      expect(view).toMatchObject({ id: 'i', slug: 'a', name: 'A' });
      expect(JSON.stringify(view)).not.toMatch(/SECRET|unpublished/);
    }
  });
});
