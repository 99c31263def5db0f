import { referenceJson } from '../entities/named-listing.js';
import { QUOTE_JSON } from '../quotes/quotes.reader.js';
import { STATISTIC_JSON } from '../statistics/statistics.reader.js';

const object = (properties: Readonly<Record<string, string>>): string =>
  `json_build_object(${Object.entries(properties)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

/** The rows of one table that belong to the article `a`, in the order written. */
const partsOf = (from: string, alias: string, properties: Readonly<Record<string, string>>): string =>
  `coalesce((SELECT json_agg(${object(properties)} ORDER BY ${alias}.ordinal) FROM ${from} WHERE ${alias}.article_id = a.id), '[]')`;

const whereAny = (alias: string, columns: Readonly<Record<string, string>>): string =>
  `CASE WHEN num_nonnulls(${Object.values(columns)
    .map((column) => `${alias}.${column}`)
    .join(
      ', ',
    )}) > 0 THEN ${object(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, `${alias}.${column}`])))} END`;

const SOURCE_COLUMNS = {
  organizationId: 'source_organization_id',
  name: 'source_name',
  url: 'source_url',
  publishedOn: 'source_published_on',
};

/** An article with all its facts as JSON, from `ARTICLE_FROM`. */
export const ARTICLE_JSON = {
  id: 'a.id',
  revision: 'a.revision',
  status: 'a.status',
  workingStatus: 'a.working_status',
  scheduledRevision: 'a.scheduled_revision',
  slug: 'a.slug',
  slugGiven: 'a.slug_given',
  language: 'a.language',
  translationOf: 'a.translation_of',
  headline: 'a.headline',
  kicker: 'a.kicker',
  summary: 'a.summary',
  section: referenceJson('section'),
  bylines: partsOf('bylines b', 'b', { name: 'b.name', personId: 'b.person_id', role: 'b.role' }),
  source: whereAny('a', SOURCE_COLUMNS),
  dateline: whereAny('a', { place: 'dateline_place', date: 'dateline_date' }),
  keywords: 'a.keywords',
  subjects: 'a.subjects',
  canonicalUrl: 'a.canonical_url',
  body: 'a.body',
  mentions: partsOf('mentions m', 'm', {
    id: 'm.id',
    personId: 'm.person_id',
    organizationId: 'm.organization_id',
    anchors: 'm.anchors',
  }),
  quotes: partsOf('quotes q', 'q', QUOTE_JSON),
  statistics: partsOf('statistics s LEFT JOIN indicators i ON i.id = s.indicator_id', 's', STATISTIC_JSON),
  embargoUntil: 'rfc3339(a.embargo_until)',
  scheduledFor: 'rfc3339(a.scheduled_for)',
  firstPublishedAt: 'rfc3339(a.first_published_at)',
  publishedAt: 'rfc3339(a.published_at)',
  liveRevision: 'a.live_revision',
  createdAt: 'rfc3339(a.created_at)',
  updatedAt: 'rfc3339(a.updated_at)',
  createdBy: `json_build_object('id', creator.id, 'name', creator.name)`,
  updatedBy: `json_build_object('id', editor.id, 'name', editor.name)`,
} as const;

export const ARTICLE_FROM = `articles a
  JOIN users creator ON creator.id = a.created_by JOIN users editor ON editor.id = a.updated_by
  LEFT JOIN sections section ON section.id = a.section_id`;
