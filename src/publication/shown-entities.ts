import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Database } from '../kernel/database/database.js';
import { ENTITY_KINDS } from '../articles/references/entity-kind.view.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import {
  reserveAddresses,
  reserveAddressesOf,
  reserveAddressesOfTerms,
} from './entities/entity-addresses.view.js';
import { ENTITY_COLUMNS, entityRows } from './entities/entity-rows.view.js';
import { organizationIds, personIds } from './render-document.js';
import type { Surroundings } from './render-document.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

type Ids = Readonly<Record<EntityKind, readonly string[]>>;

/** All kinds as one table `shown`. @param writes further tables of the statement, which store what is shown */
function shownBy(ids: Ids, writes = sql.empty): Sql {
  const { list } = ENTITY_COLUMNS;
  const rowsOf = (kind: EntityKind): Sql => sql.identifier(`${kind}_rows`);
  const made = ENTITY_KINDS.map(
    (kind) => sql`${rowsOf(kind)} AS (${entityRows(kind, sql`${ids[kind]}::uuid[]`)})`,
  );
  const shown = ENTITY_KINDS.map((kind) => sql`SELECT ${list} FROM ${rowsOf(kind)}`);
  return sql`WITH ${sql.join(made)},
  shown AS (${sql.join(shown, sql` UNION ALL `)})${writes}
  SELECT kind, json_strip_nulls(json_build_object('id', id, 'slug', slug, 'name', name)) AS reference,
    document::json ->> 'kind' AS "organizationKind" FROM shown`;
}

/**
 * What is there already stays: changes are written by `rewrite`.
 * @param isPublic whether readers see them at once
 */
function storing(isPublic: boolean): Sql {
  const { list } = ENTITY_COLUMNS;
  return sql`,
  stored AS (INSERT INTO entity_documents (${list}) SELECT ${list} FROM shown ORDER BY term ON CONFLICT (term) DO NOTHING),
  addressed AS (${reserveAddresses(sql`shown`, sql`${isPublic}::boolean`)})`;
}

type Names = Pick<Surroundings, 'people' | 'organizations' | 'indicators' | 'sections'>;

function idsOf(article: StoredArticle): Ids {
  return {
    person: [...personIds(article), ...article.bylines.flatMap(({ personId }) => personId ?? [])],
    organization: organizationIds(article),
    indicator: article.statistics.flatMap(({ indicator }) => indicator?.id ?? []),
    section: article.section === null ? [] : [article.section.id],
  };
}

function namesOf(rows: readonly Shown[]): Names {
  const of = <T>(kind: EntityKind, make: (row: Shown) => T): Map<string, T> =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.reference.id, make(row)]));
  return {
    people: of('person', ({ reference }) => reference),
    organizations: of('organization', ({ reference, organizationKind }) => ({
      ...reference,
      kind: organizationKind,
    })),
    indicators: of('indicator', ({ reference }) => reference),
    sections: of('section', ({ reference }) => reference),
  };
}

interface Shown {
  readonly kind: EntityKind;
  readonly reference: { readonly id: string; readonly slug: string; readonly name: string };
  readonly organizationKind: string | null;
}

/** People, organizations, indicators and sections as readers get them. */
@Injectable()
export class ShownEntities {
  constructor(private readonly database: Database) {}

  /**
   * The names of what an article shows; in the transaction that publishes it, which also makes their documents.
   * @param at the present moment: what an embargo hides then is no address yet
   */
  async of(article: StoredArticle, at: string): Promise<Names> {
    const isPublic = article.publishedAt !== null && article.publishedAt <= at;
    return namesOf(await this.database.prepared<Shown>(shownBy(idsOf(article), storing(isPublic))));
  }

  /** The same of an article that nobody publishes: nothing is stored. */
  async unpublished(article: StoredArticle): Promise<Names> {
    return namesOf(await this.database.prepared<Shown>(shownBy(idsOf(article))));
  }

  /** When an embargo ends: the slugs of what the article shows are public addresses from now on. */
  async reserveAddressesOf(articleId: string): Promise<void> {
    await this.database.send(reserveAddressesOf(articleId));
  }

  /** Renders the documents of entities again, of those that have one; a section always has one. Old and new addresses are remembered. */
  async rewrite(kind: EntityKind, ids: readonly string[]): Promise<void> {
    await this.write(
      kind,
      ids,
      kind === 'section' ? sql.empty : sql`WHERE term IN (SELECT term FROM entity_documents)`,
    );
  }

  /** Likewise of those that have none yet. */
  async make(kind: EntityKind, ids: readonly string[]): Promise<void> {
    await this.write(kind, ids, sql.empty);
  }

  private async write(kind: EntityKind, ids: readonly string[], wanted: Sql): Promise<void> {
    const terms = ids.map((id) => `${kind}:${id}`);
    await this.database.send(reserveAddressesOfTerms(terms));
    const { list } = ENTITY_COLUMNS;
    const rows = entityRows(kind, sql`${ids}::uuid[]`);
    await this.database.query(
      sql`INSERT INTO entity_documents (${list}) SELECT ${list} FROM (${rows}) fresh ${wanted}
       ON CONFLICT (term) DO UPDATE SET slug = EXCLUDED.slug, name = EXCLUDED.name, related_ids = EXCLUDED.related_ids,
         search_text = EXCLUDED.search_text,
         document = EXCLUDED.document, updated_at = EXCLUDED.updated_at`,
    );
    await this.database.send(reserveAddressesOfTerms(terms));
  }

  /** Removes those of deleted ones. */
  async remove(kind: EntityKind, ids: readonly string[]): Promise<void> {
    const terms = ids.map((id) => `${kind}:${id}`);
    await this.database.query(sql`DELETE FROM entity_documents WHERE term = ANY (${terms})`);
  }
}
