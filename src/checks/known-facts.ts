import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { RelatedReader } from '../related/related.reader.js';
import type { FoundStatement } from '../related/related.reader.js';
import type { CheckedArticle } from './checked-article.js';
import type { KnownFacts } from './check-context.js';
import type { KnownEntity } from './known-entity.js';

/** Of a name that very many bear, not all are looked at. */
const MOST = 2000;

const POSITIONS = sql`coalesce((SELECT json_agg(json_build_object('title', q.title, 'organizationId', q.organization_id, 'organizationName', o.name,
    'earliest', rfc3339(q.earliest), 'latest', rfc3339(q.latest)) ORDER BY q.ordinal)
  FROM positions q LEFT JOIN organizations o ON o.id = q.organization_id WHERE q.person_id = t.id), '[]')`;

/** Loads what checks look at beside the article: two statements, whatever its length. */
@Injectable()
export class KnownFactsLoader {
  constructor(
    private readonly database: Database,
    private readonly related: RelatedReader,
  ) {}

  /** @param names folded names that stand in the text, or may: see `NamesInText` */
  async load(article: CheckedArticle, names: readonly string[]): Promise<KnownFacts> {
    const [entities, contradictions] = await Promise.all([
      this.entities(article, names),
      this.contradictions(article),
    ]);
    return { entities, contradictions };
  }

  private async contradictions({ id, statistics }: CheckedArticle): Promise<FoundStatement[][]> {
    const found = await this.related.of(id, statistics);
    return found.map((statements) =>
      statements.filter(({ relation, answer }) => relation === 'contradicts' && answer === null),
    );
  }

  private entities(article: CheckedArticle, names: readonly string[]): Promise<KnownEntity[]> {
    const [people, organizations] = [peopleOf(article), organizationsOf(article)];
    return this.database.prepared<KnownEntity>(
      sql`(SELECT 'person' AS kind, t.id, t.name, t.family_name AS "familyName", t.name || t.aliases AS names, t.archived, ${POSITIONS} AS positions
          FROM people t WHERE ${isAmong(people, names)} LIMIT ${sql.literal(MOST)})
        UNION ALL (SELECT 'organization', t.id, t.name, NULL, array_remove(ARRAY[t.name, t.legal_name, t.acronym] || t.aliases, NULL), t.archived, '[]'::json
          FROM organizations t WHERE ${isAmong(organizations, names)} LIMIT ${sql.literal(MOST)})`,
    );
  }
}

function isAmong(ids: readonly string[], names: readonly string[]): Sql {
  return sql`t.id = ANY (${ids}::uuid[]) OR t.name_keys && ${names}::text[]`;
}

function peopleOf({ mentions, quotes, statistics, bylines }: CheckedArticle): string[] {
  return distinct([
    ...mentions.map(({ personId }) => personId),
    ...quotes.map(({ speaker }) => speaker?.personId),
    ...statistics.map(({ attribution }) => attribution?.personId),
    ...bylines.map(({ personId }) => personId),
  ]);
}

function organizationsOf({ mentions, quotes, statistics, source }: CheckedArticle): string[] {
  return distinct([
    ...mentions.map(({ organizationId }) => organizationId),
    ...quotes.map(({ speaker }) => speaker?.organizationId),
    ...statistics.map(({ attribution }) => attribution?.organizationId),
    source?.organizationId,
  ]);
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
