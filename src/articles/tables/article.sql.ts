import { referenceJson } from '../../entities/entity-listing.js';
import { QUOTE_JSON } from '../../quotes/quotes.reader.js';
import { STATISTIC_JSON } from '../../statistics/statistics.reader.js';
import { jsonObject } from '../../kernel/database/json-object.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/** The rows of one table that belong to the article `a`, in the order written. */
const partsOf = (from: Sql, alias: Sql, properties: Readonly<Record<string, Sql>>): Sql =>
  sql`coalesce((SELECT json_agg(${jsonObject(properties)} ORDER BY ${alias}.ordinal) FROM ${from} WHERE ${alias}.article_id = a.id), '[]')`;

/** An object, or null where it would hold nothing. */
const whereAny = (properties: Readonly<Record<string, Sql>>): Sql =>
  sql`CASE WHEN num_nonnulls(${sql.join(Object.values(properties))}) > 0 THEN ${jsonObject(properties)} END`;

const SOURCE_COLUMNS = {
  organizationId: sql`a.source_organization_id`,
  name: sql`a.source_name`,
  url: sql`a.source_url`,
  publishedOn: sql`a.source_published_on`,
};

/** An article with all its facts as JSON, from `ARTICLE_FROM`. */
export const ARTICLE_JSON = {
  id: sql`a.id`,
  revision: sql`a.revision`,
  status: sql`a.status`,
  workingStatus: sql`a.working_status`,
  scheduledRevision: sql`a.scheduled_revision`,
  slug: sql`a.slug`,
  slugGiven: sql`a.slug_given`,
  language: sql`a.language`,
  translationOf: sql`a.translation_of`,
  headline: sql`a.headline`,
  kicker: sql`a.kicker`,
  summary: sql`a.summary`,
  section: referenceJson(sql`section`),
  bylines: partsOf(sql`bylines b`, sql`b`, {
    name: sql`b.name`,
    personId: sql`b.person_id`,
    role: sql`b.role`,
  }),
  source: whereAny(SOURCE_COLUMNS),
  dateline: whereAny({ place: sql`a.dateline_place`, date: sql`a.dateline_date` }),
  keywords: sql`a.keywords`,
  subjects: sql`a.subjects`,
  canonicalUrl: sql`a.canonical_url`,
  assigneeId: sql`a.assignee_id`,
  dueAt: sql`rfc3339(a.due_at)`,
  body: sql`a.body`,
  mentions: partsOf(sql`mentions m`, sql`m`, {
    id: sql`m.id`,
    personId: sql`m.person_id`,
    organizationId: sql`m.organization_id`,
    anchors: sql`m.anchors`,
  }),
  quotes: partsOf(sql`quotes q`, sql`q`, QUOTE_JSON),
  statistics: partsOf(
    sql`statistics s LEFT JOIN indicators i ON i.id = s.indicator_id`,
    sql`s`,
    STATISTIC_JSON,
  ),
  embargoUntil: sql`rfc3339(a.embargo_until)`,
  scheduledFor: sql`rfc3339(a.scheduled_for)`,
  firstPublishedAt: sql`rfc3339(a.first_published_at)`,
  publishedAt: sql`rfc3339(a.published_at)`,
  liveRevision: sql`a.live_revision`,
  corrections: sql`a.corrections`,
  signOff: sql`a.sign_off`,
  writtenBy: sql`a.written_by`,
  liveAt: sql`rfc3339(a.live_at)`,
  earlierLiveRevision: sql`a.earlier_live_revision`,
  createdAt: sql`rfc3339(a.created_at)`,
  updatedAt: sql`rfc3339(a.updated_at)`,
  createdBy: sql`json_build_object('id', creator.id, 'name', creator.name)`,
  updatedBy: sql`json_build_object('id', editor.id, 'name', editor.name)`,
} as const;

export const ARTICLE_FROM = sql`articles a
  JOIN users creator ON creator.id = a.created_by JOIN users editor ON editor.id = a.updated_by
  LEFT JOIN sections section ON section.id = a.section_id`;

const { slugGiven: _, writtenBy: __, liveAt: ___, earlierLiveRevision: ____, ...KNOWN_JSON } = ARTICLE_JSON;

/** The same as a revision keeps it: without what only the service knows. */
export const SNAPSHOT_JSON = jsonObject(KNOWN_JSON);
